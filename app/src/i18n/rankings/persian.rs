use super::RankingsMessages;
use crate::{atlas::Measure, domain::Layer};

pub(super) const MESSAGES: RankingsMessages = RankingsMessages {
    title: "رتبه‌بندی",
    description: "رتبه‌بندی کشورها و جفت‌های کشورها بر پایهٔ هر شاخص، سال و لایهٔ اطلس، با منطقه، \
                  کمینهٔ شمار و تغییر رتبه از سالی دیگر.",
    lede: "کشورها و جفت‌ها به ترتیب هر رقمی از اطلس. رتبه می‌گوید چه کسی از آنچه منبعی می‌شمارد \
           بیشتر دارد و دربارهٔ کیفیت چیزی نمی‌گوید.",
    choose: "انتخاب",
    table: "رتبه‌ها",
    how: "رتبه‌ها چگونه داده می‌شوند",

    of_label: "چه چیزی رتبه‌بندی شود",
    countries: "کشورها",
    pairs: "جفت‌ها",
    by_label: "بر پایهٔ",
    since_label: "تغییر از سال",
    since_none: "هیچ‌کدام",
    area_label: "منطقه",
    world: "جهان",
    least_label: "دست‌کم",
    apply: "نمایش",

    caption: |measure, layer, year| format!("{measure} · {layer}، {year}"),
    within: |area, places| format!("{} رتبه در {area}", places.text),
    everywhere: |places| format!("{} رتبه", places.text),
    shown: |first, last| format!("{first} تا {last} در این صفحه است"),
    rank_column: "رتبه",
    change_column: |year| format!("از {year}"),
    rose: |places| format!("{places} پله بالاتر"),
    fell: |places| format!("{places} پله پایین‌تر"),
    stayed: "بی‌تغییر",
    not_ranked: "آن زمان بی‌رتبه",
    was: |rank| format!("رتبهٔ پیشین {rank}"),
    none: "با سال، منطقه و شمار برگزیده چیزی بر این پایه رتبه ندارد.",
    beyond: |page, last| format!("صفحهٔ {page} وجود ندارد؛ آخرین صفحه {last} است."),
    pages: "صفحه‌های رتبه‌بندی",
    previous: "پیشین",
    next: "بعدی",
    page: |page, of| format!("صفحهٔ {page} از {of}"),

    rules_countries: "رتبهٔ کشور بر پایهٔ رقم خود آن در لایه یا جمع پیوندهای آن است. کشوری که منبع \
                      چیزی از آن ندارد رتبه ندارد و ارقام برابر رتبهٔ یکسان دارند.",
    rules_pairs: "رتبهٔ جفت بر پایهٔ شاخص برگزیده است و اگر شاخص از دو سو یکسان نباشد، بر پایهٔ سوی \
                  قوی‌تر که نامش آمده است. ارقام برابر رتبهٔ یکسان دارند.",
    rules_area: "منطقه‌ها همان منطقه‌های آماری سازمان ملل‌اند (UN M49). جفتی شمرده می‌شود که دست‌کم \
                 یکی از دو کشور آن در منطقه باشد.",
    rules_least: |least| {
        format!(
            "تنها آنچه بر {least} یا بیشتر استوار است رتبه دارد، زیرا نسبت بر شمار کمتر چیز زیادی \
             نمی‌گوید. رتبه‌های سال دیگر نیز با همین قاعده‌ها داده شده‌اند."
        )
    },
    no_comparison: "بدون مقایسه",
    first_page: |page| format!("صفحهٔ {page}"),

    measure: |layer, measure| match measure {
        Measure::Own => match layer {
            Layer::Copublications => "آثار بین‌المللی",
            Layer::JointProjects => "پیوندها در طرح‌های مشترک",
            Layer::ResearcherMobility => "پژوهشگران آمده و رفته",
            Layer::Agreements => "موافقت‌نامه‌های امضاشده تا این سال",
            Layer::Organisations => "عضویت‌ها",
            Layer::Missions => "نمایندگی‌های فرستاده و پذیرفته",
            Layer::UnVoting => "رأی همسان با همهٔ دیگران",
        },
        Measure::Partners => "شمار همکاران",
        Measure::Growth => "رشد سالانه در پنج سال",
        Measure::Outflow => "پژوهشگران رفته",
        Measure::Inflow => "پژوهشگران آمده",
        Measure::Net => "خالص ورود پژوهشگران",
        Measure::Sent => "نمایندگی‌های فرستاده",
        Measure::Hosted => "نمایندگی‌های پذیرفته",
    },
    measure_formula: |measure| match measure {
        Measure::Growth => Some("(own(t) / own(t−5))^(1/5) − 1 از پایهٔ دست‌کم ده"),
        Measure::Net => Some("Σ c(Y→X) − Σ c(X→Y)"),
        Measure::Outflow | Measure::Sent => Some("Σ c(X→Y)"),
        Measure::Inflow | Measure::Hosted => Some("Σ c(Y→X)"),
        Measure::Own | Measure::Partners => None,
    },
};
