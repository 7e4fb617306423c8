use super::CountryMessages;
use crate::domain::Layer;

pub(super) const MESSAGES: CountryMessages = CountryMessages {
    description: |country| {
        format!(
            "همهٔ پیوندهای علمی {country} با کشورهای دیگر: همکاران در هر لایه، روند و رتبه، \
             موافقت‌نامه‌ها، سازمان‌ها، نمایندگی‌ها و جابه‌جایی پژوهشگران."
        )
    },

    works: |year, works, country, rank, countries| {
        format!(
            "در سال {year}، {} اثر بین‌المللی نویسنده‌ای از {country} داشته است: رتبهٔ {rank} در \
             میان {countries} کشور.",
            works.text
        )
    },
    strongest: |partners, list| {
        format!("هم‌نویسندگان این آثار از {} کشورند و بیش از همه از {list}.", partners.text)
    },
    with_count: |country, count| format!("{country} ({count})"),
    list: |names| match names {
        [rest @ .., last] if !rest.is_empty() => format!("{} و {last}", rest.join("، ")),
        names => names.concat(),
    },
    agreed: |agreements| {
        format!("{} موافقت‌نامهٔ علم و فناوری از این کشور ثبت شده است.", agreements.text)
    },
    belongs: |year, organisations| {
        format!("در سال {year} عضو {} سازمان علمی بوده است.", organisations.text)
    },
    nothing: |country| {
        format!(
            "هیچ اثر، موافقت‌نامه یا عضویتی از {country} در اطلس نیست. معنای این نبودن در هر لایه \
             فرق می‌کند و جدول زیر آن را برای هر یک می‌گوید."
        )
    },
    as_csv: "این پیوندها در CSV",

    region: "منطقه",
    area_in: |area, region| format!("{area} ({region})"),
    capital: "پایتخت",
    codes: "کدهای ایزو",
    glance_caption: "رقم خود کشور در آخرین سالِ هر لایه",
    own_column: "رقم کشور",
    rank_column: "رتبه در میان کشورها",
    rank_of: |rank, of| format!("{rank} از {of}"),
    partners_column: "همکاران",
    years_column: "سال به سال",
    covered_and_none: "منبع این کشور را پوشش می‌دهد و چیزی از آن ندارد.",
    no_register: "دفتر ثبت این کشور در میان منابع نیست؛ شاید موافقت‌نامه‌ای باشد.",

    map_title: "روی نقشه",
    open_map: |country| format!("گشودن نقشهٔ {country}"),

    partners_title: "همکاران",
    partner_column: "همکار",
    sort_by: |column| format!("مرتب‌سازی بر پایهٔ: {column}"),
    all_partners: |count| format!("نمایش هر {count} همکار"),
    first_partners: |count| format!("{count} همکار نخست"),

    trend_none: "هیچ لایه‌ای در هیچ سالی رقمی از این کشور ندارد.",
    layers_chart: |country| format!("{country}: رقم خود کشور در همهٔ لایه‌ها"),
    layers_about: "هر لایه مقیاس خود را دارد و بریدگی خط سالی بدون داده است. برای خواندن ارقام به \
                   سالی اشاره کنید، آن را لمس کنید، یا پس از گزینش یک سال کلیدهای جهت را به کار \
                   ببرید.",
    own_by_year: |layer| match layer {
        Layer::Copublications => "آثار بین‌المللی",
        Layer::JointProjects => "پیوندها در طرح‌های آغازشده در سال",
        Layer::ResearcherMobility => "پژوهشگران آمده و رفته",
        Layer::Agreements => "موافقت‌نامه‌های امضاشده در سال",
        Layer::Organisations => "عضویت‌ها",
        Layer::Missions => "نمایندگی‌های فرستاده و پذیرفته",
        Layer::UnVoting => "رأی همسان با همهٔ دیگران در سازمان ملل",
    },
    beside_chart: |year| format!("آثار بین‌المللی، چند برابرِ سال {year}"),
    beside_about: |year| {
        format!(
            "آثار هر کشور بر آثار خودش در سال {year} بخش شده است تا رشدها با هم سنجیده شوند، نه \
             اندازه‌ها. مقیاس نسبتی است: گام‌های برابر یعنی ضریب‌های برابر."
        )
    },
    beside_method: |of_region, of_world| {
        format!(
            "میانه‌ها از کشورهایی است که در سال پایه ده اثر یا بیشتر داشته‌اند: {of_region} کشور در \
             منطقه (UN M49) و {of_world} کشور در جهان، که خود این کشور نیز در میان آن‌هاست."
        )
    },
    median_of: |area| format!("میانهٔ {area}"),
    median_of_world: "میانهٔ جهان",
    rank_chart: "رتبه در میان کشورها بر پایهٔ آثار بین‌المللی",
    rank_about: "رتبهٔ ۱ از آنِ کشوری با بیشترین آثار است و در بالا می‌آید؛ ارقام برابر رتبهٔ یکسان \
                 دارند.",

    growth_title: "رشد و کاهش",
    growth_lede: |first, last| {
        format!(
            "رشد مرکب سالانهٔ هم‌تألیفی‌ها از {first} تا {last} با همکارانی که در هر دو سال ده اثر \
             مشترک یا بیشتر داشته‌اند."
        )
    },
    grew: |first, last| format!("بیشترین رشد، {first} تا {last}"),
    fell: |first, last| format!("بیشترین کاهش، {first} تا {last}"),
    none_grew: "هیچ‌یک از این پیوندها رشد نکرده است.",
    none_fell: "هیچ‌یک از این پیوندها کاهش نیافته است.",

    unusual_title: "پیوندهای نامعمول، قوی و ضعیف",
    unusual_lede: |year| {
        format!(
            "بر پایهٔ نسبت بخت‌های هم‌تألیفی در سال {year}، که با اندازهٔ دو کشور بزرگ نمی‌شود، از ده \
             اثر به بالا. پیوندی نامعمول قوی است که در بالاترین دهک همهٔ جفت‌ها باشد، و نامعمول \
             ضعیف است اگر در پایین‌ترین دهک باشد."
        )
    },
    strong: "نامعمول قوی",
    weak: "نامعمول ضعیف",
    none_strong: "هیچ پیوندی در بالاترین دهک همهٔ جفت‌ها نیست.",
    none_weak: "هیچ پیوندی در پایین‌ترین دهک همهٔ جفت‌ها نیست.",
    first_of: |caption, told, all| format!("{caption}: {told} پیوند نخست از {all}"),
    odds_column: "نسبت بخت‌ها",

    agreements_none: "موافقت‌نامه‌ای از این کشور دربارهٔ علم و فناوری در اینجا ثبت نشده است.",
    agreements_lede: |agreements, partners| {
        format!("{} موافقت‌نامه با {} کشور ثبت شده است.", agreements.text, partners.text)
    },
    by_status: "بر پایهٔ وضعیت، به گفتهٔ منبع",
    status_column: "وضعیت",
    agreements_column: "موافقت‌نامه‌ها",
    by_decade: "بر پایهٔ دههٔ امضا",
    decade_column: "دهه",
    decade: |first, last| format!("{first} تا {last}"),
    with_column: "با",
    latest: "تازه‌ترین‌ها",
    earlier_decades: "دهه‌های پیش‌تر در اطلس آمده‌اند.",

    organisations_title: "سازمان‌ها",
    memberships: "عضویت‌ها با سال‌ها",
    organisations_none: "عضویتی در سازمان‌های علمی ثبت نشده است.",
    time_column: "سال‌ها",
    kind_column: "نوع عضویت",
    source_column: "منبع",

    missions_title: "نمایندگی‌ها",
    missions_each: "نمایندگی‌های فرستاده و پذیرفته به تفکیک کشور",
    missions_none: "نمایندگی‌ای ثبت نشده است؛ به گفتهٔ خود منبع، بسیاری در آن نیستند.",
    sends: |posted, to| format!("این کشور {posted} در {} کشور دارد.", to.text),
    hosts: |posted, from| format!("و {posted} از {} کشور در آن است.", from.text),
    missions_by_country: |amount| format!("نمایندگی‌ها به تفکیک کشور ({})", amount.text),
    sent_column: "فرستاده به آنجا",
    hosted_column: "پذیرفته از آنجا",

    mobility_title: "ورود و خروج پژوهشگران",
    mobility_none: "جابه‌جایی پژوهشگری به این کشور یا از آن ثبت نشده است.",
    mobility_chart: "پژوهشگران آمده و رفته به تفکیک سال",
    came: "آمده",
    left: "رفته",
    mobility_partners: |year| format!("همکاران با بیشترین جابه‌جایی، {year}"),
    researchers: |year, all, arrivals, departures| {
        format!(
            "ویراست دیگری از منبع (بر پایهٔ OpenAlex) در سال {year} از {all} پژوهشگر در این کشور خبر \
             دارد که {arrivals} نفرشان در آن سال از خارج آمده و {departures} نفرشان رفته‌اند."
        )
    },

    unknown_title: "چنین کشوری نیست",
    unknown: |given| {
        format!(
            "«\u{2068}{given}\u{2069}» نام کشوری در اطلس نیست. هر کشور با کدی دوحرفی نوشته می‌شود، مانند \
             \u{2068}IR\u{2069}."
        )
    },
};
