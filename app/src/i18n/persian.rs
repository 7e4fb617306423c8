use crate::{
    domain::Layer,
    i18n::{IndicatorWords, Messages},
    indicators::Indicator,
};

pub(super) const MESSAGES: Messages = Messages {
    brand: "آنتانت",
    tagline: "اطلس پیوندهای علمی دوجانبه",
    description: "هر دو کشور چگونه با علم به هم پیوند خورده‌اند: نقشهٔ تعاملی آثار \
                  بین‌المللی با نویسندگانی از هر دو کشور، سال به سال، همراه با شاخص‌های \
                  شدت همکاری و دادهٔ باز.",
    this_language: "فارسی",
    methods_link: "روش‌ها",
    data_link: "داده‌ها",
    skip_to_ties: "رفتن به جدول پیوندها",
    snapshot: |id| format!("نسخهٔ داده \u{2068}{id}\u{2069}"),

    find_label: "جست‌وجوی کشور",
    find_button: "بیاب",
    find_count: |count| format!("{count} کشور یافت شد"),
    find_nothing: "کشوری یافت نشد",

    layer: |layer| match layer {
        Layer::Copublications => "هم‌تألیفی",
        Layer::JointProjects => "طرح‌های مشترک",
        Layer::ResearcherMobility => "جابه‌جایی پژوهشگران",
        Layer::Agreements => "موافقت‌نامه‌ها",
        Layer::Organisations => "سازمان‌ها",
        Layer::Missions => "نمایندگی‌ها",
        Layer::UnVoting => "رأی در سازمان ملل",
    },
    layer_label: "نوع پیوند",
    indicator,
    indicator_label: "شاخص",
    year_label: "سال",
    play: "پخش",
    pause: "توقف",
    settings: "پیوندهای نمایش‌داده‌شده",
    top_label: "قوی‌ترین پیوندها",
    threshold_label: "آستانهٔ شمارش (اثر)",
    apply: "اعمال",
    title_world: |indicator, year| format!("پیوندهای علمی جهان، {year}: {indicator}"),
    title_country: |country, indicator, year| {
        format!("پیوندهای علمی {country}، {year}: {indicator}")
    },

    map_label: "نقشهٔ پیوندها",
    map_hint: "کلیدهای جهت میان کشورها جابه‌جا می‌شوند، Enter کشور را برمی‌گزیند، \
               کلیدهای + و − بزرگ‌نمایی را تغییر می‌دهند، Shift همراه با کلیدهای جهت \
               نقشه را جابه‌جا می‌کند و Escape یک گام بازمی‌گردد.",
    zoom_in: "بزرگ‌نمایی",
    zoom_out: "کوچک‌نمایی",
    zoom_reset: "نمایش همهٔ جهان",
    pair: |a, b| format!("{a} – {b}"),
    direction: |from, to| format!("{from} ← {to}"),
    figure_of: |subject, figure| format!("{subject}: {figure}"),
    works: |count| format!("{count} اثر"),
    chosen: "برگزیده",
    selected: |country| format!("{country} برگزیده شد"),
    selected_world: "همهٔ کشورها",

    legend: "راهنمای نقشه",
    legend_country: |country, indicator| format!("{indicator}، با {country}"),
    legend_world: "کشورها: آثار بین‌المللی",
    legend_lines: |indicator| format!("خط‌ها: {indicator}"),
    zero: "صفر",
    no_data: "بدون داده",
    not_applicable: "نامربوط",
    below: |threshold| format!("کمتر از {threshold} اثر"),

    world: "جهان",
    whole_world: "همهٔ جهان",
    world_links: |links, pairs, year| format!("{links} پیوند میان {pairs} جفت کشور، {year}"),
    world_prompt: "برای دیدن پیوندهای یک کشور، آن را روی نقشه، با نام یا از جدول برگزینید.",
    leaders: "بیشترین آثار بین‌المللی",
    country_partners: |partners, year| {
        format!("آثار بین‌المللی با همکارانی از {partners} کشور، {year}")
    },
    international_works: "اثر بین‌المللی",
    no_record: |year| format!("منبع برای این کشور در سال {year} داده‌ای ندارد."),
    no_partners: |year| format!("در سال {year} اثری با کشور دیگر ثبت نشده است."),
    partners: "همکاران",
    all_partners: |shown, available| format!("{shown} همکار از {available} در جدول"),
    back_to_world: "همهٔ کشورها",
    trend: "روند",
    trend_of: |first, last| format!("آثار بین‌المللی به تفکیک سال، {first}–{last}"),
    world_trend_of: |first, last| format!("پیوندهای همهٔ جفت‌ها به تفکیک سال، {first}–{last}"),
    figures_by_year: "ارقام به تفکیک سال",

    table_world: |ties, year, indicator| {
        format!("{ties} پیوند قوی‌تر جهان در سال {year} بر پایهٔ {indicator}")
    },
    table_country: |ties, country, year, indicator| {
        format!("{ties} پیوند قوی‌تر {country} در سال {year} بر پایهٔ {indicator}")
    },
    table_of: |shown, available| format!("{shown} از {available}"),
    rank_column: "ردیف",
    country_column: "همکار",
    country_column_world: "کشور",
    pair_column: "جفت کشور",
    works_column: "آثار",
    links_column: "پیوندها",
    no_ties: |indicator, year| format!("هیچ پیوندی در سال {year} مقداری برای «{indicator}» ندارد."),
    interval: |low, high| format!("{low} تا {high}"),
    percentile_column: |indicator| format!("{indicator} بالاتر از"),
    percentile: |percent| format!("{percent} جفت‌ها"),
    below_mark: "کمتر از آستانهٔ شمارش",
    data_links: "دادهٔ همین پیوندها",

    source: "منبع: OpenAlex (CC0)، گردآوری اوت ۲۰۲۴",
    formula_label: "فرمول",
    whole_counting: "شمارش کامل، تنها آثار بین‌المللی",
    dip: "گردآوری برای ۲۰۲۲ و ۲۰۲۳ کامل نیست؛ بخشی از افت این سال‌ها از منبع است.",
    boundaries: "مرزها و نام‌ها به معنای تأیید نیستند.",

    notice_used: |given, used| format!("«{given}» نمایش‌دادنی نیست؛ این صفحه {used} را نشان می‌دهد."),
    notice_ignored: |given| format!("«{given}» فهمیده نشد و کنار گذاشته شد."),
    notice_repeated: |given, used| {
        format!("«{given}» مقدار دوم است؛ این صفحه مقدار نخست، {used}، را نشان می‌دهد.")
    },
    notice_nothing_found: |given| format!("کشوری برای «{given}» یافت نشد."),
    notice_title: "بخشی از نشانی فهمیده نشد",
    loading: "در حال دریافت ارقام",
    load_failed: "دریافت ارقام ممکن نشد.",
    retry: "تلاش دوباره",
    not_found_title: "چنین صفحه‌ای نیست",
    not_found: "شاید نشانی نادرست نوشته شده یا صفحه هنوز ساخته نشده باشد.",
    wrong_method_title: "این کار اینجا شدنی نیست",
    wrong_method: "این صفحه تنها خواندنی است.",
    failure_title: "خطایی رخ داد",
    failure: "ساختن صفحه ممکن نشد. چیزی از دست نرفته است؛ دوباره تلاش کنید.",
    to_the_map: "به نقشه",
};

