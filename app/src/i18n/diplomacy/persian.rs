use super::DiplomacyMessages;
use crate::atlas::{Closeness, Quadrant};

pub(super) const MESSAGES: DiplomacyMessages = DiplomacyMessages {
    title: "علم و دیپلماسی",
    title_of: |country| format!("علم و دیپلماسی: {country}"),
    description: "جفت‌های کشورها از نظر شدت همکاری دانشمندان و نزدیکی دولت‌ها، در چهار ناحیه، با \
                  ارقام هر جفت.",
    lede: "آیا دانشمندان جایی با هم کار می‌کنند که دولت‌ها به هم نزدیک‌اند؟ هر نقطه یک جفت کشور \
           است: هرچه بالاتر، همکاری علمی دو کشور نسبت به اندازه‌شان بیشتر؛ هرچه راست‌تر، \
           دولت‌هایشان نزدیک‌تر.",

    choose: "چه با چه سنجیده می‌شود",
    science_label: "علم",
    closeness_label: "دیپلماسی",
    closeness: |closeness| match closeness {
        Closeness::Voting => "رأی همسان در سازمان ملل",
        Closeness::Missions => "سفارت در کشور یکدیگر",
        Closeness::Organisations => "سازمان‌های علمی مشترک",
    },
    scale_label: "محورها",
    percentiles: "صدک",
    values: "مقدار",
    year_of: |layer| format!("سالِ {layer}"),
    country_label: "جفت‌های",
    every_country: "همهٔ کشورها",
    area_label: "با کشوری در",
    world: "همهٔ جهان",
    least_label: |column| format!("دست‌کم ({column})"),
    apply: "نمایش",
    first_page: |page| format!("صفحهٔ {page}"),
    beyond: |given, last| format!("صفحهٔ {given} وجود ندارد؛ این صفحهٔ {last} و آخرین صفحه است."),

    picture: "تصویر",
    picture_title: |subject, science, year, close, close_year| {
        format!("{subject}: {science} در {year} در برابر {close} در {close_year}")
    },
    of_world: "جفت‌های جهان",
    compared_years: |science, year, close, close_year| {
        format!(
            "{science} در سال {year} با {close} در سال {close_year} سنجیده می‌شود: آخرین سالِ هر \
             یک، مگر آنکه سال دیگری برگزیده شود."
        )
    },
    drawn_all: |pairs| {
        if pairs.one {
            "تنها جفتی که هر دو رقم را دارد رسم شده است.".to_owned()
        } else {
            format!("هر {} جفتی که هر دو رقم را دارند رسم شده‌اند.", pairs.text)
        }
    },
    drawn_some: |drawn, all, column| {
        format!(
            "از {all} جفتی که هر دو رقم را دارند، {drawn} جفت با بیشترین مقدار ({column}) رسم \
             شده‌اند؛ جدول همه را دارد."
        )
    },
    left_out: |pairs| {
        format!(
            "{} جفت از جفت‌های جهان پیوند علمی کافی دارند اما رقمی برای دیپلماسی ندارند و کنار \
             گذاشته شده‌اند.",
            pairs.text
        )
    },
    across: |closeness, percentile| {
        if percentile { format!("{closeness} (صدک)") } else { closeness.to_owned() }
    },
    up: |layer, percentile| {
        if percentile {
            format!("{layer}: نسبت بخت‌ها (صدک)")
        } else {
            format!("{layer}: نسبت بخت‌ها (لگاریتمی)")
        }
    },
    nothing: "هیچ جفتی هر دو رقم را ندارد. سال یا کشور دیگری برگزینید، یا آستانه را پایین بیاورید.",
    point: |pair, intensity, closeness| format!("{pair}: {intensity}؛ {closeness}"),
    how_to_read_points: "همهٔ نقطه‌ها در جدول زیر هستند، هر یک با پیوندی به همهٔ ارقام آن جفت؛ با \
                         برگزیدن یک کشور، هر نقطه خود یک پیوند است.",
    how_to_read_links: "هر نقطه یک جفت است و به همهٔ ارقام آن می‌رسد؛ حروف کنار آن کدِ کشور دیگر \
                        است.",

    quadrants: "چهار ناحیه",
    quadrants_lede: |intensity, closeness| {
        format!(
            "خط‌ها میانهٔ همهٔ جفت‌های جهان‌اند که هر دو رقم را دارند، هر کدام که نمایش داده شود: \
             نسبت بخت‌های {intensity}، و {closeness}. جفتی که روی خط باشد بالای آن به شمار می‌آید."
        )
    },
    quadrants_lede_missions: |intensity| {
        format!(
            "خط افقی میانهٔ نسبت بخت‌های همهٔ جفت‌های جهان است که هر دو رقم را دارند: {intensity}. \
             خط عمودی جفت‌هایی را که دست‌کم یک سفارت میانشان ثبت شده است از جفت‌های بی‌ثبت جدا \
             می‌کند."
        )
    },
    quadrant: |quadrant| match quadrant {
        Quadrant::ScienceAhead => "علم جلوتر از دیپلماسی",
        Quadrant::CloseInBoth => "نزدیک در هر دو",
        Quadrant::DistantInBoth => "دور در هر دو",
        Quadrant::DiplomacyAhead => "دیپلماسی جلوتر از علم",
    },
    quadrant_meaning: |quadrant| match quadrant {
        Quadrant::ScienceAhead => {
            "دانشمندان بیش از بیشترِ جفت‌ها با هم کار می‌کنند، اما دولت‌ها کمتر از بیشترِ آن‌ها به \
             هم نزدیک‌اند: پیوندهایی که دیپلماسی می‌تواند بر آن‌ها بنا کند یا باید پاسشان بدارد."
        }
        Quadrant::CloseInBoth => {
            "دانشمندان و دولت‌ها هر دو نزدیک‌تر از بیشترِ جفت‌ها هستند: هر یک می‌تواند پشتوانهٔ \
             دیگری باشد."
        }
        Quadrant::DistantInBoth => {
            "نه دانشمندان و نه دولت‌ها به اندازهٔ بیشترِ جفت‌ها نزدیک نیستند؛ شاید به سبب فاصله، \
             اندازه یا تاریخ."
        }
        Quadrant::DiplomacyAhead => {
            "دولت‌ها نزدیک‌اند و دانشمندان کمتر از بیشترِ جفت‌ها با هم کار می‌کنند: مجالی که علم \
             هنوز از آن بهره نگرفته است."
        }
    },
    pairs: |pairs| format!("{} جفت", pairs.text),
    clearest: "دورترین‌ها از خط‌ها",
    quadrant_none: "هیچ جفتی در این ناحیه نیست.",

    table: "همهٔ جفت‌ها",
    table_caption: |first, last, all| format!("جفت‌های {first} تا {last} از {all}"),
    intensity_column: "نسبت بخت‌ها (۹۵٪)",
    above_column: "صدک",
    quadrant_column: "ناحیه",
    gap_column: "برتری علم بر دیپلماسی",
    above: |percent| format!("بالاتر از {percent}"),
    sort_by: |column| format!("چیدن بر پایهٔ {column}"),
    page_of: |page, last| format!("صفحهٔ {page} از {last}"),
    previous: "صفحهٔ پیشین",
    next: "صفحهٔ بعد",
    embassies: |ways| match ways {
        0 => "ثبت‌نشده",
        1 => "یک‌سویه",
        _ => "دوسویه",
    },

    how: "این صفحه چگونه ساخته می‌شود",
    how_lines: "جفتی در این سنجش می‌آید که شمار آن در لایهٔ علم به آستانه برسد و منبعِ دیپلماسی \
                برایش رقمی داشته باشد.",
    how_percentiles: "صدکِ نسبت بخت‌ها سهمی از همهٔ جفت‌های آن سال با شمار کافی است که نسبت کمتری \
                      دارند، چنان‌که در پرونده‌ها؛ صدکِ دیپلماسی سهمی از جفت‌های سنجیده‌شده در این \
                      صفحه است که کمتر به هم نزدیک‌اند. هر دو برای همهٔ جهان حساب شده‌اند، هر جفتی \
                      که نمایش داده شود.",
    how_spread: "بسیاری از جفت‌ها شمار سفارت‌ها یا سازمان‌هایشان یکسان است. نقطه‌هایشان به ترتیب \
                 کد کنار هم نشسته‌اند تا هیچ‌یک دیگری را نپوشاند؛ جای نقطه در نوار خود معنایی \
                 ندارد.",
    no_cause: "تصویر جای جفت‌ها را نشان می‌دهد، نه علت را: نه اینکه دیپلماسی علم را می‌سازد و نه \
               وارون آن. فاصله، زبان، ثروت و تاریخ بر هر دو اثر دارند.",
    closeness_caveat: |closeness| match closeness {
        Closeness::Voting => {
            "رأی‌ها می‌گویند دو دولت چند بار در یک مجمع در یک سو ایستاده‌اند، و بیشتر قطعنامه‌های \
             آن دربارهٔ چند منطقه است؛ دو دولتی که همسان رأی می‌دهند لزوماً روابط خوبی ندارند. \
             ارقام تا ۲۰۱۹ است. جفت‌هایی با کمتر از ده رأی‌گیری مشترک کنار گذاشته شده‌اند."
        }
        Closeness::Missions => {
            "سفارت‌ها چنان‌که در نوامبر ۲۰۲۲ ثبت شده‌اند. به گفتهٔ منبع بسیاری از \
             آن‌ها در آن نیستند؛ پس «ثبت‌نشده» به معنای «هیچ» نیست."
        }
        Closeness::Organisations => {
            "سازمان‌های علمیِ میان‌دولتی، با شمارش تا ۲۰۱۴. عضویت در بسیاری از آن‌ها پیامد جغرافیا \
             است: کشورهای اروپایی بیشترین اشتراک را دارند."
        }
    },

    table_about: "جفت‌هایی که صفحه نشان می‌دهد، به همان ترتیب و با هر دو رقم؛ UTF-8، ویرگول، یک \
                  سطر سرستون",
};
