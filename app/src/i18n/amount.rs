/// A number as a language writes it, and whether it is one, which decides
/// between singular and plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The number, written out.
    pub text: String,
    /// Whether it is exactly one.
    pub one: bool,
}
