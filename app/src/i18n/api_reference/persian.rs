use super::{
    ApiEndpoint, ApiParameter, ApiProblem, ApiReferenceMessages, EndpointWords, persian_fields,
};

pub(super) const MESSAGES: ApiReferenceMessages = ApiReferenceMessages {
    endpoint,
    parameter,
    problem,
    fields: persian_fields::FIELDS,
    count_name: "شمار",

    rules: &[
        "هر نشانی با GET یا HEAD خوانده می‌شود، کلید نمی‌خواهد و به روی هر وب‌گاهی باز است (CORS).",
        "هر پاسخ نسخهٔ دادهٔ خود را در فیلد snapshot و در سرایند x-entente-snapshot نام می‌برد و \
         برچسب ETag دارد: با If-None-Match بپرسید تا آنچه تغییر نکرده دوباره فرستاده نشود.",
        "هر آنچه جدول است با قالب CSV نیز می‌آید: با ‎.csv در پایان مسیر، یا با Accept: text/csv. \
         سرایند Link با rel=describedby به منابع و پروانه‌ها می‌رسد.",
        "در CSV، متنی که صفحه‌گسترده آن را فرمول بپندارد با علامت آپاستروف آغاز می‌شود.",
        "فهرست بلند پاره‌پاره می‌آید: فیلد next و سرایند Link با rel=next نشانی پارهٔ بعدی را دارند.",
        "خطا به صورت application/problem+json گفته می‌شود (RFC 9457). نوع آن پایدار است؛ متن آن شاید \
         تغییر کند.",
        "کد NA نامیبیاست، نه مقدار گم‌شده.",
    ],
    document: "همین راهنما به صورت سند OpenAPI 3.1 برای برنامه‌ها",
    parameters: "پارامترها",
    name_column: "نام",
    type_column: "نوع",
    default_column: "اگر داده نشود",
    meaning_column: "معنا",
    required: "باید داده شود",
    no_parameters: "پارامتری نمی‌گیرد.",
    example: "نمونه",
    example_table: "نمونه، به صورت جدول",
    answer: "محتوای پاسخ",
    field_column: "فیلد",
    bytes: |media| format!("پاسخ پرونده‌ای از نوع \u{2068}{media}\u{2069} است."),
    problems: "خطاها",
    problem_column: "نوع",
    status_column: "وضعیت",
};

fn endpoint(endpoint: ApiEndpoint) -> EndpointWords {
    let (title, meaning) = match endpoint {
        ApiEndpoint::Ties => (
            "پیوندهای یک سال",
            "پیوندهای یک لایه در یک سال، از آنِ جهان یا یک کشور، به ترتیب یک شاخص. در فهرست جهان، \
             نسبت‌ها تنها با شمار کافی می‌آیند و شاخص جهت‌دار از سوی قوی‌تر هر جفت.",
        ),
        ApiEndpoint::Tie => (
            "یک جفت کشور",
            "هر آنچه دو کشور را به هم پیوند می‌دهد: همهٔ لایه‌ها به تفکیک سال، همهٔ شاخص‌ها در یک سال و \
             از هر دو سو، موافقت‌نامه‌ها، سازمان‌های مشترک، نمایندگی‌ها و رویدادهایی که هر دو را نام \
             می‌برند. به صورت جدول: شمارها به تفکیک لایه و سال.",
        ),
        ApiEndpoint::Countries => ("کشورها", "همهٔ کشورها به ترتیب کد."),
        ApiEndpoint::Country => (
            "یک کشور",
            "آنچه از خود یک کشور دانسته است: نام‌ها، سهم آن در هر لایه، عضویت‌ها، نمایندگی‌ها و \
             پژوهشگران آن به تفکیک سال.",
        ),
        ApiEndpoint::Layers => (
            "لایه‌ها",
            "همهٔ لایه‌ها با سال‌ها، شاخص‌ها، پوشش و منابع، و آنچه کنار گذاشته شده یا محل تردید است.",
        ),
        ApiEndpoint::Indicators => (
            "شاخص‌ها",
            "همهٔ شاخص‌ها با فرمول. در فرمول‌ها c شمار جفت، C همهٔ پیوندهای یک کشور، T همهٔ پیوندهای \
             جهان و I آثار بین‌المللی یا عضویت‌های یک کشور است.",
        ),
        ApiEndpoint::Events => ("گاه‌شمار", "رویدادهایی از تاریخ دیپلماسی علم."),
        ApiEndpoint::Snapshots => {
            ("نسخه‌های داده", "همهٔ نسخه‌های نگه‌داشته‌شده، از تازه‌ترین، و آنچه هر یک تغییر داده است.")
        }
        ApiEndpoint::Snapshot => (
            "یک نسخهٔ داده",
            "آنچه نسخهٔ داده دربارهٔ خود می‌گوید: جدول‌ها با SHA-256، و منابع، پروانه‌ها و پوشش هر لایه.",
        ),
        ApiEndpoint::SnapshotArchive => (
            "بایگانی یک نسخهٔ داده",
            "نسخهٔ داده به صورت بایگانی ZIP از جدول‌های CSV، بی‌کم‌وکاست همان که افزوده شده است. هرگز \
             تغییر نمی‌کند.",
        ),
        ApiEndpoint::TiesCompact => (
            "پیوندها در قالب فشرده",
            "همهٔ جفت‌ها در یک سال، همهٔ سال‌های یک کشور، یا بدون year و country همهٔ سال‌های همهٔ جفت‌ها، \
             چنان‌که نقشه آن را می‌خواند. این قالب از آنِ یک ویراست وب‌گاه است و شاید با آن تغییر کند.",
        ),
        ApiEndpoint::Document => ("سند OpenAPI", "همین راهنما برای برنامه‌ها، به صورت OpenAPI 3.1."),
    };
    EndpointWords { title, meaning }
}

