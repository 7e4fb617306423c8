use super::TakeAwayMessages;

pub(super) const MESSAGES: TakeAwayMessages = TakeAwayMessages {
    title: "برداشت این نما",
    lede: "این نما به صورت داده، تصویر و ارجاع. هر پرونده می‌گوید چه چیزی را، با کدام فرمول، از \
           کدام منبع‌ها و با چه مجوزی نشان می‌دهد و نسخهٔ دادهٔ خود را نام می‌برد.",
    description: "نمایی از اطلس به صورت جدول، تصویر، بایگانی یک‌جا و ارجاع.",
    back: "بازگشت به نقشه",
    picture_title: "تصویر",
    picture_lede: "برای گزارش یا اسلاید: نقشه با عنوان، راهنما و منبع.",
    picture_of: |title| format!("نقشه. {title}"),
    files_title: "پرونده‌ها",
    files_lede: "جدول درست همان پیوندهایی را دارد که نقشه می‌کشد. پیش از سرستون‌ها سطرهایی با # \
                 آغاز می‌شوند و می‌گویند جدول چیست؛ جدول بدون این سطرها در بایگانی است.",
    file_column: "پرونده",
    content_column: "چیست",
    size_column: "حجم",
    kilobytes: |size| format!("{size} کیلوبایت"),
    made_on_request: "هنگام درخواست ساخته می‌شود",
    large: "دو برابر، برای چاپ",
    cite_title: "ارجاع",
    cite_lede: "به انگلیسی، چنان‌که در فهرست منابع می‌آید. نسخهٔ داده همهٔ ارقام را معین می‌کند؛ \
                پس تاریخ دسترسی لازم نیست.",
    cite_plain: "متن ساده",
    show_title: "نمایش در وبگاهی دیگر",
    show_lede: "تصویر، همراه با پیوند به همین نما:",
    statement_title: "آنچه پرونده‌ها دربارهٔ خود می‌گویند",

    csv: "پیوندها به صورت جدول، برای صفحه‌گسترده و برنامه",
    json: "پیوندها و رنگ کشورها همراه با منبع و فرمول، برای برنامه",
    svg: "نقشه به صورت طرحی که بی‌افت کیفیت بزرگ و ویرایش می‌شود",
    png: "نقشه به صورت تصویر ۱٬۲۰۰ در ۶۳۰ پیکسل",
    zip: "همهٔ جدول‌ها، طرح، توضیح، مجوزها و ارجاع در یک بایگانی",
    plain: "ارجاع به صورت متن ساده",
    bibtex: "ارجاع برای BibTeX و BibLaTeX",
    ris: "ارجاع برای EndNote، Zotero و Mendeley (RIS)",
    csl: "ارجاع برای Zotero و Pandoc (CSL-JSON)",

    title_label: "عنوان",
    country_label: "کشور",
    counting_label: "شیوهٔ شمارش",
    listed_label: "پیوندها",
    listed: |shown, available| format!("{shown} از {available}"),
    source_label: "منبع",
    source: |name, version, licence| {
        format!("\u{2068}{name}, {version}\u{2069}. مجوز: \u{2068}{licence}\u{2069}")
    },
    coverage_label: "پوشش",
    snapshot_label: "نسخهٔ داده",
    date_label: "تاریخ نسخهٔ داده",
    no_date: "ثبت نشده",
    address_label: "نشانی این نما",
    note_label: "یادداشت",
    labelled: |label, value| format!("{label}: \u{2068}{value}\u{2069}"),

    drawn: |shown, available| format!("{shown} پیوند قوی‌تر از {available} پیوند کشیده شده است."),
    sources: |names| format!("منبع‌ها: {names}"),
    of_snapshot: |id, date| format!("نسخهٔ داده \u{2068}{id}\u{2069}، \u{2068}{date}\u{2069}"),
    separator: "؛ ",

    readme_lede: "این بایگانی یک نما از آنتانت، اطلس پیوندهای علمی دوجانبه، را چنان‌که در نسخهٔ \
                  دادهٔ زیر بوده در بر دارد.",
    readme_files: "پرونده‌ها",
    readme_columns: "ستون‌ها",
    columns: "place: رتبه به ترتیب قوت. pair: دو کد ISO 3166-1 به ترتیب الفبا. from و to: کشوری که \
              پیوند از سوی آن دیده می‌شود و کشور دیگر؛ نام‌ها در ستون بعد است. count: آنچه این \
              لایه میان دو کشور می‌شمارد. outward، inward، signed_in_year و same: بخش‌هایی از آن \
              که لایه از هم جدا می‌کند. value: مقدار شاخص بدون گرد کردن، و low و high دو سر بازهٔ \
              اطمینان ۹۵٪. intensity: نسبت بخت همکاری در کنار آن. percentile: چند درصد از \
              جفت‌های آن سال با شمار کافی، شدت کمتری دارند، یا اگر شاخص خود نسبت باشد، مقدار \
              کمتری. خانهٔ خالی یعنی مقداری نیست. کد NA نامیبیا است.",
    readme_states: "حالت‌ها",
    states: "value: مقدار دارد. below: مقدار دارد، با شماری کمتر از آستانه. zero: پیوندی میان دو \
             کشور نیست. no-data: منبع چیزی نمی‌گوید. not-applicable: فرمول کاربرد ندارد. chosen: \
             کشوری که نقشه از سوی آن دیده می‌شود.",
    readme_limits: "محدودیت‌ها",
    ties_table: "پیوندهایی که نقشه می‌کشد، از قوی به ضعیف؛ UTF-8، جداشده با ویرگول، با یک سطر سرستون",
    countries_table: "همهٔ کشورهای نقشه با مقداری که رنگشان را می‌دهد: پیوند با کشور برگزیده، و \
                      بی آن رقم خود کشور",
    metadata_file: "همین شناسنامه، برای برنامه",
    licence_file: "مجوز هر منبع",
    licence_lede: "مجوز منبع‌ها برای ارقامی که از آن‌ها ساخته شده برقرار است. هنگام استفاده، \
                   منبع‌ها و اطلس را با نسخهٔ داده نام ببرید.",
    own_code: "مرزها: Natural Earth، در مالکیت عمومی.",
};
