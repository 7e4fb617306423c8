use super::TimelineMessages;
use crate::domain::EventKind;

pub(super) const MESSAGES: TimelineMessages = TimelineMessages {
    title: "گاه‌شمار دیپلماسی علمی",
    description: "موافقت‌نامه‌ها، نهادها، بیانیه‌ها، دیدارها، بحران‌ها و مأموریت‌های مشترک در تاریخ دیپلماسی \
                  علمی، هر یک با منبع، بر پایهٔ کشور و دوره.",
    lede: "آنچه میان علم و دیپلماسی رخ داده است، تا آنجا که منبع‌های اطلس می‌گویند. این فهرست دستی گرد \
           آمده و کامل نیست؛ آنچه در آن نیست کم‌اهمیت‌تر نیست.",
    link: "گاه‌شمار",
    choose: "انتخاب",
    words_label: "واژه‌ها",
    country_label: "کشور",
    kind_label: "گونه",
    from_label: "از سال",
    to_label: "تا سال",
    any: "همه",
    apply: "نمایش",
    map: "کجا",
    map_title: |found| format!("کشورهای {} رویداد", found.text),
    map_legend: "شمار رویدادها",
    no_event: "هیچ‌یک از این رویدادها",
    step: |first, last| {
        if first == last { first.to_owned() } else { format!("{first} تا {last}") }
    },
    from_step: |first| format!("{first} و بیشتر"),
    by_country: "کشورها بر پایهٔ شمار رویدادها",
    country_column: "کشور",
    events_column: "رویداد",
    events: "رویدادها",
    of_all: |found, all| format!("{} رویداد از {all}", found.text),
    nothing: "هیچ رویدادی چنین نیست.",
    all_events: "همهٔ رویدادها",
    decade: |first, last| format!("{first} تا {last}"),
    the_world: "جهان",
    and_country: "، ",
    source: |host| format!("منبع: \u{2068}{host}\u{2069}"),
    english_title: "به انگلیسی:",
    in_english: "عنوان و شرح رویدادها ترجمهٔ ویراستاران است؛ عنوان انگلیسی در کنار منبع آمده است و داده‌ها \
                 برای دریافت به انگلیسی‌اند.",
    soviet_union: "پیش از ۱۹۹۲، روسیه به معنای اتحاد شوروی است.",
    rests_on: "بر چه استوار است",
    rests: "هر رویداد منبع خود را نام می‌برد که هنگام گردآوری خوانده شده است. تاریخ‌ها تا آنجا آمده‌اند که \
            منبع می‌داند. رویدادی که به کشور معینی مربوط نیست، کشوری نام نمی‌برد.",
    as_csv: "همین رویدادها در CSV",
    as_json: "همین رویدادها در JSON",
    kind: |kind| match kind {
        EventKind::Agreement => "موافقت‌نامه",
        EventKind::Institution => "نهاد",
        EventKind::Declaration => "بیانیه یا گزارش",
        EventKind::Meeting => "دیدار",
        EventKind::Crisis => "بحران",
        EventKind::JointMission => "مأموریت مشترک",
    },
};
