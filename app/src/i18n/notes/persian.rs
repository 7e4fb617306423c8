use super::{NotesMessages, persian_names as names};
use crate::i18n::Language;

pub(super) const MESSAGES: NotesMessages = NotesMessages {
    title: "یادداشت‌های سیاستی",
    link: "یادداشت‌ها",
    description: "نوشته‌هایی کوتاه دربارهٔ دیپلماسی علمی، هر یک با منبع‌ها، ویراست‌ها و شیوهٔ ارجاع، با \
                  جست‌وجو بر پایهٔ کشور، جفت، موضوع و واژه.",
    lede: "نوشته‌هایی کوتاه دربارهٔ دیپلماسی علمی. هر یادداشت منبع‌های خود را نام می‌برد، همهٔ \
           ویراست‌هایش را نگه می‌دارد و ارجاع‌پذیر است؛ هر آنچه منتشر می‌شود به تأیید نفر دومی رسیده است.",
    choose: "انتخاب",
    found: "یادداشت‌ها",
    words_label: "واژه‌ها",
    country_label: "کشور",
    pair_label: "جفت",
    theme_label: "موضوع",
    agreement_label: "موافقت‌نامه",
    taxonomy_2010_label: "انجمن سلطنتی و AAAS، ۲۰۱۰",
    taxonomy_2017_label: "گلاکمن و همکاران، ۲۰۱۷",
    taxonomy_2025_label: "انجمن سلطنتی و AAAS، ۲۰۲۵",
    valence_label: "دربارهٔ",
    year_label: "سال انتشار",
    more: "انتخاب‌های بیشتر",
    any: "همه",
    apply: "نمایش",
    counted: |name, count| format!("{name} ({count})"),
    of_all: |found, all| format!("{} یادداشت از {all}", found.text),
    nothing: "هیچ یادداشتی چنین نیست.",
    nothing_for: |words| {
        format!("هیچ یادداشتی با این انتخاب‌ها همهٔ واژه‌های «\u{2068}{words}\u{2069}» را ندارد.")
    },
    way_out: "یکی از انتخاب‌ها را کنار بگذارید یا همهٔ یادداشت‌ها را ببینید:",
    all_notes: "همهٔ یادداشت‌ها",
    none_yet: "هنوز یادداشتی منتشر نشده است.",
    without: |label, value| format!("بدون {label}: {value}"),
    words_of: |words| format!("«\u{2068}{words}\u{2069}»"),
    beyond: |page, last| format!("صفحهٔ {page} وجود ندارد؛ آخرین صفحه {last} است."),
    first_page: |page| format!("صفحهٔ {page}"),
    pages: "صفحه‌های فهرست",
    previous: "پیشین",
    next: "بعدی",
    page: |page, of| format!("صفحهٔ {page} از {of}"),
    feed: "خوراک یادداشت‌های تازه (Atom)",
    to_timeline: "گاه‌شمار دیپلماسی علمی",

    by: |authors| format!("نوشتهٔ {authors}"),
    and_author: "، ",
    version: |number| format!("ویراست {number}"),
    minutes: |minutes| format!("{} دقیقه خواندن", minutes.text),
    about: "دربارهٔ این یادداشت",
    authors_label: "نویسندگان",
    version_label: "ویراست",
    countries_label: "کشورها",
    pairs_label: "جفت‌ها",
    agreements_label: "موافقت‌نامه‌ها",
    signed: |pair, date| format!("{pair}، امضا در {date}"),
    languages_label: "زبان‌ها",
    classified: "هیچ‌یک از گونه‌های آن",
    snapshot_label: "نوشته‌شده در کنار نسخهٔ داده",
    sources: "منبع‌ها",
    read_on: |date| format!("خوانده‌شده در {date}"),
    not_cited: "در متن به آن ارجاع نشده",
    versions: "ویراست‌ها",
    version_line: |version, date, by, approved_by| {
        format!(
            "ویراست {version}، {date}: انتشار از \u{2068}{by}\u{2069}، با تأیید \u{2068}{approved_by}\u{2069}."
        )
    },
    first_version: "نخستین ویراست.",
    reason: "دلیل:",
    new_release: "نسخهٔ تازهٔ آنتانت متنی تازه به همراه آورد.",
    editors: "ویراستاران آنتانت",
    board: "هیئت آنتانت",
    changes_since: |version| format!("تغییرها از ویراست {version}"),
    permanent: "نشانی هر ویراست هرگز به متن دیگری نمی‌رسد.",
    cite: "ارجاع به این یادداشت",
    cite_lede: "با شمارهٔ ویراست، تا خوانندگان همان متنی را بیابند که شما خوانده‌اید.",
    cite_plain: "متن ساده",
    cite_kind: |version| format!("یادداشت سیاستی، ویراست {version}"),
    cite_genre: "یادداشت سیاستی",
    cite_snapshot: |snapshot| format!("نسخهٔ دادهٔ \u{2068}{snapshot}\u{2069}"),
    and_writer: "؛ ",
    no_date: "بی‌تا",
    as_file: |form| format!("پروندهٔ {form}"),
    printed: |address| format!("این ویراست: {address}"),

    language: |language| match language {
        Language::English => "انگلیسی",
        Language::Persian => "فارسی",
    },
    only_in: |language| {
        format!("این یادداشت هنوز به فارسی در دسترس نیست و به زبان {language} نمایش داده می‌شود.")
    },
    older: |version, current| format!("این ویراست {version} است. ویراست کنونی {current} است."),
    to_current: "خواندن ویراست کنونی",
    version_superseded: "یادداشت دیگری جای این یادداشت را گرفته است:",
    unknown_title: "چنین یادداشتی نیست",
    unknown: |given| format!("یادداشتی به نام «\u{2068}{given}\u{2069}» وجود ندارد."),
    unknown_version: |given| format!("این یادداشت ویراست «\u{2068}{given}\u{2069}» ندارد."),
    near: "شاید یکی از این‌ها منظور باشد:",
    damaged_title: "این یادداشت اکنون نمایش داده نمی‌شود",
    damaged: |slug| {
        format!(
            "یادداشت «\u{2068}{slug}\u{2069}» نگه داشته شده است، اما از بررسی‌های این اطلس \
             نمی‌گذرد و تا درست نشود نمایش داده نمی‌شود. چیزی از آن از دست نرفته است."
        )
    },
    withdrawn_title: "این یادداشت پس گرفته شده است",
    withdrawn: |title, date| {
        format!("یادداشت «{title}» در {date} پس گرفته شده است و دیگر نمایش داده نمی‌شود.")
    },
    superseded_title: "یادداشت دیگری جای آن را گرفته است",
    superseded: |title, date| {
        format!("در {date} یادداشت دیگری جای «{title}» را گرفته است. ویراست‌های آن هنوز خواندنی‌اند.")
    },
    superseded_by: "به جای آن بخوانید:",
    successor_withdrawn: "یادداشتی که جای آن را گرفته بود نیز پس گرفته شده است:",

    changes_title: |title| format!("تغییرها: {title}"),
    changes_lede: |one, other| format!("از ویراست {one} تا ویراست {other}."),
    changes_key: "آنچه برداشته شده میان [− و −] و آنچه افزوده شده میان [+ و +] آمده است.",
    removed: "برداشته‌شده",
    added: "افزوده‌شده",
    changes_text: "متن",
    changes_rest: "آنچه یادداشت دربارهٔ خود می‌گوید",
    title_label: "عنوان",
    summary_label: "خلاصه",
    unchanged: "اینجا چیزی تغییر نکرده است.",
    unchanged_paragraphs: |amount| format!("{} بند تغییر نکرده است.", amount.text),
    not_in_both: |language| format!("تنها یکی از دو ویراست به زبان {language} است."),

    on_dossier: "یادداشت‌های سیاستی",
    of_country: |country| format!("همهٔ یادداشت‌های مربوط به {country}"),
    of_pair: |pair| format!("همهٔ یادداشت‌های مربوط به {pair}"),
    that_name: |organisation| format!("همهٔ یادداشت‌هایی که از {organisation} نام می‌برند"),
    about_agreements: |agreements| format!("دربارهٔ موافقت‌نامه‌های امضاشده در {agreements}"),
    tie: |layer, pair, year, figure| format!("{layer}، {pair}، {year}: {figure}"),
    chart: |layer, pair| format!("{layer}: {pair}"),
    chart_about: |source, snapshot| {
        format!("برگرفته از ارقام امروز، نسخهٔ دادهٔ \u{2068}{snapshot}\u{2069}. {source}")
    },
    chart_link: "همهٔ پیوندهای این دو",

    theme: names::theme,
    taxonomy_2010: names::taxonomy_2010,
    taxonomy_2017: names::taxonomy_2017,
    taxonomy_2025: names::taxonomy_2025,
    valence: names::valence,
};
