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