fn parameter(parameter: ApiParameter) -> &'static str {
    match parameter {
        ApiParameter::Layer => "نوع پیوند.",
        ApiParameter::Year => {
            "سالی که لایه آن را پوشش می‌دهد. اگر داده نشود، سال پایانی آن؛ در مسیر یک کشور یا یک جفت، \
             سال پایانی هر لایه."
        }
        ApiParameter::Country => "کد یک کشور: تنها آنچه به آن مربوط است.",
        ApiParameter::Indicator => "شاخصی که لایه عرضه می‌کند. اگر داده نشود، نخستین شاخص آن.",
        ApiParameter::Min => {
            "آستانهٔ شمارش: نسبتی که بر شمار کمتر استوار باشد زیر آستانه است. اگر داده نشود، آستانهٔ لایه."
        }
        ApiParameter::Region => {
            "یکی از منطقه‌های UN M49: تنها جفت‌هایی که یک سرشان در آن است، یا همکارانی از یک کشور که \
             در آن‌اند."
        }
        ApiParameter::Sort => {
            "ترتیب: نخست قوی‌ترین یا ضعیف‌ترین مقدار، به ترتیب کدهای جفت، یا به ترتیب شمار. آنچه مقداری \
             ندارد در پایان می‌آید."
        }
        ApiParameter::Limit => "شمار پیوندها در یک پاسخ، یا all برای همهٔ بقیهٔ فهرست.",
        ApiParameter::Cursor => {
            "جایی که پارهٔ پیشین فهرست پایان یافت، چنان‌که فیلد next می‌گوید. از آنِ یک نسخهٔ داده و یک \
             پرسش است."
        }
        ApiParameter::Kind => "گونه‌ای از رویداد.",
        ApiParameter::Snapshot => {
            "نسخهٔ داده‌ای که پاسخ باید از آن باشد: نسخهٔ کنونی یا نسخهٔ پیش از آن."
        }
        ApiParameter::Pair => {
            "کدهای دو کشور با خط تیره در میان. نشانی با ترتیب دیگر یا حروف کوچک به نشانی درست می‌رسد."
        }
        ApiParameter::Iso2 => {
            "کد یک کشور: ISO 3166-1 alpha-2 یا XK. نشانی با حروف کوچک به نشانی درست می‌رسد."
        }
        ApiParameter::Id => "شناسهٔ یک نسخهٔ داده: ۶۴ رقم شانزده‌شانزدهی.",
    }
}

fn problem(problem: ApiProblem) -> &'static str {
    match problem {
        ApiProblem::InvalidParameter => {
            "پارامتری ناشناخته، تکراری، تهی یا نادرست است. فیلد parameter آن را نام می‌برد و detail \
             می‌گوید چه چیزی درست است."
        }
        ApiProblem::InvalidCursor => {
            "این cursor برای این نسخهٔ داده و این پرسش داده نشده است. از پارهٔ نخست آغاز کنید."
        }
        ApiProblem::InvalidPair => "یک کشور با خودش جفت نیست.",
        ApiProblem::UnknownCountry => {
            "کشوری در اطلس نیست. فیلد near کدهایی را می‌آورد که شاید منظور بوده است."
        }
        ApiProblem::UnknownSnapshot => "این نسخهٔ داده اینجا نگه داشته نشده یا دیگر نیست.",
        ApiProblem::NotFound => "در این نشانی چیزی نیست.",
        ApiProblem::MethodNotAllowed => "این نشانی تنها خواندنی است: از GET یا HEAD استفاده کنید.",
        ApiProblem::Failure => "خطا از سرور است و درخواست ایرادی ندارد؛ دوباره تلاش کنید.",
    }
}
