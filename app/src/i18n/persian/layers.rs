use crate::{
    domain::Layer,
    i18n::{Amount, LayerWords},
};

/// After a number a Persian noun stays in the singular.
fn of(amount: &Amount, what: &str) -> String {
    format!("{} {what}", amount.text)
}

fn in_countries(what: &str, amount: &Amount, year: &str) -> String {
    format!("{what} {} کشور، {year}", amount.text)
}

pub(super) fn layer(layer: Layer) -> LayerWords {
    match layer {
        Layer::Copublications => COPUBLICATIONS,
        Layer::JointProjects => JOINT_PROJECTS,
        Layer::ResearcherMobility => RESEARCHER_MOBILITY,
        Layer::Agreements => AGREEMENTS,
        Layer::Organisations => ORGANISATIONS,
        Layer::Missions => MISSIONS,
        Layer::UnVoting => UN_VOTING,
    }
}

const COPUBLICATIONS: LayerWords = LayerWords {
    name: "هم‌تألیفی",
    meaning: "آثار بین‌المللی با نویسندگانی از هر دو کشور.",
    column: "آثار",
    counted: |amount| of(amount, "اثر"),
    own: |_| "اثر بین‌المللی",
    own_column: "آثار",
    leaders: "بیشترین آثار بین‌المللی",
    legend: "کشورها: آثار بین‌المللی",
    partners: |partners, year| in_countries("آثار بین‌المللی با همکارانی از", partners, year),
    no_partners: |year| format!("در سال {year} اثری با کشور دیگر ثبت نشده است."),
    by_year: |first, last| format!("آثار بین‌المللی به تفکیک سال، {first} تا {last}"),
    world: |links, pairs, year| format!("{} پیوند میان {pairs} جفت کشور، {year}", links.text),
    world_by_year: |first, last| format!("پیوندهای همهٔ جفت‌ها به تفکیک سال، {first} تا {last}"),
    no_data: "بدون داده",
    source: "منبع: OpenAlex (CC0)، گردآوری اوت ۲۰۲۴",
    coverage: "شمارش کامل، تنها آثار بین‌المللی.",
};

const JOINT_PROJECTS: LayerWords = LayerWords {
    name: "طرح‌های مشترک",
    meaning: "طرح‌های پژوهشی با مشارکت هر دو کشور، به تفکیک سال آغاز.",
    column: "طرح‌ها",
    counted: |amount| of(amount, "طرح"),
    own: |_| "پیوند در طرح‌های مشترک",
    own_column: "پیوندها",
    leaders: "بیشترین پیوند در طرح‌های مشترک",
    legend: "کشورها: پیوند در طرح‌های مشترک",
    partners: |partners, year| in_countries("طرح‌های مشترک با", partners, year),
    no_partners: |year| format!("برای سال {year} طرحی از افق ۲۰۲۰ با کشور دیگر ثبت نشده است."),
    by_year: |first, last| format!("پیوندها در طرح‌های مشترک به تفکیک سال، {first} تا {last}"),
    world: |links, pairs, year| format!("{} پیوند میان {pairs} جفت کشور، {year}", links.text),
    world_by_year: |first, last| format!("پیوندهای همهٔ جفت‌ها به تفکیک سال، {first} تا {last}"),
    no_data: "بدون داده",
    source: "منبع: کوردیس (CORDIS)، برنامهٔ افق ۲۰۲۰ تا ۱۴ دسامبر ۲۰۲۰ (استفاده با ذکر \
             منبع)، از راه eunets (MIT)",
    coverage: "تنها برنامهٔ افق ۲۰۲۰ اتحادیهٔ اروپا در ۲۰۱۴ تا ۲۰۲۰؛ طرح‌های مشترک بیرون از \
               آن شمرده نشده‌اند و سال پایانی کامل نیست.",
};

