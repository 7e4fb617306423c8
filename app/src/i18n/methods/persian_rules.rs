use crate::domain::Remark;

pub(super) fn rule(rule: Remark) -> &'static str {
    match rule {
        Remark::FormerState => "از دولتی نام می‌برد که دیگر نیست و چند جانشین دارد یا هیچ",
        Remark::NotACountry => "از طرف یا عضوی نام می‌برد که کشور نیست",
        Remark::NoCountry => "کشوری در آن نیامده است",
        Remark::NoYear => "سالی در آن نیامده است",
        Remark::ThinYear => "از سالی است که پوشش آن برای نمایش کافی نیست",
        Remark::TwoRegisters => "در دفتر ثبت دیگری نیز هست و از آن گرفته شده است",
        Remark::AlreadyRecorded => "پیش‌تر از منبع یا ردیف دیگری ثبت شده است",
        Remark::NotOfScience => "از سازمانی است که سازمان علمی نیست",
        Remark::NewerSource => "منبعی تازه‌تر آن را می‌گوید که به جای آن آمده است",
        Remark::NotAMembership => "از موافقت‌نامه می‌گوید، نه از عضویت",
        Remark::NamibiaOrMissing => "کد NA دارد که می‌تواند نامیبیا یا مقدار گم‌شده باشد",
        Remark::Continuator => "از دولتی نام می‌برد که دولت ادامه‌دهندهٔ آن در اینجا آمده است",
        Remark::DatesOutOfOrder => "لازم‌الاجرا شدن را پیش از امضا آورده است",
        Remark::Undated => "تاریخ امضا ندارد",
        Remark::Caution => "منبع یا گردآورنده دربارهٔ آن هشدار داده است",
        Remark::UnclearEnd => "پایان را با واژه گفته است؛ سال پیش از سالِ درون آن گرفته شده",
        Remark::Gaps => "در همهٔ سال‌ها از نخستین تا آخرین دیده نشده است",
    }
}
