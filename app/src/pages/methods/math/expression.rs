/// A piece of mathematics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Math {
    /// A letter or a name that stands for something.
    Letter(&'static str),
    /// A number, in the digits of the page.
    Number(String),
    /// A sign between or around others.
    Operator(&'static str),
    /// Pieces one after the other.
    Row(Vec<Math>),
    /// One over the other.
    Fraction(Box<[Math; 2]>),
    /// The square root.
    Root(Box<Math>),
    /// With an index at its foot.
    Subscript(Box<[Math; 2]>),
    /// With an exponent.
    Power(Box<[Math; 2]>),
    /// With a condition below it, as a sum has.
    Under(Box<[Math; 2]>),
    /// In parentheses.
    Fenced(Box<Math>),
}

/// A letter or a name that stands for something.
pub fn letter(name: &'static str) -> Math {
    Math::Letter(name)
}

/// A number, written out.
pub fn number(digits: impl Into<String>) -> Math {
    Math::Number(digits.into())
}

/// A sign.
pub fn operator(sign: &'static str) -> Math {
    Math::Operator(sign)
}

/// Pieces one after the other.
pub fn row<const N: usize>(pieces: [Math; N]) -> Math {
    Math::Row(pieces.into())
}

/// A fraction.
pub fn over(above: Math, below: Math) -> Math {
    Math::Fraction(Box::new([above, below]))
}

/// The square root.
pub fn root(inner: Math) -> Math {
    Math::Root(Box::new(inner))
}

/// With an index at its foot.
pub fn subscript(base: Math, index: Math) -> Math {
    Math::Subscript(Box::new([base, index]))
}

/// With an exponent.
pub fn power(base: Math, exponent: Math) -> Math {
    Math::Power(Box::new([base, exponent]))
}

/// With a condition below it.
pub fn under(base: Math, condition: Math) -> Math {
    Math::Under(Box::new([base, condition]))
}

/// In parentheses.
pub fn fenced(inner: Math) -> Math {
    Math::Fenced(Box::new(inner))
}

/// The sum of two.
pub fn plus(one: Math, other: Math) -> Math {
    row([one, operator("+"), other])
}

/// The difference of two.
pub fn minus(one: Math, other: Math) -> Math {
    row([one, operator("−"), other])
}

/// The product of two.
pub fn times(one: Math, other: Math) -> Math {
    row([one, operator("·"), other])
}
