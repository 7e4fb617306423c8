//! The years from 2012 to 2018.

use super::PersianEvent;

pub(super) const EVENTS: &[PersianEvent] = &[
    PersianEvent {
        date: "2012-05",
        source_title: "Tehran symposium at the foreign ministry's study institute",
        title: "همایش تهران در مؤسسهٔ مطالعاتی وزارت امور خارجه",
        description: "رویدادی سه‌روزه دربارهٔ دیپلماسی در کشورهای در حال توسعه؛ مدیر مرکز علم و \
                      فناوری جنبش عدم تعهد گفت ایران شش نشست این مرکز را میزبانی کرده است (صفحهٔ \
                      منبع تاریخ ندارد و با کارگاه مهٔ ۲۰۱۲ سازگار است).",
    },
    PersianEvent {
        date: "2012-05-18",
        source_title: "Tehran 2012 statement on technology diplomacy",
        title: "بیانیهٔ «تهران ۲۰۱۲» دربارهٔ دیپلماسی فناوری",
        description: "کارگاهی بین‌المللی دربارهٔ دیپلماسی علم و فناوری برای کشورهای در حال توسعه، که \
                      مرکز همکاری‌های فناوری و نوآوری ریاست جمهوری برگزار کرد، با متنی در ۱۷ بند و \
                      به توافق ۱۷ کشور پایان یافت (تاریخ گزارش: ۲۹ اردیبهشت ۱۳۹۱).",
    },
    PersianEvent {
        date: "2013-02-27",
        source_title: "Iran drafts a science and technology diplomacy document",
        title: "تدوین سند دیپلماسی علم و فناوری در ایران",
        description: "سلطان‌خواه، معاون رئیس‌جمهور، گفت طرحی تدوین شده است و به شورای عالی انقلاب \
                      فرهنگی می‌رود.",
    },
    PersianEvent {
        date: "2013-04-30",
        source_title: "Elsevier note on papers by Iranian government employees",
        title: "اطلاعیهٔ الزویر دربارهٔ مقاله‌های کارکنان دولت ایران",
        description: "پس از تغییر مقررات ایالات متحده به ویراستاران و داوران آمریکایی گفته شد به \
                      چنین مقاله‌هایی رسیدگی نکنند؛ مؤسسه‌های دانشگاهی و پژوهشی مستثنا بودند.",
    },
    PersianEvent {
        date: "2014-05",
        source_title: "Second NAM seminar on science and technology diplomacy, Gurgaon",
        title: "دومین سمینار دیپلماسی علم و فناوری جنبش عدم تعهد، گورگائون",
        description: "سی‌ونه کارشناس از ۲۶ کشور شرکت داشتند؛ به نوشتهٔ گزارش، نخستین دوره دو سال \
                      پیش‌تر به پیشنهاد ایران و با شرکت ۲۰ کشور در تهران برگزار شده بود (روز آن ذکر \
                      نشده است).",
    },
    PersianEvent {
        date: "2014-05",
        source_title: "IPM signs memoranda with CMS and CLIC",
        title: "امضای یادداشت تفاهم پژوهشگاه دانش‌های بنیادی (IPM) با CMS و CLIC",
        description: "این پژوهشگاه در تهران هماهنگ‌کنندهٔ سهم ایران در آزمایش CMS است.",
    },
    PersianEvent {
        date: "2015-02-23",
        source_title: "Non-Aligned Movement science ministers meet in Tehran",
        title: "نشست وزیران علوم جنبش عدم تعهد در تهران",
        description: "پنجاه‌وهشت کشور و نهاد و از جمله ۳۱ وزیر در آن شرکت داشتند؛ روحانی، رئیس‌جمهور \
                      وقت ایران، پیشنهاد کرد مرکزی دائمی در تهران برپا شود.",
    },
    PersianEvent {
        date: "2015-07-14",
        source_title: "Joint Comprehensive Plan of Action",
        title: "برنامهٔ جامع اقدام مشترک (برجام)",
        description: "دیباچهٔ آن انتظار دارد که کار صلح‌آمیز با ملاحظات علمی و همکاری بین‌المللی \
                      سازگار باشد.",
    },
    PersianEvent {
        date: "2015-09",
        source_title: "Japan appoints a science adviser to its foreign minister",
        title: "انتصاب مشاور علمی وزیر خارجهٔ ژاپن",
        description: "تروئو کیشی نخستین دارندهٔ این سمت بود.",
    },
    PersianEvent {
        date: "2016-01-23",
        source_title: "China-Iran Silk Road science fund memorandum",
        title: "یادداشت تفاهم صندوق علمی راه ابریشم میان چین و ایران",
        description: "بای چون‌لی، رئیس فرهنگستان علوم چین، و ستاری، معاون رئیس‌جمهور ایران، آن را در \
                      حضور رؤسای جمهور دو کشور امضا کردند.",
    },
    PersianEvent {
        date: "2017",
        source_title: "US travel ban",
        title: "منع ورود به ایالات متحده",
        description: "اتباع چند کشور، از جمله ایران، از ورود بازداشته شدند؛ برگزارکنندگان \
                      گردهمایی‌های علمی بعدها راه‌هایی برای ارائهٔ کار بدون سفر فراهم کردند.",
    },
    PersianEvent {
        date: "2017",
        source_title: "UNESCO Recommendation on Science and Scientific Researchers",
        title: "توصیه‌نامهٔ یونسکو دربارهٔ علم و پژوهشگران علمی",
        description: "جای متن ۱۹۷۴ دربارهٔ وضعیت پژوهشگران را گرفت.",
    },
    PersianEvent {
        date: "2017-05-16",
        source_title: "SESAME opened",
        title: "گشایش سزامی",
        description: "ملک عبدالله دوم نخستین چشمهٔ نور سینکروترون منطقه را گشود.",
    },
    PersianEvent {
        date: "2017-12",
        source_title: "Pragmatic view of science diplomacy (Gluckman, Turekian, Grimes, Kishi)",
        title: "نگاهی عمل‌گرا به دیپلماسی علمی (گلاکمن، تورکیان، گرایمز، کیشی)",
        description: "سه هدف پیشنهاد کرد: نیازهای ملی، منافع فرامرزی و نیازهای جهانی.",
    },
    PersianEvent {
        date: "2018-03-06",
        source_title: "Iran's comprehensive document on international scientific relations",
        title: "سند جامع روابط علمی بین‌المللی جمهوری اسلامی ایران",
        description: "شورای عالی انقلاب فرهنگی آن را در جلسهٔ ۸۰۵ (۱۵ اسفند ۱۳۹۶) تصویب کرد و در ۱۳ \
                      مهٔ ۲۰۱۸ (۲۳ اردیبهشت ۱۳۹۷) ابلاغ شد؛ بر سند چشم‌انداز، سیاست‌های علمی و فرمانی \
                      از ۲۰۱۶ استوار است.",
    },
    PersianEvent {
        date: "2018-07",
        source_title: "Iran-China memorandum on funding joint research",
        title: "یادداشت تفاهم ایران و چین برای تأمین مالی پژوهش مشترک",
        description: "سه تا پنج طرح مشترک در سال.",
    },
];
