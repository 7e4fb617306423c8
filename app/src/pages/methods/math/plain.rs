use super::Math;

/// The mathematics as a line of text, as a programmer would type it.
pub fn plain(math: &Math) -> String {
    match math {
        Math::Letter(name) => (*name).to_owned(),
        Math::Number(digits) => digits.clone(),
        Math::Operator(sign) if matches!(*sign, "|" | "{" | "}") => (*sign).to_owned(),
        Math::Operator(sign) => format!(" {sign} "),
        Math::Row(pieces) => pieces.iter().map(plain).collect(),
        Math::Fraction(parts) => format!("{} / {}", grouped(&parts[0]), grouped(&parts[1])),
        Math::Root(inner) => format!("√({})", plain(inner)),
        Math::Subscript(parts) => format!("{}_{}", plain(&parts[0]), grouped(&parts[1])),
        Math::Power(parts) => format!("{}^{}", grouped(&parts[0]), grouped(&parts[1])),
        Math::Under(parts) => format!("{}[{}] ", plain(&parts[0]), plain(&parts[1])),
        Math::Fenced(inner) => format!("({})", plain(inner)),
    }
}

/// In parentheses where a line would not show what belongs together; letters
/// beside one another do.
fn grouped(math: &Math) -> String {
    let is_letter = |piece: &Math| matches!(piece, Math::Letter(_));
    match math {
        Math::Row(pieces) if pieces.iter().all(is_letter) => plain(math),
        Math::Row(_) | Math::Fraction(_) => format!("({})", plain(math)),
        _ => plain(math),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::pages::methods::math::{
        fenced, letter, minus, number, over, power, root, subscript, times,
    };

    #[test]
    fn what_belongs_together_stays_together() {
        let works = |of| subscript(letter("I"), letter(of));
        let salton = over(letter("c"), root(times(works("X"), works("Y"))));
        assert_eq!(plain(&salton), "c / √(I_X · I_Y)");
        let fifth = over(number("1"), number("5"));
        let growth = minus(power(fenced(over(letter("c"), letter("b"))), fifth), number("1"));
        assert_eq!(plain(&growth), "(c / b)^(1 / 5) − 1");
    }
}
