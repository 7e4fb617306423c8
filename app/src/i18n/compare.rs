use crate::i18n::Language;

/// What the page that sets countries or pairs side by side says, in one
/// language. Arguments are written out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct CompareMessages {
    pub title: &'static str,
    pub title_of: fn(list: &str) -> String,
    pub description: &'static str,
    pub lede: &'static str,
    pub lede_none: &'static str,
    pub lede_one: fn(name: &str) -> String,

    // The choices
    pub choose: &'static str,
    pub kind_label: &'static str,
    pub countries: &'static str,
    pub pairs: &'static str,
    pub country_field: fn(number: &str) -> String,
    pub pair_field: fn(number: &str) -> String,
    pub hint_countries: &'static str,
    pub hint_pairs: &'static str,
    pub leave_out: &'static str,
    pub every_layer: &'static str,
    pub usual: &'static str,
    pub apply: &'static str,

    // What of the address was not understood
    pub up_to_five: fn(left_out: &str) -> String,
    pub no_country: fn(given: &str) -> String,
    pub no_pair: fn(given: &str) -> String,

    // What is shown
    pub years_about: &'static str,
    pub years_none: &'static str,
    pub figures: &'static str,
    pub figures_about: &'static str,
    pub rank: fn(rank: &str, of: &str) -> String,

    // What may be compared
    pub examples: &'static str,
    pub largest: &'static str,
    pub strongest: &'static str,
    pub of_its_size: fn(country: &str) -> String,
    pub like_it: fn(pair: &str) -> String,

    // Files
    pub years_table: &'static str,
    pub figures_table: &'static str,
}

const ENGLISH: CompareMessages = CompareMessages {
    title: "Compare",
    title_of: |list| format!("Compare {list}"),
    description: "Up to five countries, or pairs of countries, side by side: every layer of the \
                  atlas by year on one scale, and every figure of the last year.",
    lede: "Every layer by year, side by side on one scale, and every figure of its last year. A \
           higher figure is more of what one source counts, and nothing about quality.",
    lede_none: "Two to five countries, or two to five pairs of countries, stand here side by side: \
                every layer by year on one scale, and every figure of its last year. Choose them, \
                or begin with an example.",
    lede_one: |name| {
        format!(
            "{name} stands alone so far, and a comparison takes two at least. Add another, or \
             begin with an example."
        )
    },

    choose: "Choose",
    kind_label: "What is compared",
    countries: "Countries",
    pairs: "Pairs",
    country_field: |number| format!("Country {number}"),
    pair_field: |number| format!("Pair {number}"),
    hint_countries: "A country is written by its name or its code, such as IR. What is left empty \
                     is left out.",
    hint_pairs: "A pair is written by two codes or two names, such as IR-US or Iran, United \
                 States. What is left empty is left out.",
    leave_out: "Leave out:",
    every_layer: "every layer",
    usual: "what is usual in each layer",
    apply: "Show",

    up_to_five: |left_out| format!("Up to five are compared; left out are {left_out}."),
    no_country: |given| format!("“{given}” does not name a country of the atlas."),
    no_pair: |given| format!("“{given}” does not name two countries of the atlas."),

    years_about: "What stands in a chart has one scale, so that heights compare; a gap is a year without data. Point \
                  at a year, tap it, or choose one and use the arrow keys.",
    years_none: "No layer has figures of more than one year of these.",
    figures: "Figures of the last year",
    figures_about: "Every measure of every layer in the last year of the layer. Where a figure is \
                    missing, it says which of the four states it is in.",
    rank: |rank, of| format!("rank {rank} of {of}"),

    examples: "Examples",
    largest: "The five countries with most international works",
    strongest: "The five pairs with most works in common",
    of_its_size: |country| format!("Compare {country} with countries of its size"),
    like_it: |pair| format!("Compare {pair} with pairs like it"),

    years_table: "what is drawn, year by year; UTF-8, commas, a header line",
    figures_table: "every figure of the last year of every layer, with its interval and state",
};

