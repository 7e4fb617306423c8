use super::math::{Math, letter, minus, operator, row, subscript};

/// A quantity that formulas are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    /// c: the count of the pair in the layer and the year.
    Count,
    /// `C_X`: all links of X.
    LinksFrom,
    /// `C_Y`: all links of Y.
    LinksTo,
    /// T: all links, over unordered pairs.
    Links,
    /// `I_X`: international works of X, or its memberships.
    OwnFrom,
    /// `I_Y`: international works of Y, or its memberships.
    OwnTo,
    /// The count of the pair five years before.
    Base,
    /// How many partners of X have a greater count than Y.
    Stronger,
    /// `M_XY`: researchers who moved from X to Y.
    MovedOut,
    /// `M_YX`: researchers who moved from Y to X.
    MovedIn,
    /// `E_XY`: missions of X in Y.
    Sent,
    /// `E_YX`: missions of Y in X.
    Hosted,
    /// `a_t`: the documents signed in the year.
    Signed,
    /// v: roll calls in which both voted.
    Votes,
    /// s: those among them in which they voted the same.
    Same,
}

impl Symbol {
    /// Every symbol, in the order in which they are explained.
    pub const ALL: [Self; 15] = [
        Self::Count,
        Self::LinksFrom,
        Self::LinksTo,
        Self::Links,
        Self::OwnFrom,
        Self::OwnTo,
        Self::Base,
        Self::Stronger,
        Self::MovedOut,
        Self::MovedIn,
        Self::Sent,
        Self::Hosted,
        Self::Signed,
        Self::Votes,
        Self::Same,
    ];

    /// How it is written.
    pub fn math(self) -> Math {
        let pair = |name, x, y| subscript(letter(name), row([letter(x), letter(y)]));
        match self {
            Self::Count => letter("c"),
            Self::LinksFrom => subscript(letter("C"), letter("X")),
            Self::LinksTo => subscript(letter("C"), letter("Y")),
            Self::Links => letter("T"),
            Self::OwnFrom => subscript(letter("I"), letter("X")),
            Self::OwnTo => subscript(letter("I"), letter("Y")),
            Self::Base => subscript(letter("c"), minus(letter("t"), letter("5"))),
            Self::Stronger => row([
                operator("|"),
                operator("{"),
                letter("Z"),
                operator(":"),
                pair("C", "X", "Z"),
                operator(">"),
                pair("C", "X", "Y"),
                operator("}"),
                operator("|"),
            ]),
            Self::MovedOut => pair("M", "X", "Y"),
            Self::MovedIn => pair("M", "Y", "X"),
            Self::Sent => pair("E", "X", "Y"),
            Self::Hosted => pair("E", "Y", "X"),
            Self::Signed => subscript(letter("a"), letter("t")),
            Self::Votes => letter("v"),
            Self::Same => letter("s"),
        }
    }
}