const RESEARCHER_MOBILITY: LayerWords = LayerWords {
    name: "جابه‌جایی پژوهشگران",
    meaning: "پژوهشگران دارای اثر که در آن سال از یک کشور به دیگری رفته‌اند.",
    column: "جابه‌جایی‌ها",
    counted: |amount| of(amount, "جابه‌جایی"),
    own: |_| "ورود و خروج",
    own_column: "جابه‌جایی‌ها",
    leaders: "بیشترین ورود و خروج",
    legend: "کشورها: ورود و خروج پژوهشگران",
    partners: |partners, year| in_countries("ورود از و خروج به", partners, year),
    no_partners: |year| format!("در سال {year} جابه‌جایی با کشور دیگر ثبت نشده است."),
    by_year: |first, last| format!("ورود و خروج به تفکیک سال، {first} تا {last}"),
    world: |links, pairs, year| format!("{} جابه‌جایی میان {pairs} جفت کشور، {year}", links.text),
    world_by_year: |first, last| format!("جابه‌جایی میان همهٔ جفت‌ها به تفکیک سال، {first} تا {last}"),
    no_data: "بدون داده",
    source: "منبع: پایگاه دادهٔ مهاجرت پژوهشگران، مؤسسهٔ ماکس پلانک برای پژوهش‌های \
             جمعیتی، بر پایهٔ Scopus (CC BY 4.0)",
    coverage: "پژوهشگرانی که اثر منتشر می‌کنند، بر پایهٔ کشورِ وابستگی سازمانی آنان؛ \
               سال‌های پایانی کم‌شمارند، زیرا جابه‌جایی تنها در اثر بعدی دیده می‌شود.",
};

const AGREEMENTS: LayerWords = LayerWords {
    name: "موافقت‌نامه‌ها",
    meaning: "موافقت‌نامه‌های علم و فناوری که دو کشور امضا کرده‌اند.",
    column: "امضاشده تا این سال",
    counted: |amount| of(amount, "موافقت‌نامه"),
    own: |_| "موافقت‌نامهٔ امضاشده تا این سال",
    own_column: "موافقت‌نامه‌ها",
    leaders: "بیشترین موافقت‌نامه تا این سال",
    legend: "کشورها: موافقت‌نامه‌های امضاشده تا این سال",
    partners: |partners, year| in_countries("موافقت‌نامه با", partners, year),
    no_partners: |year| format!("تا سال {year} موافقت‌نامه‌ای ثبت نشده است."),
    by_year: |first, last| format!("موافقت‌نامه‌های امضاشده در هر سال، {first} تا {last}"),
    world: |links, pairs, year| {
        format!(
            "{} موافقت‌نامه در {year} امضا شده است؛ {pairs} جفت کشور تا این سال \
             دست‌کم یکی دارند",
            links.text
        )
    },
    world_by_year: |first, last| format!("موافقت‌نامه‌های امضاشده در هر سال، {first} تا {last}"),
    no_data: "بدون دفتر ثبت",
    source: "منابع: دفترهای ثبت معاهدات بریتانیا، برزیل و آرژانتین، و فهرستی از \
             موافقت‌نامه‌های دیگر کشورها، هر یک با نشانی منبع",
    coverage: "دفتر ثبت سه کشور، که ثبت بریتانیا پس از ۱۹۷۵ کم‌شمار است، و فهرستی کوتاه؛ \
               اگر هیچ‌یک از دو کشور از این سه نباشد، ثبت‌نشدن به معنای نبودن نیست. \
               امضاشده لزوماً به معنای لازم‌الاجرا نیست.",
};

