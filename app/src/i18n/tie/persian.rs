use super::{TieMessages, persian_documents as documents};
use crate::domain::Layer;

pub(super) const MESSAGES: TieMessages = TieMessages {
    description: |a, b| {
        format!(
            "همهٔ پیوندهای علمی {a} و {b}: هم‌تألیفی، طرح‌های مشترک، جابه‌جایی پژوهشگران، \
             موافقت‌نامه‌ها، سازمان‌ها، نمایندگی‌ها و رأی در سازمان ملل، سال به سال و از هر دو سو."
        )
    },

    works: |year, works, a, b| {
        format!(
            "در سال {year}، {} اثر بین‌المللی نویسندگانی از هر دو کشورِ {a} و {b} داشته است",
            works.text
        )
    },
    shares: |share_a, a, share_b, b| {
        format!("{share_a} از آثار بین‌المللی {a} و {share_b} از آثار بین‌المللی {b}.")
    },
    no_works: |year, a, b| {
        format!("در سال {year} هیچ اثر بین‌المللی نویسندگانی از هر دو کشورِ {a} و {b} نداشته است.")
    },
    unknown_works: |year, a, b| {
        format!("منبع هم‌تألیفی برای سال {year} دربارهٔ {a} و {b} با هم داده‌ای ندارد.")
    },
    expected: |times, percentile| {
        let above = percentile.map(|percent| format!("، بیش از {percent} جفت‌ها"));
        format!(
            "این شمار {times} برابرِ حالتی است که همهٔ کشورها به نسبت پیوندهایشان \
             با هم درمی‌آمیختند{}.",
            above.unwrap_or_default()
        )
    },
    grew: |first, last, rate| {
        format!("شمار این آثار از {first} تا {last} سالانه {rate} افزایش یافته است.")
    },
    fell: |first, last, rate| {
        format!("شمار این آثار از {first} تا {last} سالانه {rate} کاهش یافته است.")
    },
    agreed: |agreements, latest| {
        let count = format!("{} موافقت‌نامهٔ علم و فناوری میان دو کشور ثبت شده است", agreements.text);
        match latest {
            Some(year) if agreements.one => format!("{count} که در {year} امضا شده است."),
            Some(year) => format!("{count} که آخرین آن‌ها در {year} امضا شده است."),
            None => format!("{count}."),
        }
    },
    members_of: |organisations, year| {
        format!("در سال {year} هر دو کشور عضو {} سازمان علمی بوده‌اند.", organisations.text)
    },
    voted: |year, share, votes| {
        format!(
            "در سال {year} رأی دو کشور در {share} از {} رأی‌گیری مجمع عمومی سازمان ملل همسان \
             بوده است.",
            votes.text
        )
    },
    nothing: |a, b| {
        format!(
            "در هیچ لایه‌ای از اطلس چیزی {a} و {b} را به هم پیوند نمی‌دهد. معنای این نبودن در هر \
             لایه فرق می‌کند و جدول زیر آن را برای هر یک می‌گوید."
        )
    },

    to_country: |country| format!("همهٔ پیوندهای {country}"),
    to_map: |country| format!("{country} روی نقشه"),
    as_csv: "همهٔ سال‌ها در CSV",
    as_json: "همهٔ داده‌ها در JSON",

    glance_title: "در یک نگاه",
    glance_caption: |pair| format!("{pair}: آخرین سالِ هر لایه"),
    layer_column: "لایه",
    year_column: "سال",
    figure_column: "مقدار",
    above_column: "در میان جفت‌ها",
    above: |percent| format!("بالاتر از {percent}"),
    voted_alike: |share, votes| format!("{share} از {} رأی‌گیری", votes.text),
    covered_and_none: "منبع هر دو کشور را پوشش می‌دهد و چیزی میان آن دو ندارد.",
    register_and_none: "دفتر ثبت یکی از دو کشور در میان منابع است و چیزی ندارد.",
    not_covered: |countries| format!("منبع در آن سال {countries} را پوشش نمی‌دهد."),
    both_of: |a, b| format!("{a} و {b}"),
    no_register: "دفتر ثبت هیچ‌یک از دو کشور در میان منابع نیست؛ شاید موافقت‌نامه‌ای باشد.",
    not_recorded: "به گفتهٔ خود منبع، بسیاری در آن نیستند؛ شاید نمایندگی‌ای باشد.",

    years_title: "سال به سال",
    years_chart: |pair| format!("{pair}: همهٔ لایه‌ها بر یک محور زمان"),
    years_about: "هر لایه مقیاس خود را دارد و بریدگی خط سالی بدون داده است. برای خواندن ارقام به \
                  سالی اشاره کنید، آن را لمس کنید، یا پس از گزینش یک سال کلیدهای جهت را به کار \
                  ببرید.",
    years_none: "هیچ لایه‌ای در هیچ سالی رقمی از این دو کشور ندارد.",
    signed_in_year: |agreements| format!("امضای {} موافقت‌نامه", agreements.text),

    directions_title: "از هر دو سو",
    directions_caption: "آنچه از دو سو یکسان نیست، در آخرین سال هر لایه",
    directions_none: "هیچ رقمی از این دو کشور که از دو سو یکسان نباشد در دست نیست.",
    measure_column: "سنجه",
    moved: "پژوهشگران جابه‌جاشده",
    posted: |embassies, others| {
        format!("{} سفارتخانه، {} نمایندگی دیگر", embassies.text, others.text)
    },
    mission_kind: documents::mission_kind,
    mobility_chart: "جابه‌جایی پژوهشگران از هر دو سو",
    mobility_about: "پژوهشگران دارای اثر، به تفکیک سال جابه‌جایی؛ سال‌های پایانی کم‌شمارند، زیرا \
                     جابه‌جایی تنها در اثر بعدی دیده می‌شود.",

    indicators_title: "شاخص‌ها",
    indicators_lede: "همهٔ شاخص‌های هر لایه در آخرین سال آن. هر ستون از دید کشوری است که نامش بالای آن \
                      آمده است: پژوهشگرانِ آمده، به همان کشور آمده‌اند. «بالاتر از» سهمی از همهٔ جفت‌های آن سال \
                      با شمار کافی است که مقدار کمتری دارند؛ بازهٔ اطمینان ۹۵٪ است.",
    layer_in_year: |layer, year| format!("{layer}، {year}"),
    indicator_column: "شاخص",
    seen_from: |country| format!("از دید {country}"),
    interval_column: "بازهٔ ۹۵٪",

    agreements_title: "موافقت‌نامه‌ها",
    agreements_none: "موافقت‌نامه‌ای میان این دو کشور دربارهٔ علم و فناوری در اینجا ثبت نشده است.",
    undated: "تاریخ امضا نامعلوم",
    signed_label: |date| format!("امضا: {date}"),
    in_force_since: |date| format!("لازم‌الاجرا از {date}"),
    ended_on: |date| format!("پایان: {date}"),
    former_state: |code| format!("امضای دولتی پیشین (\u{2068}{code}\u{2069})"),
    field: documents::field,
    instrument: documents::instrument,
    status: documents::status,
    register: documents::register,
    record: "سند",
    caution: "هشدار:",

    around_title: "پیش و پس از یک موافقت‌نامه",
    around_lede: "هم‌تألیفی‌ها از ده سال پیش تا ده سال پس از سال امضا، در کنار جفت‌هایی هم‌اندازه که \
                  در این سال‌ها موافقت‌نامه‌ای از خود در منابع ندارند.",
    around_choose: "سال امضا:",
    around_none: |first, last| {
        format!(
            "این مقایسه ده سال پیش و ده سال پس از امضا را لازم دارد، پس تنها برای موافقت‌نامه‌هایی \
             شدنی است که از {first} تا {last} امضا شده باشند. این دو کشور چنین موافقت‌نامه‌ای ندارند."
        )
    },
    around_not_understood: |given, used| {
        format!(
            "«\u{2068}{given}\u{2069}» سالی نیست که مقایسه‌اش شدنی باشد؛ این صفحه {used} را نشان می‌دهد."
        )
    },
    around_chart: |year| format!("هم‌تألیفی‌ها، چند برابرِ سال {year}"),
    around_about: "عدد ۱ شمار آثار همان جفت در سال امضاست. نوار رنگی نیمهٔ میانی جفت‌های \
                   مقایسه‌پذیر را در بر دارد.",
    around_own: "همین جفت",
    around_peers: "میانهٔ جفت‌های مقایسه‌پذیر",
    around_result: |own, median, lower, upper, years| {
        format!(
            "{years} سال پس از امضا، آثار این جفت {own} برابرِ سال امضا بود؛ میانهٔ جفت‌های \
             مقایسه‌پذیر {median} و چارک‌های آن {lower} و {upper} بود."
        )
    },
    around_before: |own, median, lower, upper, years| {
        format!(
            "{years} سال پیش از امضا این نسبت {own} بود؛ میانه {median} و چارک‌ها {lower} و \
             {upper} بود."
        )
    },
    around_method: |compared, tenth, least, most| {
        format!(
            "جفت‌های مقایسه‌پذیر {compared} جفت‌اند که در سال امضا در همان دهک (دهک {tenth}، از \
             کوچک‌ترین) از جفت‌های دارای ده اثر یا بیشتر بوده‌اند، هر یک با {least} تا {most} اثر، و \
             موافقت‌نامه‌ای بی‌تاریخ یا امضاشده در این ۲۱ سال در منابع ندارند."
        )
    },
    around_caveat: "این اثبات علت نیست: کشورهایی که موافقت‌نامه امضا می‌کنند اغلب از پیش بیشتر با هم \
                    کار می‌کنند، موافقت‌نامه‌های بیرون از دفترهای ثبت دیده نمی‌شوند و منبع یکنواخت \
                    رشد نمی‌کند.",
    around_others: |others| {
        format!("این دو کشور در همین ۲۱ سال {} موافقت‌نامهٔ دیگر امضا کرده‌اند.", others.text)
    },
    around_too_few: |year| {
        format!("این جفت در سال {year} کمتر از ده اثر داشت؛ نسبت به شماری چنین اندک چیزی نمی‌گوید.")
    },
    around_no_peers: |year| {
        format!("برای سال {year} کمتر از ده جفت مقایسه‌پذیر هست؛ برای یافتن میانه اندک است.")
    },

    organisations_title: "سازمان‌های مشترک",
    organisations_none: "هیچ سازمان علمی ثبت‌شده‌ای هر دو کشور را هم‌زمان عضو نداشته است.",
    organisation_column: "سازمان",
    together_column: "عضویت هر دو",
    from_to: |first, last, seen| match (last, seen) {
        (Some(last), _) => format!("{first} تا {last}"),
        (None, Some(seen)) => format!("از {first} (دیده‌شده تا {seen})"),
        (None, None) => format!("از {first}"),
    },
    membership: documents::membership,

    voting_title: "رأی در سازمان ملل",
    voting_chart: |pair| format!("{pair}: سهم رأی‌گیری‌های با رأی همسان"),
    voting_about: "رأی‌گیری‌های مجمع عمومی که هر دو کشور در آن رأی داده‌اند؛ بیشتر قطعنامه‌ها بی \
                   رأی‌گیری تصویب می‌شوند. رأی همسان سنجهٔ دوستی نیست.",

    events_title: "رویدادها",
    event_source: "منبع",

    similar_title: "جفت‌های همانند",
    similar_lede: |year| {
        format!(
            "نزدیک‌ترین جفت‌ها از نظر شمار هم‌تألیفی و قرابت در سال {year}. فاصله ریشهٔ دوم مجموع مربع دو \
             اختلاف است: اختلاف لگاریتم طبیعی شمار آثار و اختلاف لگاریتم طبیعی قرابت؛ فاصلهٔ ۰٫۱۰ یعنی \
             نزدیک ده درصد بیشتر یا کمتر در یکی از آن دو. تنها جفت‌های دارای ده اثر یا بیشتر سنجیده \
             می‌شوند."
        )
    },
    similar_none: |year| format!("این جفت در سال {year} کمتر از ده اثر دارد؛ برای سنجش اندک است."),
    similar_caption: |year| format!("نزدیک‌ترین جفت‌ها، {year}"),
    distance_column: "فاصله",

    sources_title: "منابع و کاستی‌ها",
    sources_lede: |snapshot| {
        format!(
            "همهٔ ارقام این صفحه از نسخهٔ دادهٔ \u{2068}{snapshot}\u{2069} است. فرمول‌ها، منابع و پروانه‌ها به تفصیل در این صفحه آمده‌اند:"
        )
    },
    printed: |address, snapshot, date| {
        let date = date.map(|date| format!("، به تاریخ {date}"));
        format!(
            "آنتانت، اطلس پیوندهای علمی دوجانبه: \u{2068}{address}\u{2069}، نسخهٔ دادهٔ \u{2068}{snapshot}\u{2069}{}",
            date.unwrap_or_default()
        )
    },
    licences: "منابع و پروانه‌ها:",
    more_in_atlas: |more| format!("{} موافقت‌نامهٔ دیگر در اطلس آمده است.", more.text),

    unknown_title: "چنین جفتی نیست",
    unknown: |given| {
        format!(
            "«\u{2068}{given}\u{2069}» دو کشور اطلس را نام نمی‌برد. هر جفت با دو کد نوشته می‌شود، مانند \u{2068}IR-US\u{2069}."
        )
    },
    near: "شاید منظورتان یکی از این‌هاست:",
    same_title: |country| format!("{country} با خودش جفت نمی‌شود"),
    same: "پروندهٔ یک جفت دو کشور جداگانه می‌خواهد. آنچه یک کشور با دیگران دارد در پروندهٔ خود آن \
           کشور است.",

    by_year: |layer| match layer {
        Layer::Copublications => "آثار با نویسندگانی از هر دو کشور",
        Layer::JointProjects => "طرح‌های آغازشده در سال",
        Layer::ResearcherMobility => "پژوهشگران جابه‌جاشده",
        Layer::Agreements => "موافقت‌نامه‌های امضاشده تا آن سال",
        Layer::Organisations => "سازمان‌های علمی مشترک",
        Layer::Missions => "نمایندگی‌ها",
        Layer::UnVoting => "رأی همسان در سازمان ملل",
    },
};
