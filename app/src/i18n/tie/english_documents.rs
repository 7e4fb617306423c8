use crate::domain::{
    AgreementField, AgreementInstrument, AgreementStatus, MembershipKind, Register,
};

pub(super) fn field(field: AgreementField) -> &'static str {
    match field {
        AgreementField::ScienceTechnology => "science and technology",
        AgreementField::Nuclear => "peaceful uses of nuclear energy",
        AgreementField::Space => "outer space",
    }
}

pub(super) fn instrument(instrument: AgreementInstrument) -> &'static str {
    match instrument {
        AgreementInstrument::Agreement => "agreement",
        AgreementInstrument::Supplementary => "supplementary instrument",
    }
}

pub(super) fn status(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::InForce => "in force",
        AgreementStatus::Provisional => "applied provisionally",
        AgreementStatus::Pending => "not yet in force",
        AgreementStatus::NotInForce => "never in force",
        AgreementStatus::Suspended => "suspended",
        AgreementStatus::Replaced => "replaced",
        AgreementStatus::Ended => "ended",
        AgreementStatus::Unknown => "status not known",
    }
}

pub(super) fn register(register: Register) -> &'static str {
    match register {
        Register::UkFcdo => "UK Treaties Online",
        Register::BrConcordia => "Concordia, Brazil",
        Register::ArTreaties => "treaty library of Argentina",
        Register::Curated => "gathered by hand",
    }
}

pub(super) fn membership(kind: MembershipKind) -> &'static str {
    match kind {
        MembershipKind::Member => "member",
        MembershipKind::Associate => "associate",
        MembershipKind::Signatory => "signatory",
        MembershipKind::Observer => "observer",
        MembershipKind::Partner => "partner",
    }
}