const ORGANISATIONS: LayerWords = LayerWords {
    name: "سازمان‌ها",
    meaning: "سازمان‌های علمی بین‌دولتی که هر دو کشور عضو آن‌اند.",
    column: "مشترک",
    counted: |amount| of(amount, "سازمان مشترک"),
    own: |_| "عضویت",
    own_column: "عضویت‌ها",
    leaders: "بیشترین عضویت",
    legend: "کشورها: شمار عضویت‌ها",
    partners: |partners, year| in_countries("سازمان‌های مشترک با", partners, year),
    no_partners: |year| format!("در سال {year} سازمان مشترکی با کشور دیگر نیست."),
    by_year: |first, last| format!("عضویت‌ها به تفکیک سال، {first} تا {last}"),
    world: |links, pairs, year| format!("{} عضویت مشترک در {pairs} جفت کشور، {year}", links.text),
    world_by_year: |first, last| {
        format!("عضویت‌های مشترک همهٔ جفت‌ها به تفکیک سال، {first} تا {last}")
    },
    no_data: "بدون داده",
    source: "منابع: Correlates of War، سازمان‌های بین‌دولتی، ویراست ۳، و فهرست اعضای سرن، \
             EMBL، ESO و دیگران",
    coverage: "تنها سازمان‌های بین‌دولتی علم و فناوری، اعضای کامل و وابسته؛ شمارش تا ۲۰۱۴ \
               که پایان منبع اصلی است.",
};

const MISSIONS: LayerWords = LayerWords {
    name: "نمایندگی‌ها",
    meaning: "سفارتخانه‌ها و دیگر نمایندگی‌های سیاسی یک کشور در کشور دیگر.",
    column: "نمایندگی‌ها",
    counted: |amount| of(amount, "نمایندگی"),
    own: |_| "نمایندگی فرستاده و پذیرفته",
    own_column: "نمایندگی‌ها",
    leaders: "بیشترین نمایندگی فرستاده و پذیرفته",
    legend: "کشورها: نمایندگی‌های فرستاده و پذیرفته",
    partners: |partners, year| in_countries("نمایندگی در یا از", partners, year),
    no_partners: |year| format!("در سال {year} نمایندگی‌ای ثبت نشده است."),
    by_year: |first, _| format!("نمایندگی‌های فرستاده و پذیرفته، {first}"),
    world: |links, pairs, year| format!("{} نمایندگی میان {pairs} جفت کشور، {year}", links.text),
    world_by_year: |first, _| format!("نمایندگی‌ها میان همهٔ جفت‌ها، {first}"),
    no_data: "ثبت‌نشده",
    source: "منبع: database-of-embassies، بر پایهٔ ویکی‌داده، ۱۶ نوامبر ۲۰۲۲",
    coverage: "به گفتهٔ منبع بسیاری از نمایندگی‌ها در آن نیستند؛ نمایندگیِ ثبت‌نشده شاید \
               وجود داشته باشد.",
};

const UN_VOTING: LayerWords = LayerWords {
    name: "رأی در سازمان ملل",
    meaning: "دو کشور در مجمع عمومی سازمان ملل چند بار همسان رأی داده‌اند.",
    column: "رأی‌گیری‌ها",
    counted: |amount| of(amount, "رأی‌گیری"),
    own: |_| "رأی همسان با همهٔ کشورهای دیگر",
    own_column: "رأی همسان",
    leaders: "بیشترین همسانی با دیگران",
    legend: "کشورها: رأی همسان با همهٔ دیگران",
    partners: |partners, year| in_countries("رأی‌گیری مشترک با", partners, year),
    no_partners: |year| format!("در سال {year} رأیی ثبت نشده است."),
    by_year: |first, last| format!("رأی همسان با همهٔ دیگران به تفکیک سال، {first} تا {last}"),
    world: |share, pairs, year| {
        format!("رأی همسان در {} موارد، در {pairs} جفت کشور، {year}", share.text)
    },
    world_by_year: |first, last| format!("رأی همسان در همهٔ جفت‌ها، {first} تا {last}"),
    no_data: "بدون داده",
    source: "منبع: دادهٔ رأی‌گیری مجمع عمومی سازمان ملل (Voeten و همکاران، CC0)، از راه \
             unvotes",
    coverage: "رأی‌گیری‌هایی که هر دو در آن رأی داده‌اند، با رأی ممتنع؛ بیشتر قطعنامه‌ها \
               بی رأی‌گیری تصویب می‌شوند. رأی همسان سنجهٔ دوستی نیست.",
};
