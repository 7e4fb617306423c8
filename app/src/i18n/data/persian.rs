use super::DataMessages;

pub(super) const MESSAGES: DataMessages = DataMessages {
    title: "داده‌ها",
    lede: "هر آنچه اطلس نشان می‌دهد برداشتنی است: یک بایگانی با همهٔ لایه‌ها و منابعشان، جدول‌ها به \
           تفکیک لایه و سال، و رابطی باز برای برنامه‌ها.",
    description: "دریافت هر لایه و سال، نسخهٔ داده در یک بایگانی، تاریخچهٔ نسخه‌ها و رابط برنامه‌نویسی \
                  عمومی اطلس.",

    snapshot_title: "نسخهٔ داده",
    snapshot_lede: "نسخهٔ داده ساختی تغییرناپذیر از همهٔ لایه‌هاست: بایگانی ZIP با جدول‌های CSV و \
                    شناسنامه‌ای که منابع، پروانه‌ها، پوشش و کاستی‌ها را می‌گوید. شناسهٔ آن SHA-256 \
                    شناسنامه است که خود SHA-256 هر جدول را در بر دارد؛ پس شناسه نمایندهٔ همهٔ ارقام است.",
    download: "دریافت نسخهٔ داده (ZIP)",
    tables_caption: "جدول‌های درون بایگانی",
    table_column: "جدول",
    rows_column: "ردیف‌ها",
    python_title: "خواندن آن با سه خط پایتون",
    python_lede: "جز کتابخانهٔ استاندارد چیزی لازم نیست. کد NA نامیبیاست، نه مقدار گم‌شده؛ در pandas \
                  گزینهٔ keep_default_na=False را بدهید.",

    layers_title: "لایه‌ها به تفکیک سال",
    layers_lede: "همهٔ پیوندهای یک لایه در یک سال، با قالب CSV برای صفحه‌گسترده یا JSON برای برنامه‌ها. \
                  هر پاسخ نسخهٔ دادهٔ خود را نام می‌برد.",
    licence_note: "پروانهٔ هر منبع بر ارقامی که از آن ساخته شده حاکم است؛ صفحهٔ روش‌ها پروانه‌ها را لایه \
                   به لایه نام می‌برد.",
    layer_years: |layer, first, last| {
        if first == last {
            format!("{layer}، {first}")
        } else {
            format!("{layer}، {first} تا {last}")
        }
    },
    file: |format, layer, year| format!("{format}: {layer}، {year}"),
    year_column: "سال",
    csv_column: "CSV",
    json_column: "JSON",

    history_title: "تاریخچهٔ نسخه‌های داده",
    history_lede: "دادهٔ تازه نسخه‌ای تازه می‌سازد و نسخه‌های پیشین برای ارجاع می‌مانند. تغییرها به شمار \
                   ردیف و نسبت به نسخهٔ پیشین‌اند.",
    history_caption: "نسخه‌های داده، از تازه‌ترین",
    id_column: "نسخهٔ داده",
    origin_column: "خاستگاه",
    date_column: "تاریخ",
    size_column: "اندازه",
    shipped: "همراه برنامه",
    imported: "واردشده",
    not_recorded: "ثبت نشده",
    active: "نمایش کنونی",
    kibibytes: |size| format!("{size} کیبی‌بایت"),
    changes_of: |id| format!("آنچه نسخهٔ \u{2068}{id}\u{2069} تغییر داد"),
    changes_caption: "ردیف‌های تغییریافته، به تفکیک لایه",
    layer_column: "لایه",
    added_column: "افزوده",
    changed_column: "تغییریافته",
    removed_column: "حذف‌شده",

    reference_title: "رابط برنامه‌نویسی",
    reference_lede: "این رابط تنها خواندنی است و بی‌نیاز از کلید، به روی هر وب‌گاهی باز است. خطاها به \
                     صورت JSON مطابق RFC 9457 هستند و برچسب‌های ETag می‌گویند که چیزی تغییر نکرده است.",
};
