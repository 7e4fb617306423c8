use crate::domain::{
    AgreementField, AgreementInstrument, AgreementStatus, MembershipKind, Register,
};

pub(super) fn field(field: AgreementField) -> &'static str {
    match field {
        AgreementField::ScienceTechnology => "علم و فناوری",
        AgreementField::Nuclear => "کاربردهای صلح‌آمیز انرژی هسته‌ای",
        AgreementField::Space => "فضای بیرونی",
    }
}

pub(super) fn instrument(instrument: AgreementInstrument) -> &'static str {
    match instrument {
        AgreementInstrument::Agreement => "موافقت‌نامه",
        AgreementInstrument::Supplementary => "سند تکمیلی",
    }
}

pub(super) fn status(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::InForce => "لازم‌الاجرا",
        AgreementStatus::Provisional => "با اجرای موقت",
        AgreementStatus::Pending => "هنوز لازم‌الاجرا نشده",
        AgreementStatus::NotInForce => "هرگز لازم‌الاجرا نشده",
        AgreementStatus::Suspended => "معلق",
        AgreementStatus::Replaced => "جایگزین‌شده",
        AgreementStatus::Ended => "پایان‌یافته",
        AgreementStatus::Unknown => "وضعیت نامعلوم",
    }
}

pub(super) fn register(register: Register) -> &'static str {
    match register {
        Register::UkFcdo => "معاهدات برخط بریتانیا",
        Register::BrConcordia => "کنکوردیا، برزیل",
        Register::ArTreaties => "کتابخانهٔ معاهدات آرژانتین",
        Register::Curated => "گردآوری دستی",
    }
}

pub(super) fn membership(kind: MembershipKind) -> &'static str {
    match kind {
        MembershipKind::Member => "عضو",
        MembershipKind::Associate => "عضو وابسته",
        MembershipKind::Signatory => "امضاکننده",
        MembershipKind::Observer => "ناظر",
        MembershipKind::Partner => "شریک",
    }
}

/// Kinds of missions as the source writes them.
pub(super) fn mission_kind(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "embassy" => "سفارتخانه",
        "high commission" | "British High Commission" | "Australian High Commission" => {
            "کمیساریای عالی"
        }
        "assistant high commission" => "دستیار کمیساریای عالی",
        "apostolic nunciature" => "سفارت پاپ",
        "Apostolic delegation" => "نمایندگی پاپ",
        "consulate general" => "سرکنسولگری",
        "Consulate General of Sweden" => "سرکنسولگری سوئد",
        "Consulate General of Belgium" => "سرکنسولگری بلژیک",
        "consulate" => "کنسولگری",
        "honorary consulate" => "کنسولگری افتخاری",
        "consular office" => "دفتر کنسولی",
        "Consular Agency" => "نمایندگی کنسولی",
        "de facto embassy" => "سفارت غیررسمی",
        "de facto consulate" => "کنسولگری غیررسمی",
        "Interests Section" => "دفتر حفاظت منافع",
        "liaison office" => "دفتر رابط",
        "representative office" => "دفتر نمایندگی",
        "Taipei Representative Office" => "دفتر نمایندگی تایپه",
        "trade office" => "دفتر بازرگانی",
        "permanent mission" => "نمایندگی دائم",
        "diplomatic mission of El Salvador" => "نمایندگی دیپلماتیک السالوادور",
        "Embassy of the United States" => "سفارت ایالات متحده",
        _ => return None,
    })
}
