use std::cell::RefCell;

use super::{
    math::{
        Math, fenced, letter, minus, number, operator, over, plus, power, root, row, subscript,
        times, under,
    },
    symbol::Symbol,
};
use crate::{
    domain::Layer,
    i18n::{Language, numbers},
    indicators::Indicator,
};

/// How a formula is written out: in the digits of a language, and each
/// quantity as `of` says, which is its symbol or its number in an example.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// Whose digits.
    pub language: Language,
    /// How a quantity is written.
    pub of: &'a dyn Fn(Symbol) -> Math,
}

impl Writing<'_> {
    fn digits(&self, text: &str) -> Math {
        number(numbers::digits(self.language, text))
    }

    /// The links of a country that are not with the other.
    fn rest(&self, links: Symbol) -> Math {
        minus((self.of)(links), (self.of)(Symbol::Count))
    }

    /// The links of which neither country is an end.
    fn neither(&self) -> Math {
        let (of, minus) = (self.of, || operator("−"));
        row([
            of(Symbol::Links),
            minus(),
            of(Symbol::LinksFrom),
            minus(),
            of(Symbol::LinksTo),
            operator("+"),
            of(Symbol::Count),
        ])
    }
}

/// The formula of an indicator.
pub fn formula(indicator: Indicator, writing: Writing<'_>) -> Math {
    let of = writing.of;
    let one = || writing.digits("1");
    match indicator {
        Indicator::Count => of(Symbol::Count),
        Indicator::Share => over(of(Symbol::Count), of(Symbol::OwnFrom)),
        Indicator::Salton => {
            over(of(Symbol::Count), root(times(of(Symbol::OwnFrom), of(Symbol::OwnTo))))
        }
        Indicator::Jaccard => {
            let both = plus(of(Symbol::OwnFrom), of(Symbol::OwnTo));
            over(of(Symbol::Count), minus(both, of(Symbol::Count)))
        }
        Indicator::Affinity => over(
            times(writing.digits("2"), times(of(Symbol::Links), of(Symbol::Count))),
            times(of(Symbol::LinksFrom), of(Symbol::LinksTo)),
        ),
        Indicator::Ric => {
            let others = minus(of(Symbol::Links), of(Symbol::LinksFrom));
            row([
                fenced(over(of(Symbol::Count), of(Symbol::LinksFrom))),
                operator("÷"),
                fenced(over(writing.rest(Symbol::LinksTo), others)),
            ])
        }
        Indicator::Orc => over(
            times(of(Symbol::Count), fenced(writing.neither())),
            times(fenced(writing.rest(Symbol::LinksFrom)), fenced(writing.rest(Symbol::LinksTo))),
        ),
        Indicator::Growth => {
            let ratio = fenced(over(of(Symbol::Count), of(Symbol::Base)));
            minus(power(ratio, over(one(), writing.digits("5"))), one())
        }
        Indicator::Rank => plus(one(), of(Symbol::Stronger)),
        Indicator::Outflow => of(Symbol::MovedOut),
        Indicator::Inflow => of(Symbol::MovedIn),
        Indicator::Net => minus(of(Symbol::MovedIn), of(Symbol::MovedOut)),
        Indicator::Sent => of(Symbol::Sent),
        Indicator::Hosted => of(Symbol::Hosted),
        Indicator::Signed => of(Symbol::Signed),
        Indicator::Agreement => over(of(Symbol::Same), of(Symbol::Votes)),
    }
}

/// The 95 % confidence interval around the value; `None` for an indicator
/// that has none.
pub fn interval(indicator: Indicator, value: Math, writing: Writing<'_>) -> Option<Math> {
    let of = writing.of;
    let one_over = |below| over(writing.digits("1"), below);
    let variance = match indicator {
        Indicator::Ric => row([
            one_over(of(Symbol::Count)),
            operator("−"),
            one_over(of(Symbol::LinksFrom)),
            operator("+"),
            one_over(writing.rest(Symbol::LinksTo)),
            operator("−"),
            one_over(minus(of(Symbol::Links), of(Symbol::LinksFrom))),
        ]),
        Indicator::Orc => row([
            one_over(of(Symbol::Count)),
            operator("+"),
            one_over(writing.rest(Symbol::LinksFrom)),
            operator("+"),
            one_over(writing.rest(Symbol::LinksTo)),
            operator("+"),
            one_over(writing.neither()),
        ]),
        _ => return None,
    };
    let quantile = number(numbers::decimal(writing.language, 1.96, 2));
    Some(row([
        letter("exp"),
        fenced(row([letter("ln"), fenced(value), operator("±"), quantile, root(variance)])),
    ]))
}

/// What an indicator is called in the formula of its interval.
pub fn name(indicator: Indicator) -> Math {
    letter(if indicator == Indicator::Ric { "RIC" } else { "ORC" })
}

/// The count of a pair, where a layer makes it of something else; `None`
/// where it is counted as it stands.
pub fn count_of(layer: Layer) -> Option<Math> {
    let made_of = match layer {
        Layer::Copublications | Layer::JointProjects => return None,
        Layer::ResearcherMobility => plus(Symbol::MovedOut.math(), Symbol::MovedIn.math()),
        Layer::Agreements => {
            let until_now = row([letter("u"), operator("≤"), letter("t")]);
            row([under(operator("∑"), until_now), subscript(letter("a"), letter("u"))])
        }
        Layer::Organisations => {
            let of = |country| subscript(letter("O"), letter(country));
            row([operator("|"), of("X"), operator("∩"), of("Y"), operator("|")])
        }
        Layer::Missions => plus(Symbol::Sent.math(), Symbol::Hosted.math()),
        Layer::UnVoting => Symbol::Votes.math(),
    };
    Some(row([Symbol::Count.math(), operator("="), made_of]))
}

/// The quantities that a formula takes, each once, in the order in which they
/// are explained.
pub fn symbols(indicator: Indicator) -> Vec<Symbol> {
    let seen = RefCell::new(Vec::new());
    let of = |symbol: Symbol| {
        seen.borrow_mut().push(symbol);
        symbol.math()
    };
    formula(indicator, Writing { language: Language::English, of: &of });
    let seen = seen.into_inner();
    Symbol::ALL.into_iter().filter(|symbol| seen.contains(symbol)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::methods::math::block;

    #[test]
    fn formulas_read_as_the_interface_writes_them() {
        let of = |symbol: Symbol| symbol.math();
        let writing = Writing { language: Language::English, of: &of };
        for (indicator, text) in [
            (Indicator::Salton, "c / √(I_X · I_Y)"),
            (Indicator::Jaccard, "c / (I_X + I_Y − c)"),
            (Indicator::Affinity, "(2 · T · c) / (C_X · C_Y)"),
            (Indicator::Ric, "(c / C_X) ÷ ((C_Y − c) / (T − C_X))"),
            (Indicator::Orc, "(c · (T − C_X − C_Y + c)) / ((C_X − c) · (C_Y − c))"),
            (Indicator::Growth, "(c / c_(t − 5))^(1 / 5) − 1"),
        ] {
            let math = block(&formula(indicator, writing)).into_string();
            assert!(math.contains(&format!("alttext=\"{text}\"")), "{math}");
        }
    }

    #[test]
    fn the_symbols_of_a_formula_are_found() {
        let of_share = [Symbol::Count, Symbol::OwnFrom];
        assert_eq!(symbols(Indicator::Share), of_share);
        assert_eq!(symbols(Indicator::Agreement), [Symbol::Votes, Symbol::Same]);
    }
}
