//! The years from 2019.

use super::PersianEvent;

pub(super) const EVENTS: &[PersianEvent] = &[
    PersianEvent {
        date: "2019-02",
        source_title: "Madrid Declaration on Science Diplomacy",
        title: "بیانیهٔ مادرید دربارهٔ دیپلماسی علمی",
        description: "حاصل نشست طرح S4D4C در دسامبر ۲۰۱۸ بود؛ تا پایان ۲۰۱۹ شمار امضاکنندگان به \
                      ۱۲۰ رسید.",
    },
    PersianEvent {
        date: "2019-03-12",
        source_title: "SKA Observatory convention signed in Rome",
        title: "امضای کنوانسیون رصدخانهٔ آرایهٔ کیلومتر مربعی در رم",
        description: "هفت دولت امضا کردند؛ آن را پس از رصدخانهٔ جنوبی اروپا دومین سازمان مبتنی بر \
                      معاهده برای اخترشناسی خوانده‌اند.",
    },
    PersianEvent {
        date: "2019-03-24",
        source_title: "Serbia becomes CERN's 23rd member state",
        title: "صربستان، بیست‌وسومین دولت عضو سرن",
        description: "بازگشت به سازمانی که یوگسلاوی در ۱۹۵۴ از بنیان‌گذاران آن بود.",
    },
    PersianEvent {
        date: "2021-09-28",
        source_title: "EU Council conclusions on the global approach to research",
        title: "جمع‌بندی شورای اتحادیهٔ اروپا دربارهٔ رویکرد جهانی به پژوهش",
        description: "خواستار برنامه‌ای اروپایی برای دیپلماسی علمی و تعیین رابط علمی در نمایندگی‌های \
                      اتحادیه شد.",
    },
    PersianEvent {
        date: "2021-11-23",
        source_title: "UNESCO Recommendation on Open Science",
        title: "توصیه‌نامهٔ یونسکو دربارهٔ علم باز",
        description: "نخستین متن جهانی که دربارهٔ علم باز معیار می‌گذارد.",
    },
    PersianEvent {
        date: "2022-02-10",
        source_title: "Western Balkans association to Horizon Europe completed",
        title: "کامل‌شدن پیوستن بالکان غربی به افق اروپا",
        description: "آلبانی امضا کرد و موافقت‌نامهٔ بوسنی و هرزگوین به اجرا درآمد، چنان‌که هر شش \
                      کشور با شرایط اعضا شرکت کردند.",
    },
    PersianEvent {
        date: "2022-02-25",
        source_title: "Germany freezes science ties with Russia",
        title: "توقف پیوندهای علمی آلمان با روسیه",
        description: "پس از حمله به اوکراین، وزارتخانه و ائتلاف سازمان‌های علمی آلمان همکاری را \
                      متوقف کردند.",
    },
    PersianEvent {
        date: "2022-03-04",
        source_title: "European Commission suspends research cooperation with Russian bodies",
        title: "تعلیق همکاری پژوهشی کمیسیون اروپا با نهادهای روسی",
        description: "قرارداد تازه‌ای در افق اروپا بسته نشد و پرداخت‌ها به حال تعلیق درآمد.",
    },
    PersianEvent {
        date: "2022-03-08",
        source_title: "CERN suspends Russia's observer status",
        title: "تعلیق جایگاه ناظر روسیه در سرن",
        description: "در نشست فوق‌العادهٔ شورا؛ خواست پایان‌دادن به هر دو موافقت‌نامه در ژوئن در پی آن \
                      آمد.",
    },
    PersianEvent {
        date: "2022-06-19",
        source_title: "Ukraine ends its science agreement with Russia by law",
        title: "پایان‌دادن اوکراین به موافقت‌نامهٔ علمی با روسیه به موجب قانون",
        description: "به موافقت‌نامهٔ ۱۹۹۶ پایان داده شد؛ وزارتخانه تاریخ آن را ۱۵ اکتبر ۲۰۲۳ \
                      می‌داند.",
    },
    PersianEvent {
        date: "2023-02-03",
        source_title: "US-Korea science agreement revised for ten years",
        title: "بازنگری موافقت‌نامهٔ علمی ایالات متحده و کرهٔ جنوبی برای ده سال",
        description: "پارک و بلینکن، وزیران خارجهٔ دو کشور، آن را در واشینگتن امضا کردند؛ متن نخست \
                      از ۱۹۹۲ است و در ۱۹۹۹ بازنگری شد.",
    },
    PersianEvent {
        date: "2023-12-04",
        source_title: "Iran-Cuba science cooperation agreement",
        title: "موافقت‌نامهٔ همکاری علمی ایران و کوبا",
        description: "در سفر رئیس‌جمهور کوبا به تهران امضا شد.",
    },
    PersianEvent {
        date: "2024-03-22",
        source_title: "Brazil becomes CERN's first associate member in the Americas",
        title: "برزیل، نخستین عضو وابستهٔ سرن در قارهٔ آمریکا",
        description: "در گاه‌شمار خود سرن ثبت شده است.",
    },
    PersianEvent {
        date: "2024-11-30",
        source_title: "CERN's cooperation with Russian institutes ends",
        title: "پایان همکاری سرن با مؤسسه‌های روسی",
        description: "اعتبار موافقت‌نامه پایان یافت؛ دانشمندانی که وابستگی سازمانی دیگری داشتند \
                      مشمول آن نشدند.",
    },
    PersianEvent {
        date: "2024-12-13",
        source_title: "US-China science agreement amended and extended",
        title: "اصلاح و تمدید موافقت‌نامهٔ علمی ایالات متحده و چین",
        description: "برای پنج سال از ۲۷ اوت ۲۰۲۴؛ محدود به پژوهش پایه و همراه با حفاظ‌های تازه.",
    },
    PersianEvent {
        date: "2025",
        source_title: "Science Diplomacy in an Era of Disruption",
        title: "«دیپلماسی علمی در عصر گسست»",
        description: "انجمن سلطنتی بریتانیا و انجمن آمریکایی پیشبرد علم در چارچوب ۲۰۱۰ خود بازنگری \
                      کردند و دیپلماسی علمی را ابزاری خواندند که می‌توان آن را خوب یا بد دانست.",
    },
    PersianEvent {
        date: "2025-02",
        source_title: "European Framework for Science Diplomacy, expert report",
        title: "چارچوب اروپایی دیپلماسی علمی، گزارش کارشناسان",
        description: "۱۳۰ کارشناس در گروه‌های کاری به کمیسیون اروپا مشورت دادند.",
    },
    PersianEvent {
        date: "2025-10-06",
        source_title: "Call for evidence on an EU science diplomacy framework",
        title: "فراخوان نظرخواهی دربارهٔ چارچوب دیپلماسی علمی اتحادیهٔ اروپا",
        description: "تا ۳ نوامبر ۲۰۲۵ باز بود.",
    },
    PersianEvent {
        date: "2026-05-29",
        source_title: "Council of the EU adopts the science diplomacy framework",
        title: "تصویب چارچوب دیپلماسی علمی در شورای اتحادیهٔ اروپا",
        description: "نخستین چارچوب در سطح اتحادیهٔ اروپا؛ دیپلماسی علمی را به‌کارگیری علم و همکاری \
                      برای آگاه‌کردن سیاست خارجی و به‌کارگیری دیپلماسی برای پشتیبانی از علم تعریف \
                      می‌کند و مرکزی برای مدیترانه پیشنهاد می‌دهد.",
    },
];
