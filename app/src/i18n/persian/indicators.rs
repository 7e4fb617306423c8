use crate::{domain::Layer, i18n::IndicatorWords, indicators::Indicator};

pub(super) fn indicator(layer: Layer, indicator: Indicator) -> IndicatorWords {
    match indicator {
        Indicator::Count => count(layer),
        Indicator::Share => SHARE,
        Indicator::Salton => SALTON,
        Indicator::Jaccard if layer == Layer::Organisations => IndicatorWords {
            meaning: "سازمان‌های مشترک نسبت به همهٔ سازمان‌هایی که یکی از دو کشور عضو آن است.",
            ..JACCARD
        },
        Indicator::Jaccard => JACCARD,
        Indicator::Affinity => AFFINITY,
        Indicator::Ric => RIC,
        Indicator::Orc => ORC,
        Indicator::Growth => GROWTH,
        Indicator::Rank => RANK,
        Indicator::Outflow => OUTFLOW,
        Indicator::Inflow => INFLOW,
        Indicator::Net => NET,
        Indicator::Sent => SENT,
        Indicator::Hosted => HOSTED,
        Indicator::Signed => SIGNED,
        Indicator::Agreement => AGREEMENT,
    }
}

fn count(layer: Layer) -> IndicatorWords {
    let (name, meaning) = match layer {
        Layer::Copublications => (
            "آثار، شمارش کامل",
            "آثار بین‌المللی با نویسندگانی از هر دو کشور؛ هر اثر برای هر جفت یک بار شمرده می‌شود.",
        ),
        Layer::JointProjects => (
            "طرح‌ها، شمارش کامل",
            "طرح‌هایی با مشارکت هر دو کشور؛ هر طرح برای هر جفت یک بار شمرده می‌شود.",
        ),
        Layer::ResearcherMobility => {
            ("جابه‌جایی از هر دو سو", "پژوهشگرانی که از یکی از دو کشور به دیگری رفته‌اند.")
        }
        Layer::Agreements => (
            "موافقت‌نامه‌های امضاشده تا این سال",
            "موافقت‌نامه‌هایی که دو کشور تا پایان این سال امضا کرده‌اند.",
        ),
        Layer::Organisations => {
            ("سازمان‌های مشترک", "سازمان‌های علمی بین‌دولتی که هر دو کشور در این سال عضو آن بوده‌اند.")
        }
        Layer::Missions => ("نمایندگی از هر دو سو", "نمایندگی‌های هر یک از دو کشور در دیگری."),
        Layer::UnVoting => ("رأی‌گیری‌های مشترک", "رأی‌گیری‌هایی که هر دو کشور در آن رأی داده‌اند."),
    };
    IndicatorWords { name, column: super::layers::layer(layer).column, meaning, formula: "c" }
}

const SHARE: IndicatorWords = IndicatorWords {
    name: "سهم از آثار بین‌المللی",
    column: "سهم",
    meaning: "سهمی از آثار بین‌المللی یک کشور که نویسنده‌ای از کشور دیگر دارد.",
    formula: "c / I(X)",
};

const SALTON: IndicatorWords = IndicatorWords {
    name: "کسینوس سالتون",
    column: "سالتون",
    meaning: "آثار مشترک نسبت به میانگین هندسی آثار بین‌المللی دو کشور.",
    formula: "c / √(I(X) · I(Y))",
};

const JACCARD: IndicatorWords = IndicatorWords {
    name: "شاخص ژاکار",
    column: "ژاکار",
    meaning: "آثار مشترک نسبت به همهٔ آثار بین‌المللی دو کشور.",
    formula: "c / (I(X) + I(Y) − c)",
};

const AFFINITY: IndicatorWords = IndicatorWords {
    name: "قرابت احتمالی",
    column: "قرابت",
    meaning: "مقدار مشاهده‌شده نسبت به مقدار مورد انتظار، اگر کشورها به نسبت پیوندهایشان \
              درمی‌آمیختند؛ ممکن است با رشد پیوند کم شود.",
    formula: "2T · c / (C(X) · C(Y))",
};

const RIC: IndicatorWords = IndicatorWords {
    name: "شدت نسبی همکاری",
    column: "شدت نسبی (۹۵٪)",
    meaning: "سهم همکار از پیوندهای کشور نسبت به سهم او از دیگر پیوندها؛ آمیزش متناسب \
              حدود ۰٫۵ می‌دهد.",
    formula: "(c / C(X)) / ((C(Y) − c) / (T − C(X)))",
};

const ORC: IndicatorWords = IndicatorWords {
    name: "نسبت بخت‌ها",
    column: "نسبت بخت‌ها (۹۵٪)",
    meaning: "بخت اینکه پیوند یک کشور با کشور دیگر باشد، نسبت به همین بخت برای دیگر \
              پیوندها؛ از هر دو سو یکسان است.",
    formula: "c · (T − C(X) − C(Y) + c) / ((C(X) − c) · (C(Y) − c))",
};

const GROWTH: IndicatorWords = IndicatorWords {
    name: "رشد سالانه در پنج سال",
    column: "رشد سالانه",
    meaning: "رشد مرکب شمار پیوندها در پنج سال، از پایهٔ دست‌کم ده.",
    formula: "(c(t) / c(t−5))^(1/5) − 1",
};

const RANK: IndicatorWords = IndicatorWords {
    name: "رتبه در میان همکاران",
    column: "رتبه",
    meaning: "جایگاه همکار در میان همهٔ همکاران کشور بر پایهٔ شمار پیوندها.",
    formula: "1 + شمار همکاران با شمار بیشتر",
};

const OUTFLOW: IndicatorWords = IndicatorWords {
    name: "پژوهشگران رفته",
    column: "رفته",
    meaning: "پژوهشگرانی که از کشور به کشور همکار رفته‌اند.",
    formula: "c(X→Y)",
};

const INFLOW: IndicatorWords = IndicatorWords {
    name: "پژوهشگران آمده",
    column: "آمده",
    meaning: "پژوهشگرانی که از کشور همکار به کشور آمده‌اند.",
    formula: "c(Y→X)",
};

const NET: IndicatorWords = IndicatorWords {
    name: "خالص ورود پژوهشگران",
    column: "خالص",
    meaning: "شمار پژوهشگران آمده از کشور همکار منهای رفتگان به آن.",
    formula: "c(Y→X) − c(X→Y)",
};

const SENT: IndicatorWords = IndicatorWords {
    name: "نمایندگی‌های فرستاده",
    column: "فرستاده",
    meaning: "نمایندگی‌هایی که کشور در کشور همکار دارد.",
    formula: "c(X→Y)",
};

const HOSTED: IndicatorWords = IndicatorWords {
    name: "نمایندگی‌های پذیرفته",
    column: "پذیرفته",
    meaning: "نمایندگی‌هایی که کشور همکار در این کشور دارد.",
    formula: "c(Y→X)",
};

const SIGNED: IndicatorWords = IndicatorWords {
    name: "موافقت‌نامه‌های امضاشده در سال",
    column: "در همین سال",
    meaning: "موافقت‌نامه‌هایی از دو کشور که تاریخ امضای آن‌ها در همین سال است.",
    formula: "c(t) − c(t−1)",
};

const AGREEMENT: IndicatorWords = IndicatorWords {
    name: "همسانی رأی",
    column: "رأی همسان",
    meaning: "سهم رأی‌گیری‌هایی با رأی همسان، از میان آن‌ها که هر دو کشور رأی داده‌اند.",
    formula: "same / c",
};
