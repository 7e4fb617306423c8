//! The years from 1996 to 2011.

use super::PersianEvent;

pub(super) const EVENTS: &[PersianEvent] = &[
    PersianEvent {
        date: "1999-03",
        source_title: "Iran's International Scientific Meeting Office (ISMO)",
        title: "دفتر گردهمایی‌های علمی بین‌المللی ایران (International Scientific Meeting Office)",
        description: "برای گسترش پیوندهای علمی بنیاد گذاشته شد؛ از نخستین کارهایش اجرای یادداشت \
                      تفاهم با مرکز بین‌المللی فیزیک نظری در تریست بود. در ژوئیهٔ ۲۰۰۱ به «مرکز \
                      مطالعات و همکاری‌های علمی بین‌المللی» (CISSC) تغییر نام داد.",
    },
    PersianEvent {
        date: "2000",
        source_title: "First swissnex house opens in Boston",
        title: "گشایش نخستین خانهٔ سوئیس‌نکس در بوستون",
        description: "کنسولگری علمی که برای مقابله با فرار مغزها برپا شد؛ بعدها تبادل هدف آن شد.",
    },
    PersianEvent {
        date: "2000-03-21",
        source_title: "Indo-US Science and Technology Forum",
        title: "مجمع علم و فناوری هند و ایالات متحده",
        description: "سند آن در دهلی نو امضا شد؛ هزینه‌اش از باقی‌ماندهٔ صندوق روپیهٔ ایالات متحده و \
                      هند تأمین شد.",
    },
    PersianEvent {
        date: "2001-07-05",
        source_title: "CERN and Iran sign a draft memorandum",
        title: "امضای پیش‌نویس یادداشت تفاهم سرن و ایران",
        description: "دانشگاه‌های ایران به آزمایش CMS می‌پیوندند؛ قرار شد یک پژوهشگر و سه دانشجو به \
                      سرن بروند.",
    },
    PersianEvent {
        date: "2002-05-30",
        source_title: "SESAME created under UNESCO",
        title: "تشکیل سزامی زیر نظر یونسکو",
        description: "تاریخی که برای آغاز رسمی کار زیر نظر یونسکو ذکر شده است.",
    },
    PersianEvent {
        date: "2003-01-06",
        source_title: "SESAME foundation stone",
        title: "نهادن سنگ بنای سزامی",
        description: "ملک عبدالله سنگ بنا را نهاد؛ شورای سزامی جای نهاد موقت سال ۱۹۹۹ را گرفت.",
    },
    PersianEvent {
        date: "2003-08",
        source_title: "South Africa-Iran joint committee on science and technology",
        title: "کمیتهٔ مشترک علم و فناوری افریقای جنوبی و ایران",
        description: "در ادامهٔ همکاری سال ۲۰۰۰؛ از ماهواره برای کشاورزی و مقابله با بلایا نام برده \
                      شد و قرار شد نشست بعدی در ۲۰۰۴ در تهران باشد.",
    },
    PersianEvent {
        date: "2005-10-17",
        source_title: "US-India umbrella science agreement",
        title: "موافقت‌نامهٔ چارچوب علمی ایالات متحده و هند",
        description: "در واشینگتن امضا شد؛ نخستین متن دو کشور دربارهٔ مالکیت فکری در پژوهش مشترک \
                      است.",
    },
    PersianEvent {
        date: "2006-11-21",
        source_title: "ITER agreement signed in Paris",
        title: "امضای موافقت‌نامهٔ ایتر در پاریس",
        description: "هفت طرف آن را در کاخ الیزه امضا کردند؛ شورای موقت بی‌درنگ تشکیل جلسه داد.",
    },
    PersianEvent {
        date: "2008-02-14",
        source_title: "First Cuba-Iran scientific cooperation agreement",
        title: "نخستین موافقت‌نامهٔ همکاری علمی کوبا و ایران",
        description: "وزارتخانه‌های علوم دو کشور آن را امضا کردند؛ زیست‌فناوری و دارو از زمینه‌های \
                      مورد توجه بود (تاریخ: پنجشنبهٔ پیش از انتشار مطلب در ۱۵ فوریه).",
    },
    PersianEvent {
        date: "2009-06-01",
        source_title: "Royal Society and AAAS meeting on science diplomacy",
        title: "نشست انجمن سلطنتی بریتانیا و انجمن آمریکایی پیشبرد علم دربارهٔ دیپلماسی علمی",
        description: "نشستی دوروزه (۱ و ۲ ژوئن ۲۰۰۹) که به گزارش ژانویهٔ ۲۰۱۰ انجامید. منابع دربارهٔ \
                      محل آن یکسان نیستند: صفحهٔ انجمن سلطنتی لندن را نوشته است و گلاکمن و همکاران \
                      ویلتون هاوس را.",
    },
    PersianEvent {
        date: "2009-06-04",
        source_title: "President Obama's Cairo speech announces science envoys",
        title: "اعلام اعزام فرستادگان علمی در سخنرانی قاهرهٔ رئیس‌جمهور اوباما",
        description: "وعدهٔ صندوق، مراکز برتری علمی و فرستادگانی برای کشورهای با اکثریت مسلمان داد.",
    },
    PersianEvent {
        date: "2009-11",
        source_title: "US Science Envoy programme launched",
        title: "آغاز برنامهٔ فرستادگان علمی ایالات متحده",
        description: "کلینتون، وزیر خارجه، آن را در شهر مراکش اعلام کرد؛ زویل، زرهونی و آلبرتس \
                      نخستین فرستادگان بودند.",
    },
    PersianEvent {
        date: "2010",
        source_title: "Two Iranian SESAME physicists killed",
        title: "کشته‌شدن دو فیزیک‌دان ایرانی مرتبط با سزامی",
        description: "مسعود علی‌محمدی و مجید شهریاری، که هر دو با سزامی در ارتباط بودند، در دو حملهٔ \
                      جداگانه کشته شدند.",
    },
    PersianEvent {
        date: "2010-01-12",
        source_title: "New Frontiers in Science Diplomacy published",
        title: "انتشار «مرزهای نو در دیپلماسی علمی»",
        description: "سه بُعد را بازشناخت: علم در دیپلماسی، دیپلماسی برای علم، و علم برای دیپلماسی.",
    },
    PersianEvent {
        date: "2011-09",
        source_title: "First Western visit to North Korea's Mount Paektu stations",
        title: "نخستین بازدید غربی‌ها از ایستگاه‌های کوه پکتو در کرهٔ شمالی",
        description: "اوپنهایمر و هموند به درخواست پیونگ‌یانگ و با پشتیبانی انجمن آمریکایی پیشبرد \
                      علم به آنجا رفتند؛ ابزارهای اندازه‌گیری در اوت ۲۰۱۳ رسید.",
    },
    PersianEvent {
        date: "2011-12-20",
        source_title: "ECO Science Foundation established",
        title: "تأسیس بنیاد علمی اکو",
        description: "نخستین نشست هیئت امنا در اسلام‌آباد بنیاد را شانزده سال پس از امضای اساسنامه \
                      به کار انداخت.",
    },
];
