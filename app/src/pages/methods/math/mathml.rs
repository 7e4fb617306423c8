use maud::{Markup, html};

use super::{Math, plain::plain};

/// From how many signs on an equation may be wider than a phone.
const WIDE: usize = 40;

/// An equation on a line of its own. Mathematics runs from left to right in
/// every language; a wide one takes the focus, so that it can be scrolled by
/// keyboard.
pub fn block(math: &Math) -> Markup {
    let text = plain(math);
    let wide = text.chars().count() >= WIDE;
    html! {
        div class="formula" dir="ltr" tabindex=[wide.then_some("0")] {
            math display="block" alttext=(text) { (markup(math)) }
        }
    }
}

/// A symbol or a short formula in a sentence.
pub fn inline(math: &Math) -> Markup {
    html! {
        math dir="ltr" alttext=(plain(math)) { (markup(math)) }
    }
}

fn markup(math: &Math) -> Markup {
    html! {
        @match math {
            Math::Letter(name) => mi { (name) },
            Math::Number(digits) => mn { (digits) },
            Math::Operator(sign) => mo { (sign) },
            Math::Row(pieces) => mrow { @for piece in pieces { (markup(piece)) } },
            Math::Fraction(parts) => mfrac { (two(parts)) },
            Math::Root(inner) => msqrt { (markup(inner)) },
            Math::Subscript(parts) => msub { (two(parts)) },
            Math::Power(parts) => msup { (two(parts)) },
            Math::Under(parts) => munder { (two(parts)) },
            Math::Fenced(inner) => mrow { mo { "(" } (markup(inner)) mo { ")" } },
        }
    }
}

fn two([one, other]: &[Math; 2]) -> Markup {
    html! { (markup(one)) (markup(other)) }
}

#[cfg(test)]
mod tests {
    use crate::pages::methods::math::{block, letter, number, over, subscript};

    #[test]
    fn an_equation_is_mathml_with_its_text() {
        let share = over(letter("c"), subscript(letter("I"), letter("X")));
        assert_eq!(
            block(&share).into_string(),
            "<div class=\"formula\" dir=\"ltr\"><math display=\"block\" alttext=\"c / I_X\">\
             <mfrac><mi>c</mi><msub><mi>I</mi><mi>X</mi></msub></mfrac></math></div>"
        );
        assert!(block(&number("<2")).into_string().contains("<mn>&lt;2</mn>"));
    }
}
