//! The names of states in full, which Unicode CLDR does not give.

use crate::domain::Iso2;

/// Names in full that hold another form of the name in everyday use, or that
/// two states could be meant by without them; folded as the search folds.
const WHOLE: &[(&str, &str)] = &[
    ("arab republic of egypt", "EG"),
    ("argentine republic", "AR"),
    ("congo republic", "CG"),
    ("democratic people's republic of korea", "KP"),
    ("democratic republic of congo", "CD"),
    ("democratic republic of the congo", "CD"),
    ("dr congo", "CD"),
    ("french republic", "FR"),
    ("hellenic republic", "GR"),
    ("holy see", "VA"),
    ("italian republic", "IT"),
    ("kyrgyz republic", "KG"),
    ("lao people's democratic republic", "LA"),
    ("lebanese republic", "LB"),
    ("people's democratic republic of algeria", "DZ"),
    ("people's republic of china", "CN"),
    ("portuguese republic", "PT"),
    ("republic of china", "TW"),
    ("republic of congo", "CG"),
    ("republic of korea", "KR"),
    ("republic of the congo", "CG"),
    ("republic of the union of myanmar", "MM"),
    ("russian federation", "RU"),
    ("slovak republic", "SK"),
    ("swiss confederation", "CH"),
    ("syrian arab republic", "SY"),
    ("united kingdom of great britain and northern ireland", "GB"),
    ("united mexican states", "MX"),
    ("united states of america", "US"),
    ("ایالات متحده امریکا", "US"),
    ("پادشاهی متحد بریتانیای کبیر و ایرلند شمالی", "GB"),
    ("پادشاهی متحده", "GB"),
    ("جمهوری چین", "TW"),
    ("جمهوری خلق چین", "CN"),
    ("جمهوری دموکراتیک خلق کره", "KP"),
    ("جمهوری دموکراتیک کنگو", "CD"),
    ("جمهوری عربی سوریه", "SY"),
    ("جمهوری عربی مصر", "EG"),
    ("جمهوری کره", "KR"),
    ("جمهوری کنگو", "CG"),
    ("فدراسیون روسیه", "RU"),
];

/// What stands before the name in everyday use, the longer before the shorter.
const BEFORE: &[&str] = &[
    "bolivarian republic of ",
    "co-operative republic of ",
    "commonwealth of ",
    "democratic republic of ",
    "democratic socialist republic of ",
    "eastern republic of ",
    "federal democratic republic of ",
    "federal republic of ",
    "federation of ",
    "federative republic of ",
    "grand duchy of ",
    "hashemite kingdom of ",
    "independent state of ",
    "islamic republic of ",
    "kingdom of ",
    "oriental republic of ",
    "people's republic of ",
    "plurinational state of ",
    "principality of ",
    "republic of ",
    "socialist republic of ",
    "state of ",
    "sultanate of ",
    "union of ",
    "united republic of ",
    "جمهوری اسلامی ",
    "جمهوری دموکراتیک ",
    "جمهوری سوسیالیستی ",
    "جمهوری فدرال ",
    "جمهوری متحد ",
    "جمهوری ",
    "پادشاهی ",
    "امیرنشین ",
    "سلطان نشین ",
    "سلطاننشین ",
    "شاهزاده نشین ",
    "شاهزادهنشین ",
    "دولت ",
    "کشور ",
];

/// What a folded name means when it is the name of a state in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormalName<'a> {
    /// This state.
    Of(Iso2),
    /// The state of this name in everyday use.
    Everyday(&'a str),
}

/// Reads a folded name as the name of a state in full; `None` when it is none.
pub fn formal_name(name: &str) -> Option<FormalName<'_>> {
    let name = name.strip_prefix("the ").unwrap_or(name);
    if let Some((_, code)) = WHOLE.iter().find(|(whole, _)| *whole == name) {
        return code.parse().ok().map(FormalName::Of);
    }
    let everyday = BEFORE.iter().find_map(|before| name.strip_prefix(before))?;
    let everyday = everyday.strip_prefix("the ").unwrap_or(everyday);
    (!everyday.is_empty()).then_some(FormalName::Everyday(everyday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fold;

    #[test]
    fn names_in_full_are_told_from_those_in_everyday_use() {
        let everyday = FormalName::Everyday;
        assert_eq!(formal_name("islamic republic of iran"), Some(everyday("iran")));
        assert_eq!(formal_name("the kingdom of the netherlands"), Some(everyday("netherlands")));
        assert_eq!(formal_name("جمهوری اسلامی ایران"), Some(everyday("ایران")));
        for (name, code) in [("republic of korea", "KR"), ("جمهوری دموکراتیک کنگو", "CD")]
        {
            assert_eq!(formal_name(name), Some(FormalName::Of(code.parse().unwrap())));
        }
        assert_eq!((formal_name("iran"), formal_name("republic of ")), (None, None));
    }

    #[test]
    fn the_lists_are_folded_and_name_countries() {
        for (name, code) in WHOLE {
            assert!(fold(name) == *name && code.parse::<Iso2>().is_ok(), "{name}");
        }
        assert!(BEFORE.iter().all(|before| fold(before) == before.trim()));
    }
}