const PERSIAN: CompareMessages = CompareMessages {
    title: "مقایسه",
    title_of: |list| format!("مقایسهٔ {list}"),
    description: "تا پنج کشور یا جفت کشور در کنار هم: همهٔ لایه‌های اطلس سال به سال بر یک مقیاس و \
                  همهٔ ارقام آخرین سال.",
    lede: "همهٔ لایه‌ها سال به سال، در کنار هم و بر یک مقیاس، و همهٔ ارقام آخرین سال هر لایه. رقم \
           بالاتر یعنی بیشتر از آنچه منبعی می‌شمارد و دربارهٔ کیفیت چیزی نمی‌گوید.",
    lede_none: "در اینجا دو تا پنج کشور، یا دو تا پنج جفت کشور، در کنار هم می‌آیند: همهٔ لایه‌ها سال \
                به سال بر یک مقیاس و همهٔ ارقام آخرین سال هر لایه. آن‌ها را برگزینید یا با یک نمونه \
                آغاز کنید.",
    lede_one: |name| {
        format!(
            "اکنون تنها {name} برگزیده شده است و مقایسه دست‌کم دو تا می‌خواهد. یکی دیگر بیفزایید \
             یا با یک نمونه آغاز کنید."
        )
    },

    choose: "انتخاب",
    kind_label: "چه چیزی مقایسه شود",
    countries: "کشورها",
    pairs: "جفت‌ها",
    country_field: |number| format!("کشور {number}"),
    pair_field: |number| format!("جفت {number}"),
    hint_countries: "هر کشور با نام یا کد آن نوشته می‌شود، مانند ایران یا \u{2068}IR\u{2069}. خانهٔ \
                     خالی نادیده گرفته می‌شود.",
    hint_pairs: "هر جفت با دو کد یا دو نام نوشته می‌شود، مانند \u{2068}IR-US\u{2069} یا ایران، \
                 ایالات متحده. خانهٔ خالی نادیده گرفته می‌شود.",
    leave_out: "کنار گذاشتن:",
    every_layer: "همهٔ لایه‌ها",
    usual: "آنچه در هر لایه معمول است",
    apply: "نمایش",

    up_to_five: |left_out| {
        format!("تا پنج مورد مقایسه می‌شود؛ \u{2068}{left_out}\u{2069} کنار گذاشته شد.")
    },
    no_country: |given| format!("«{given}» کشوری از اطلس را نام نمی‌برد."),
    no_pair: |given| format!("«{given}» دو کشور اطلس را نام نمی‌برد."),

    years_about: "در هر نمودار همه یک مقیاس دارند تا بلندی‌ها سنجیدنی باشند و بریدگی خط سالی بدون داده است. \
                  برای خواندن ارقام به سالی اشاره کنید، آن را لمس کنید، یا پس از گزینش یک سال \
                  کلیدهای جهت را به کار ببرید.",
    years_none: "هیچ لایه‌ای از این‌ها رقمی برای بیش از یک سال ندارد.",
    figures: "ارقام آخرین سال",
    figures_about: "همهٔ سنجه‌های هر لایه در آخرین سال آن. جایی که رقمی نیست، گفته می‌شود در کدام یک \
                    از چهار حالت است.",
    rank: |rank, of| format!("رتبهٔ {rank} از {of}"),

    examples: "نمونه‌ها",
    largest: "پنج کشور با بیشترین آثار بین‌المللی",
    strongest: "پنج جفت با بیشترین آثار مشترک",
    of_its_size: |country| format!("مقایسهٔ {country} با کشورهای هم‌اندازه"),
    like_it: |pair| format!("مقایسهٔ {pair} با جفت‌های همانند"),

    years_table: "آنچه کشیده شده است، سال به سال؛ UTF-8، ویرگول، یک سطر سرستون",
    figures_table: "همهٔ ارقام آخرین سال هر لایه با بازهٔ اطمینان و حالت آن‌ها",
};

impl CompareMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }
}
