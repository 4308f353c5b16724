//! The terms of the documents, in English: the one place for each of them.
//!
//! 外枠 has no official rendering in English and is left as it is printed.

use crate::model::item::Kind;
use crate::model::milestone::{Certainty, Status};
use crate::model::qualifier::Qualifier;
use crate::words::terms::Terms;

/// The terms of the documents, in English.
pub(crate) const WORDS: Terms = Terms {
    qualifier,
    qualifier_meaning,
    kind,
    certainty,
    certainty_meaning,
    status,
    status_meaning,
};

fn kind(it: Kind) -> &'static str {
    match it {
        Kind::Allocation => "Allocation",
        Kind::Ceiling => "Ceiling",
        Kind::Cost => "Cost",
        Kind::Count => "Number",
        Kind::Members => "Members",
        Kind::MemberInstitutes => "Members (institutes)",
        Kind::Sales => "Combined sales",
        Kind::ExpectedParticipants => "Expected participants",
        Kind::ExpectedInstitutes => "Institutes among them",
        Kind::ExpectedFunding => "Expected funding",
        Kind::Share => "Share",
        Kind::Progress => "Progress",
        Kind::Technical => "Technical figure",
        Kind::Statistic => "Statistic",
        Kind::Experiment => "Experiment or publication",
        Kind::Target => "Research target",
        Kind::Duration => "Length of time",
        Kind::Drawing => "Drawing",
        Kind::Unexplained => "Unexplained",
    }
}

fn qualifier(it: Qualifier) -> &'static str {
    match it {
        Qualifier::Draft => "draft",
        Qualifier::Estimate => "estimate",
        Qualifier::Approximate => "about",
        Qualifier::RoughEstimate => "rough estimate",
        Qualifier::Expected => "expected",
        Qualifier::Equivalent => "equivalent",
        Qualifier::Ceiling => "ceiling",
        Qualifier::New => "new",
        Qualifier::Reference => "for reference",
        Qualifier::TentativeName => "tentative name",
        Qualifier::Initially => "at the start",
        Qualifier::IncludesReconstruction => "includes the reconstruction account",
        Qualifier::IncludesLand => "includes securing and preparing the land",
        Qualifier::IncludesInstitute => "includes one research institute",
        Qualifier::Sotowaku => "外枠",
        Qualifier::OrSo => "or so",
        Qualifier::Nearly => "nearly",
        Qualifier::MoreThan => "more than",
        Qualifier::LessThan => "less than",
        Qualifier::From => "from",
        Qualifier::UpTo => "up to",
        Qualifier::Class => "class",
        Qualifier::Presumed => "presumed",
        Qualifier::Forecast => "forecast",
        Qualifier::Aim => "target",
        Qualifier::PerYear => "per year",
        Qualifier::OwnerUnknown => "of unknown subject",
        Qualifier::NotRecoverable => "not recoverable",
    }
}

fn qualifier_meaning(it: Qualifier) -> &'static str {
    match it {
        Qualifier::Draft => "A draft, not an adopted budget (案).",
        Qualifier::Estimate => "An estimate of how much of the grant goes to the item (推計額).",
        Qualifier::Approximate => "The document says “about” (約).",
        Qualifier::RoughEstimate => "A rough calculation for the whole project (概算).",
        Qualifier::Expected => "Expected for the year, not an outcome (見込み).",
        Qualifier::Equivalent => "Equivalent to this amount; the form is not stated (相当).",
        Qualifier::Ceiling => "The most that may be contracted for in later years (限度額).",
        Qualifier::New => "A new item, without an amount for the year before (新規).",
        Qualifier::Reference => "Given for reference (参考).",
        Qualifier::TentativeName => "The name was not final (仮称).",
        Qualifier::Initially => "The number at the start (当初).",
        Qualifier::IncludesReconstruction => {
            "Part of it is in the special account for reconstruction (復興特会含む)."
        }
        Qualifier::IncludesLand => {
            "The cost of the site is part of it (整備用地の確保・造成の経費を含む)."
        }
        Qualifier::IncludesInstitute => "One of those counted is an institute (１研究機関含む).",
        Qualifier::Sotowaku => "The document does not explain the term.",
        Qualifier::OrSo => "The document says “or so” (程度).",
        Qualifier::Nearly => "The document says “nearly” (近く).",
        Qualifier::MoreThan => "More than the number (を超える).",
        Qualifier::LessThan => "Less than the number (<).",
        Qualifier::From => "The lower end of a range (～).",
        Qualifier::UpTo => "The upper end of a range (～).",
        Qualifier::Class => "The nominal size of its class (級), not a measured value.",
        Qualifier::Presumed => "The document calls the number presumed (推定).",
        Qualifier::Forecast => "Forecast in the document, not an outcome (予想).",
        Qualifier::Aim => "A target, not an outcome (目標).",
        Qualifier::PerYear => "The number for one year (年間).",
        Qualifier::OwnerUnknown => "What it measures cannot be told from the extracted text.",
        Qualifier::NotRecoverable => {
            "Part of a drawing; no number can be recovered from the extracted text."
        }
    }
}

fn certainty(it: Certainty) -> &'static str {
    match it {
        Certainty::Certain => "clear",
        Certainty::Adjacent => "beside the event",
        Certainty::Probable => "probable",
        Certainty::NotAssignable => "not assignable",
    }
}

fn certainty_meaning(it: Certainty) -> &'static str {
    match it {
        Certainty::Certain => "Date and event stand on one line or in one sentence.",
        Certainty::Adjacent => "Date and event stand side by side in one block.",
        Certainty::Probable => "One other reading is possible.",
        Certainty::NotAssignable => {
            "The extracted text does not tell which date belongs to which event."
        }
    }
}

fn status(it: Status) -> &'static str {
    match it {
        Status::Reached => "took place",
        Status::Planned => "planned",
        Status::Expected => "expected",
    }
}

fn status_meaning(it: Status) -> &'static str {
    match it {
        Status::Reached => "The document reports it as something that took place.",
        Status::Planned => {
            "The document gives it as a plan; what became of it is not in the document."
        }
        Status::Expected => "The document expects it; what became of it is not in the document.",
    }
}