fn indicator(indicator: Indicator) -> IndicatorWords {
    match indicator {
        Indicator::Count => IndicatorWords {
            name: "آثار، شمارش کامل",
            column: "آثار",
            meaning: "آثار بین‌المللی با نویسندگانی از هر دو کشور؛ هر اثر برای هر جفت یک بار \
                      شمرده می‌شود.",
            formula: "c",
        },
        Indicator::Share => IndicatorWords {
            name: "سهم از آثار بین‌المللی",
            column: "سهم",
            meaning: "سهمی از آثار بین‌المللی یک کشور که نویسنده‌ای از کشور دیگر دارد.",
            formula: "c / I(X)",
        },
        Indicator::Salton => IndicatorWords {
            name: "کسینوس سالتون",
            column: "سالتون",
            meaning: "آثار مشترک نسبت به میانگین هندسی آثار بین‌المللی دو کشور.",
            formula: "c / √(I(X) · I(Y))",
        },
        Indicator::Jaccard => IndicatorWords {
            name: "شاخص ژاکار",
            column: "ژاکار",
            meaning: "آثار مشترک نسبت به همهٔ آثار بین‌المللی دو کشور.",
            formula: "c / (I(X) + I(Y) − c)",
        },
        Indicator::Affinity => IndicatorWords {
            name: "قرابت احتمالی",
            column: "قرابت",
            meaning: "مقدار مشاهده‌شده نسبت به مقدار مورد انتظار، اگر کشورها به نسبت پیوندهایشان \
                      درمی‌آمیختند؛ ممکن است با رشد پیوند کم شود.",
            formula: "2T · c / (C(X) · C(Y))",
        },
        Indicator::Ric => IndicatorWords {
            name: "شدت نسبی همکاری",
            column: "شدت نسبی (۹۵٪)",
            meaning: "سهم همکار از پیوندهای کشور نسبت به سهم او از دیگر پیوندها؛ آمیزش متناسب \
                      حدود ۰٫۵ می‌دهد.",
            formula: "(c / C(X)) / ((C(Y) − c) / (T − C(X)))",
        },
        Indicator::Orc => IndicatorWords {
            name: "نسبت بخت‌ها",
            column: "نسبت بخت‌ها (۹۵٪)",
            meaning: "بخت اینکه پیوند یک کشور با کشور دیگر باشد، نسبت به همین بخت برای دیگر \
                      پیوندها؛ از هر دو سو یکسان است.",
            formula: "c · (T − C(X) − C(Y) + c) / ((C(X) − c) · (C(Y) − c))",
        },
        Indicator::Growth => IndicatorWords {
            name: "رشد سالانه در پنج سال",
            column: "رشد سالانه",
            meaning: "رشد مرکب آثار مشترک در پنج سال، از پایهٔ دست‌کم ده اثر.",
            formula: "(c(t) / c(t−5))^(1/5) − 1",
        },
        Indicator::Rank => IndicatorWords {
            name: "رتبه در میان همکاران",
            column: "رتبه",
            meaning: "جایگاه همکار در میان همهٔ همکاران کشور بر پایهٔ آثار مشترک.",
            formula: "1 + شمار همکاران با آثار مشترک بیشتر",
        },
    }
}
