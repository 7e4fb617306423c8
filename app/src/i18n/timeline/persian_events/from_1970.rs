//! The years from 1970 to 1995.

use super::PersianEvent;

pub(super) const EVENTS: &[PersianEvent] = &[
    PersianEvent {
        date: "1971-02-25",
        source_title: "Iran-USSR scientific and technical agreement",
        title: "موافقت‌نامهٔ علمی و فنی ایران و اتحاد شوروی",
        description: "در تهران امضا شد و در ژوئن ۱۹۷۱ (خرداد ۱۳۵۰) به تصویب قانونی رسید (RU: اتحاد \
                      شوروی).",
    },
    PersianEvent {
        date: "1972",
        source_title: "US-Soviet science and space agreement",
        title: "موافقت‌نامهٔ علمی و فضایی ایالات متحده و شوروی",
        description: "نیکسون و کاسیگین موافقت‌نامه‌ای دربارهٔ علم و فناوری امضا کردند که در ۱۹۷۵ به \
                      پرواز مشترک و اتصال فضاپیماها انجامید (RU: اتحاد شوروی).",
    },
    PersianEvent {
        date: "1973",
        source_title: "German-Israeli science and technology cooperation begins",
        title: "آغاز همکاری علم و فناوری آلمان و اسرائیل",
        description: "نامه‌هایی که وزارتخانه‌های دو کشور در ۱۹۷۳ مبادله کردند هنوز پایهٔ همکاری است؛ \
                      پنجاهمین سال آن در ۲۰۲۳ گرامی داشته شد.",
    },
    PersianEvent {
        date: "1974",
        source_title: "European Molecular Biology Laboratory",
        title: "آزمایشگاه زیست‌شناسی مولکولی اروپا",
        description: "ده دولت آزمایشگاه زیست‌شناسی مولکولی اروپا (EMBL) را بنیاد گذاشتند.",
    },
    PersianEvent {
        date: "1977-10-14",
        source_title: "Spain-Mexico basic agreement on science and technology",
        title: "موافقت‌نامهٔ پایهٔ علم و فناوری اسپانیا و مکزیک",
        description: "در مادرید امضا شد و هنوز پایهٔ صندوق مشترک همکاری است.",
    },
    PersianEvent {
        date: "1978-01-21",
        source_title: "China-France science and technology agreement",
        title: "موافقت‌نامهٔ علم و فناوری چین و فرانسه",
        description: "هوانگ هوا و دو گیرنگو، وزیران خارجهٔ دو کشور، آن را در پکن امضا کردند.",
    },
    PersianEvent {
        date: "1979-01-31",
        source_title: "US-China science and technology agreement",
        title: "موافقت‌نامهٔ علم و فناوری ایالات متحده و چین",
        description: "دنگ شیائوپینگ و جیمی کارتر آن را امضا کردند؛ از نخستین توافق‌ها پس از برقراری \
                      روابط دیپلماتیک بود.",
    },
    PersianEvent {
        date: "1980",
        source_title: "First meeting of the US-China joint commission on S&T",
        title: "نخستین نشست کمیسیون مشترک علم و فناوری ایالات متحده و چین",
        description: "در ژانویهٔ ۱۹۸۰ در پکن برگزار شد؛ دنگ در مراسم امضای شش پروتکل حضور داشت.",
    },
    PersianEvent {
        date: "1981-01",
        source_title: "COMSTECH established",
        title: "تشکیل کامستک",
        description: "سومین اجلاس سران کشورهای اسلامی در مکه کمیتهٔ دائمی علم و فناوری سازمان \
                      همکاری اسلامی را به ریاست رئیس‌جمهور پاکستان برپا کرد.",
    },
    PersianEvent {
        date: "1983",
        source_title: "The World Academy of Sciences (TWAS)",
        title: "فرهنگستان جهانی علوم (TWAS)",
        description: "به سرپرستی عبدالسلام بنیاد گذاشته شد؛ دبیرکل سازمان ملل متحد در ۱۹۸۵ در \
                      تریست کار آن را رسماً آغاز کرد.",
    },
    PersianEvent {
        date: "1985-12-20",
        source_title: "Japan-Korea science and technology agreement",
        title: "موافقت‌نامهٔ علم و فناوری ژاپن و کرهٔ جنوبی",
        description: "در سئول امضا و از همان روز لازم‌الاجرا شد.",
    },
    PersianEvent {
        date: "1988",
        source_title: "Japan-US agreement renegotiated amid technology rivalry",
        title: "مذاکرهٔ دوباره بر سر موافقت‌نامهٔ ژاپن و ایالات متحده در میانهٔ رقابت فناورانه",
        description: "در گفت‌وگوهای ۱۹۸۷ و ۱۹۸۸ مبادلهٔ نابرابر علمی و امنیت در کانون موافقت‌نامهٔ \
                      دوجانبه قرار گرفت.",
    },
    PersianEvent {
        date: "1989",
        source_title: "Organization for Women in Science for the Developing World",
        title: "سازمان زنان در علم برای جهان در حال توسعه",
        description: "نخستین مجمعی که زنان دانشمند جنوب و شمال را گرد هم آورد؛ تا ۲۰۲۴ بیش از \
                      ۸٬۲۰۰ عضو داشت.",
    },
    PersianEvent {
        date: "1989-08",
        source_title: "NAM Science and Technology Centre, New Delhi",
        title: "مرکز علم و فناوری جنبش عدم تعهد، دهلی نو",
        description: "پس از تصویب اساسنامه در نیویورک در فوریهٔ ۱۹۸۵، در دهلی نو برپا شد؛ هنگام \
                      نوشته‌شدن صفحهٔ منبع چهل کشور به آن پیوسته بودند.",
    },
    PersianEvent {
        date: "1992-09-30",
        source_title: "China-Korea science and technology agreement",
        title: "موافقت‌نامهٔ علم و فناوری چین و کرهٔ جنوبی",
        description: "در پکن امضا شد و از ۳۰ اکتبر ۱۹۹۲ لازم‌الاجراست؛ کمیتهٔ مشترکی برپا می‌کند.",
    },
    PersianEvent {
        date: "1993",
        source_title: "SESAME idea discussed at CERN",
        title: "طرح اندیشهٔ سزامی در سرن",
        description: "آرزوی دیرین طرحی مشترک میان عرب‌ها و اسرائیلی‌ها در گفت‌وگوهای سرن صورتی \
                      استوارتر گرفت.",
    },
    PersianEvent {
        date: "1993",
        source_title: "First congress on science and technology in the Islamic world, Tehran",
        title: "نخستین کنگرهٔ پیشبرد علم و فناوری در جهان اسلام، تهران",
        description: "به تشکیل دبیرخانه‌ای دائمی (SASTIW) در دانشگاه تهران انجامید که فرهنگستان \
                      جهانی علوم، فرهنگستان علوم ایران و وزارت علوم آن را برپا کردند.",
    },
    PersianEvent {
        date: "1995",
        source_title: "Nobel Peace Prize to Pugwash and Joseph Rotblat",
        title: "جایزهٔ صلح نوبل برای پاگواش و جوزف روتبلات",
        description: "به پاس تلاش برای کاستن از نقش سلاح‌های هسته‌ای در سیاست اهدا شد.",
    },
    PersianEvent {
        date: "1995",
        source_title: "ECO Science Foundation charter signed",
        title: "امضای اساسنامهٔ بنیاد علمی اکو",
        description: "هر ده عضو در سومین اجلاس سران اکو در اسلام‌آباد آن را امضا کردند؛ تا ۲۰۲۳ پنج \
                      عضو به تصویب رسانده بودند.",
    },
    PersianEvent {
        date: "1995",
        source_title: "South Africa-India science and technology agreement",
        title: "موافقت‌نامهٔ علم و فناوری افریقای جنوبی و هند",
        description: "پایهٔ ۷۴ طرح مشترک در بیست سال.",
    },
];
