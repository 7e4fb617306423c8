mod indicators;
mod layers;

use crate::{domain::Layer, i18n::Messages};

pub(super) const MESSAGES: Messages = Messages {
    brand: "آنتانت",
    tagline: "اطلس پیوندهای علمی دوجانبه",
    description: "هر دو کشور چگونه با علم به هم پیوند خورده‌اند: نقشهٔ تعاملی آثار \
                  بین‌المللی با نویسندگانی از هر دو کشور، سال به سال، همراه با شاخص‌های \
                  شدت همکاری و دادهٔ باز.",
    methods_link: "روش‌ها",
    data_link: "داده‌ها",
    skip_to_ties: "رفتن به جدول پیوندها",
    snapshot: |id| format!("نسخهٔ داده \u{2068}{id}\u{2069}"),

    find_label: "جست‌وجوی کشور",
    find_button: "بیاب",
    find_count: |count| format!("{count} کشور یافت شد"),
    find_nothing: "کشوری یافت نشد",

    layer: layers::layer,
    layer_label: "نوع پیوند",
    indicator: indicators::indicator,
    indicator_label: "شاخص",
    year_label: "سال",
    play: "پخش",
    pause: "توقف",
    settings: "پیوندهای نمایش‌داده‌شده",
    top_label: "قوی‌ترین پیوندها",
    threshold_label: "آستانهٔ شمارش",
    apply: "اعمال",
    title_world: |layer, indicator, year| format!("{} جهان، {year}: {indicator}", ties(layer)),
    title_country: |layer, country, indicator, year| {
        format!("{} {country}، {year}: {indicator}", ties(layer))
    },

    map_label: "نقشهٔ پیوندها",
    map_hint: "کلیدهای جهت میان کشورها جابه‌جا می‌شوند، Enter کشور را برمی‌گزیند، \
               کلیدهای + و − بزرگ‌نمایی را تغییر می‌دهند، F کشور برگزیده را نزدیک می‌آورد، Shift همراه با کلیدهای جهت \
               نقشه را جابه‌جا می‌کند و Escape یک گام بازمی‌گردد.",
    zoom_in: "بزرگ‌نمایی",
    zoom_out: "کوچک‌نمایی",
    zoom_reset: "نمایش همهٔ جهان",
    fit: "نمایش کشور برگزیده",
    regions: "منطقه‌ها",
    two_fingers: "برای جابه‌جایی نقشه از دو انگشت استفاده کنید",
    pair: |a, b| format!("{a} – {b}"),
    direction: |from, to| format!("{from} ← {to}"),
    figure_of: |subject, figure| format!("{subject}: {figure}"),
    ranked: |figure, rank| format!("{figure}، رتبهٔ {rank}"),
    chosen: "برگزیده",
    selected: |country| format!("{country} برگزیده شد"),
    selected_world: "همهٔ کشورها",

    legend: "راهنمای نقشه",
    legend_country: |country, indicator| format!("{indicator}، با {country}"),
    legend_lines: |indicator| format!("خط‌ها: {indicator}"),
    zero: "صفر",
    not_applicable: "نامربوط",
    below: |counted| format!("کمتر از {counted}"),
    notes_marked: "یادداشت سیاستی دارد",
    notes_clear: "برجسته‌سازی",
    notes_quiet: "پایان برجسته‌سازی",

    world: "جهان",
    whole_world: "همهٔ جهان",
    world_prompt: "برای دیدن پیوندهای یک کشور، آن را روی نقشه، با نام یا از جدول برگزینید.",
    no_record: |year| format!("منبع برای این کشور در سال {year} داده‌ای ندارد."),
    partners: "همکاران",
    part_partners: |indicator, partners, year| {
        format!("{indicator}: {} کشور، {year}", partners.text)
    },
    all_partners: |shown, available| format!("{shown} همکار از {available} در جدول"),
    flows: |layer, outward, inward, net| match layer {
        Layer::Missions => format!("{outward} فرستاده، {inward} پذیرفته"),
        _ => format!("{inward} آمده، {outward} رفته؛ خالص {net}"),
    },
    dossier: |country| format!("پرونده: همهٔ پیوندهای {country}"),
    tie: |a, b| format!("پرونده: همهٔ پیوندهای {a} و {b}"),
    notes_about: |notes, country| format!("{} یادداشت سیاستی دربارهٔ {country}", notes.text),
    back_to_world: "همهٔ کشورها",
    trend: "روند",
    figures_by_year: "ارقام به تفکیک سال",

    table_world: |ties, year, indicator| {
        format!("{} پیوند قوی‌تر جهان در سال {year} بر پایهٔ {indicator}", ties.text)
    },
    table_country: |ties, country, year, indicator| {
        format!("{} پیوند قوی‌تر {country} در سال {year} بر پایهٔ {indicator}", ties.text)
    },
    table_of: |shown, available| format!("{shown} از {available}"),
    rank_column: "ردیف",
    country_column: "همکار",
    country_column_world: "کشور",
    pair_column: "جفت کشور",
    no_ties: |indicator, year| format!("هیچ پیوندی در سال {year} مقداری برای «{indicator}» ندارد."),
    interval: |low, high| format!("{low} تا {high}"),
    percentile_column: |indicator| format!("{indicator} بالاتر از"),
    percentile: |percent| format!("{percent} جفت‌ها"),
    below_mark: "کمتر از آستانهٔ شمارش",
    data_links: "داده، تصویر و ارجاع همین پیوندها",

    formula_label: "فرمول",
    dip: "گردآوری برای ۲۰۲۲ و ۲۰۲۳ کامل نیست؛ بخشی از افت این سال‌ها از منبع است.",
    doubtful: "در منبع روشن نیست که NA نامیبیا است یا کد گم‌شده؛ این ارقام محل تردیدند.",
    boundaries: "مرزها و نام‌ها به معنای تأیید نیستند.",

    open_atlas: "دیدن در آنتانت",
    about_figures: "منابع و فرمول",

    notice_used: |given, used| {
        format!("«\u{2068}{given}\u{2069}» نمایش‌دادنی نیست؛ این صفحه {used} را نشان می‌دهد.")
    },
    notice_ignored: |given| format!("«\u{2068}{given}\u{2069}» فهمیده نشد و کنار گذاشته شد."),
    notice_repeated: |given, used| {
        format!(
            "«\u{2068}{given}\u{2069}» مقدار دوم است؛ این صفحه مقدار نخست، {used}، را نشان می‌دهد."
        )
    },
    notice_title: "بخشی از نشانی فهمیده نشد",
    loading: "در حال دریافت ارقام",
    load_failed: "دریافت ارقام ممکن نشد.",
    retry: "تلاش دوباره",
    still_shown: |view| format!("آنچه هنوز نشان داده می‌شود: {view}"),
    more: |count| format!("و {count} مورد دیگر"),
    not_found_title: "چنین صفحه‌ای نیست",
    not_found: "شاید نشانی نادرست نوشته شده یا صفحه هنوز ساخته نشده باشد.",
    wrong_method_title: "این کار اینجا شدنی نیست",
    wrong_method: "این صفحه تنها خواندنی است.",
    failure_title: "خطایی رخ داد",
    failure: "ساختن صفحه ممکن نشد. چیزی از دست نرفته است؛ دوباره تلاش کنید.",
    to_the_map: "به نقشه",
};

/// What the ties of a layer are called: of science, or between governments.
fn ties(layer: Layer) -> &'static str {
    match layer {
        Layer::Missions | Layer::UnVoting => "روابط سیاسی",
        _ => "پیوندهای علمی",
    }
}
