//! The years to 1969.

use super::PersianEvent;

pub(super) const EVENTS: &[PersianEvent] = &[
    PersianEvent {
        date: "1898",
        source_title: "First holder of the title science attache",
        title: "نخستین دارندهٔ عنوان وابستهٔ علمی",
        description: "وزارت خارجهٔ ایالات متحده در پی اختلاف بر سر واردات گوشت خوک، چارلز واردل \
                      استایلز جانورشناس را به سفارت خود در برلین فرستاد؛ از او به عنوان نخستین کسی \
                      یاد می‌شود که عنوان وابستهٔ علمی داشت.",
    },
    PersianEvent {
        date: "1931",
        source_title: "International Council of Scientific Unions",
        title: "شورای بین‌المللی اتحادیه‌های علمی",
        description: "سال تأسیسی که برای این شورا ذکر شده است؛ شورا بعدها سال بین‌المللی ژئوفیزیک \
                      را برگزار کرد و به تبادل علمی از دو سوی پردهٔ آهنین یاری رساند.",
    },
    PersianEvent {
        date: "1953",
        source_title: "Six countries' astronomers call for a southern observatory",
        title: "فراخوان اخترشناسان شش کشور برای رصدخانه‌ای در نیمکرهٔ جنوبی",
        description: "اخترشناسان شش کشور اروپایی به قصد برپایی رصدخانه‌ای مشترک در نیمکرهٔ جنوبی گرد \
                      هم آمدند؛ نُه سال بعد رصدخانهٔ جنوبی اروپا (ESO) بنیاد گذاشته شد.",
    },
    PersianEvent {
        date: "1954-09-29",
        source_title: "CERN convention enters into force",
        title: "لازم‌الاجراشدن کنوانسیون سرن",
        description: "دوازده دولت در ۱۹۵۳ آن را امضا کردند و آزمایشگاه فیزیک ذرات در سپتامبر ۱۹۵۴ \
                      موجودیت حقوقی یافت.",
    },
    PersianEvent {
        date: "1955-07-09",
        source_title: "Russell-Einstein Manifesto",
        title: "بیانیهٔ راسل–اینشتین",
        description: "در تالار کاکستون لندن منتشر شد؛ یازده امضاکننده از دانشمندان خواستند دربارهٔ \
                      خطر سلاح‌های هسته‌ای گرد هم آیند.",
    },
    PersianEvent {
        date: "1957-03-05",
        source_title: "US-Iran nuclear cooperation agreement under Atoms for Peace",
        title: "موافقت‌نامهٔ همکاری هسته‌ای ایالات متحده و ایران در چارچوب «اتم برای صلح»",
        description: "این موافقت‌نامه اجارهٔ اورانیوم کم‌غنی‌شده برای پژوهش را در بر داشت و آن را آغاز \
                      برنامهٔ هسته‌ای ایران دانسته‌اند.",
    },
    PersianEvent {
        date: "1957-07",
        source_title: "First Pugwash conference",
        title: "نخستین کنفرانس پاگواش",
        description: "بیست‌ودو دانشمند از ده کشور به میزبانی سایرس ایتون در پاگواش، نوا اسکوشیا، \
                      گرد آمدند (کد RU در اینجا اتحاد شوروی است).",
    },
    PersianEvent {
        date: "1957-07",
        source_title: "International Geophysical Year begins",
        title: "آغاز سال بین‌المللی ژئوفیزیک",
        description: "از ژوئیهٔ ۱۹۵۷ تا دسامبر ۱۹۵۸؛ شورای بین‌المللی اتحادیه‌های علمی آن را با \
                      پشتیبانی سازمان جهانی هواشناسی اداره کرد، زیر نظر کمیته‌ای که می‌بایست از \
                      سیاست برکنار بماند؛ اتحاد شوروی در سال چهارم برنامه‌ریزی به آن پیوست.",
    },
    PersianEvent {
        date: "1958",
        source_title: "First Swiss science attache sent to Washington",
        title: "اعزام نخستین وابستهٔ علمی سوئیس به واشینگتن",
        description: "به ابتکار سفیر استخدام شد تا از وضع فناوری گزارش دهد و با پژوهشگران سوئیسی \
                      در خارج در تماس باشد.",
    },
    PersianEvent {
        date: "1958-01-27",
        source_title: "Lacy-Zarubin agreement",
        title: "موافقت‌نامهٔ لیسی–زاروبین",
        description: "در واشینگتن امضا شد و مبادلهٔ فرهنگی، فنی و آموزشی و بازدید دانشمندان را در \
                      بر گرفت؛ نخست هر دو سال و سپس هر سه سال بر سر آن از نو مذاکره می‌شد (RU: \
                      اتحاد شوروی).",
    },
    PersianEvent {
        date: "1959",
        source_title: "US and Soviet academies sign their first exchange agreement",
        title: "نخستین موافقت‌نامهٔ مبادله میان فرهنگستان‌های علوم ایالات متحده و شوروی",
        description: "از ۱۹۶۱ تا ۱۹۷۹ با ده موافقت‌نامهٔ دوساله تمدید شد (RU: اتحاد شوروی).",
    },
    PersianEvent {
        date: "1959-12-01",
        source_title: "Antarctic Treaty signed",
        title: "امضای پیمان جنوبگان",
        description: "دوازده دولتی که در سال بین‌المللی ژئوفیزیک در جنوبگان فعال بودند پیمان را در \
                      واشینگتن امضا کردند تا این قاره ویژهٔ صلح و علم بماند؛ از ۲۳ ژوئن ۱۹۶۱ \
                      لازم‌الاجرا شد.",
    },
    PersianEvent {
        date: "1961",
        source_title: "US-Japan committee for cultural, economic and scientific cooperation",
        title: "کمیتهٔ همکاری فرهنگی، اقتصادی و علمی ایالات متحده و ژاپن",
        description: "در پی ابتکار رئیس‌جمهور کندی آغاز شد؛ بخش علمی را بنیاد ملی علوم ایالات متحده \
                      و انجمن ژاپنی پیشبرد علم پیش می‌برند.",
    },
    PersianEvent {
        date: "1962",
        source_title: "European Southern Observatory founded",
        title: "تأسیس رصدخانهٔ جنوبی اروپا",
        description: "پنج دولت پس از نُه سال گفت‌وگو رصدخانهٔ جنوبی اروپا (ESO) را بنیاد گذاشتند.",
    },
    PersianEvent {
        date: "1963-05-04",
        source_title: "Tenth session of the China-Poland commission on scientific and technical \
                       cooperation",
        title: "دهمین نشست کمیسیون همکاری علمی و فنی چین و لهستان",
        description: "از ۲۷ آوریل تا ۴ مهٔ ۱۹۶۳ در پکن برگزار شد و به پروتکلی دربارهٔ سفر کارشناسان \
                      و تبادل مقاله‌های فنی انجامید.",
    },
    PersianEvent {
        date: "1964",
        source_title: "International Centre for Theoretical Physics, Trieste",
        title: "مرکز بین‌المللی فیزیک نظری، تریست",
        description: "عبدالسلام آن را با حمایت یونسکو، آژانس بین‌المللی انرژی اتمی و ایتالیا بنیاد \
                      گذاشت؛ یکی از معدود خطوط تماس میان شرق و غرب بود و بعدها میان شمال و جنوب.",
    },
    PersianEvent {
        date: "1966-09-27",
        source_title: "Switzerland-India agreement on technical and scientific cooperation",
        title: "موافقت‌نامهٔ همکاری فنی و علمی سوئیس و هند",
        description: "از متن‌های دوجانبهٔ آغازین که دیباچهٔ موافقت‌نامهٔ ۲۰۰۳ از آن یاد می‌کند.",
    },
    PersianEvent {
        date: "1967-12-27",
        source_title: "Iran-France technical and scientific agreement",
        title: "موافقت‌نامهٔ فنی و علمی ایران و فرانسه",
        description: "در تهران امضا شد و از قدیم‌ترین متن‌های علمی دوجانبهٔ ایران است که در اینجا \
                      دیده شده.",
    },
];
