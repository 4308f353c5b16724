//! Terms of the documents, each in both languages side by side: the one place for each of them.
//!
//! 外枠 has no official rendering in English and is left as it is printed. Terms that differ from budget to budget
//! (programmes, accounts, stages, instruments) are rows of a dataset's vocabulary.

use crate::model::figure::{Kind, Qualifier};
use crate::model::milestone::{Certainty, Status};

/// Terms of the documents.
#[derive(Debug)]
pub struct Terms {
    /// A qualifier in a word or two.
    pub qualifier: fn(Qualifier) -> &'static str,
    /// What a qualifier means.
    pub qualifier_meaning: fn(Qualifier) -> &'static str,
    /// A sort of number, as the head of a column.
    pub kind: fn(Kind) -> &'static str,
    /// How certain a date is, in a word or two.
    pub certainty: fn(Certainty) -> &'static str,
    /// What that means.
    pub certainty_meaning: fn(Certainty) -> &'static str,
    /// Whether something had happened.
    pub status: fn(Status) -> &'static str,
}

/// A term in both languages.
#[derive(Copy, Clone, Debug)]
pub struct Term {
    /// In Japanese.
    pub ja: &'static str,
    /// In English.
    pub en: &'static str,
}

/// The terms in Japanese.
pub(crate) const JA: Terms = Terms {
    qualifier: |it| qualifier(it).ja,
    qualifier_meaning: |it| meaning(it).ja,
    kind: |it| kind(it).ja,
    certainty: |it| certainty(it).ja,
    certainty_meaning: |it| certainty_meaning(it).ja,
    status: |it| status(it).ja,
};

/// The terms in English.
pub(crate) const EN: Terms = Terms {
    qualifier: |it| qualifier(it).en,
    qualifier_meaning: |it| meaning(it).en,
    kind: |it| kind(it).en,
    certainty: |it| certainty(it).en,
    certainty_meaning: |it| certainty_meaning(it).en,
    status: |it| status(it).en,
};

/// A sort of number, as the head of a column.
pub const fn kind(it: Kind) -> Term {
    match it {
        Kind::Allocation => Term { ja: "予算額", en: "Allocation" },
        Kind::Ceiling => Term { ja: "限度額", en: "Ceiling" },
        Kind::Cost => Term { ja: "費用", en: "Cost" },
        Kind::Count => Term { ja: "数", en: "Number" },
        Kind::Members => Term { ja: "会員", en: "Members" },
        Kind::MemberInstitutes => Term { ja: "会員（国研）", en: "Members (institutes)" },
        Kind::Sales => Term { ja: "売上高計", en: "Combined sales" },
        Kind::ExpectedParticipants => Term { ja: "参画見込み", en: "Expected participants" },
        Kind::ExpectedInstitutes => Term { ja: "うち研究機関", en: "Institutes among them" },
        Kind::ExpectedFunding => Term { ja: "資金提供見込み", en: "Expected funding" },
        Kind::Share => Term { ja: "分担割合", en: "Share" },
        Kind::Progress => Term { ja: "進捗率", en: "Progress" },
        Kind::Technical => Term { ja: "設備の諸元", en: "Technical figure" },
        Kind::Statistic => Term { ja: "統計", en: "Statistic" },
        Kind::Experiment => Term { ja: "実験・論文", en: "Experiment or publication" },
        Kind::Target => Term { ja: "研究目標", en: "Research target" },
        Kind::Duration => Term { ja: "期間", en: "Length of time" },
        Kind::Drawing => Term { ja: "図", en: "Drawing" },
        Kind::Unexplained => Term { ja: "説明のない数値", en: "Unexplained" },
    }
}

/// A qualifier in a word or two.
pub const fn qualifier(it: Qualifier) -> Term {
    match it {
        Qualifier::Draft => Term { ja: "案", en: "draft" },
        Qualifier::Estimate => Term { ja: "推計額", en: "estimate" },
        Qualifier::Approximate => Term { ja: "約", en: "about" },
        Qualifier::RoughEstimate => Term { ja: "概算", en: "rough estimate" },
        Qualifier::Expected => Term { ja: "見込み", en: "expected" },
        Qualifier::Equivalent => Term { ja: "相当", en: "equivalent" },
        Qualifier::Ceiling => Term { ja: "限度額", en: "ceiling" },
        Qualifier::New => Term { ja: "新規", en: "new" },
        Qualifier::Reference => Term { ja: "参考", en: "for reference" },
        Qualifier::TentativeName => Term { ja: "仮称", en: "tentative name" },
        Qualifier::Initially => Term { ja: "当初", en: "at the start" },
        Qualifier::IncludesReconstruction => {
            Term { ja: "復興特会含む", en: "includes the reconstruction account" }
        }
        Qualifier::IncludesLand => Term {
            ja: "整備用地の確保・造成の経費を含む",
            en: "includes securing and preparing the land",
        },
        Qualifier::IncludesInstitute => {
            Term { ja: "１研究機関含む", en: "includes one research institute" }
        }
        Qualifier::Sotowaku => Term { ja: "外枠", en: "外枠" },
        Qualifier::OrSo => Term { ja: "程度", en: "or so" },
        Qualifier::Nearly => Term { ja: "近く", en: "nearly" },
        Qualifier::MoreThan => Term { ja: "超", en: "more than" },
        Qualifier::LessThan => Term { ja: "未満", en: "less than" },
        Qualifier::From => Term { ja: "以上", en: "from" },
        Qualifier::UpTo => Term { ja: "以下", en: "up to" },
        Qualifier::Class => Term { ja: "級", en: "class" },
        Qualifier::Presumed => Term { ja: "推定", en: "presumed" },
        Qualifier::Forecast => Term { ja: "予想", en: "forecast" },
        Qualifier::Aim => Term { ja: "目標", en: "target" },
        Qualifier::PerYear => Term { ja: "年間", en: "per year" },
        Qualifier::OwnerUnknown => Term { ja: "対象不明", en: "of unknown subject" },
        Qualifier::NotRecoverable => Term { ja: "復元不能", en: "not recoverable" },
    }
}

/// What a qualifier means.
pub const fn meaning(it: Qualifier) -> Term {
    match it {
        Qualifier::Draft => Term {
            ja: "予算案の段階の額です。",
            en: "A draft, not an adopted budget (案).",
        },
        Qualifier::Estimate => Term {
            ja: "運営費交付金のうち当該項目に充てる額の推計です。",
            en: "An estimate of how much of the grant goes to the item (推計額).",
        },
        Qualifier::Approximate => Term {
            ja: "資料に「約」と記載されています。",
            en: "The document says “about” (約).",
        },
        Qualifier::RoughEstimate => Term {
            ja: "事業全体の概算です。",
            en: "A rough calculation for the whole project (概算).",
        },
        Qualifier::Expected => Term {
            ja: "年度内の見込みであり、実績ではありません。",
            en: "Expected for the year, not an outcome (見込み).",
        },
        Qualifier::Equivalent => Term {
            ja: "相当額であることを示します。提供の形は資料に記載がありません。",
            en: "Equivalent to this amount; the form is not stated (相当).",
        },
        Qualifier::Ceiling => Term {
            ja: "翌年度以降にわたる契約の上限額です。",
            en: "The most that may be contracted for in later years (限度額).",
        },
        Qualifier::New => Term {
            ja: "新規の項目であり、前年度の額はありません。",
            en: "A new item, without an amount for the year before (新規).",
        },
        Qualifier::Reference => Term {
            ja: "参考として掲載されています。",
            en: "Given for reference (参考).",
        },
        Qualifier::TentativeName => Term {
            ja: "正式な名称が決まる前の呼称です。",
            en: "The name was not final (仮称).",
        },
        Qualifier::Initially => {
            Term { ja: "当初の数です。", en: "The number at the start (当初)." }
        }
        Qualifier::IncludesReconstruction => Term {
            ja: "一部は東日本大震災復興特別会計に計上されています。",
            en: "Part of it is in the special account for reconstruction (復興特会含む).",
        },
        Qualifier::IncludesLand => Term {
            ja: "用地の確保と造成の費用を含みます。",
            en: "The cost of the site is part of it (整備用地の確保・造成の経費を含む).",
        },
        Qualifier::IncludesInstitute => Term {
            ja: "参画者のうち1者は研究機関です。",
            en: "One of those counted is an institute (１研究機関含む).",
        },
        Qualifier::Sotowaku => Term {
            ja: "資料にこの語の説明はありません。",
            en: "The document does not explain the term.",
        },
        Qualifier::OrSo => Term {
            ja: "資料に「程度」と記載されています。",
            en: "The document says “or so” (程度).",
        },
        Qualifier::Nearly => Term {
            ja: "資料に「近く」と記載されています。",
            en: "The document says “nearly” (近く).",
        },
        Qualifier::MoreThan => Term {
            ja: "この数を超えることを示します。",
            en: "More than the number (を超える).",
        },
        Qualifier::LessThan => Term {
            ja: "この数に満たないことを示します。",
            en: "Less than the number (<).",
        },
        Qualifier::From => {
            Term { ja: "範囲の下限です。", en: "The lower end of a range (～)." }
        }
        Qualifier::UpTo => {
            Term { ja: "範囲の上限です。", en: "The upper end of a range (～)." }
        }
        Qualifier::Class => Term {
            ja: "「級」を付けた、おおよその規模による区分です（測定値ではありません）。",
            en: "The nominal size of its class (級), not a measured value.",
        },
        Qualifier::Presumed => Term {
            ja: "資料に「推定」と記載されています。",
            en: "The document calls the number presumed (推定).",
        },
        Qualifier::Forecast => Term {
            ja: "資料に「予想」と記載されており、実績ではありません。",
            en: "Forecast in the document, not an outcome (予想).",
        },
        Qualifier::Aim => Term {
            ja: "目標として掲げられた数であり、実績ではありません。",
            en: "A target, not an outcome (目標).",
        },
        Qualifier::PerYear => {
            Term { ja: "1年間当たりの数です。", en: "The number for one year (年間)." }
        }
        Qualifier::OwnerUnknown => Term {
            ja: "何の数値であるかは、抽出テキストからは分かりません。",
            en: "What it measures cannot be told from the extracted text.",
        },
        Qualifier::NotRecoverable => Term {
            ja: "図の中の数値であり、抽出テキストからは復元できません。",
            en: "Part of a drawing; no number can be recovered from the extracted text.",
        },
    }
}

/// How certain a date is.
pub const fn certainty(it: Certainty) -> Term {
    match it {
        Certainty::Certain => Term { ja: "明確", en: "clear" },
        Certainty::Adjacent => Term { ja: "隣接記載", en: "beside the event" },
        Certainty::Probable => Term { ja: "有力", en: "probable" },
        Certainty::NotAssignable => Term { ja: "対応不明", en: "not assignable" },
    }
}

/// What that means.
pub const fn certainty_meaning(it: Certainty) -> Term {
    match it {
        Certainty::Certain => Term {
            ja: "日付と出来事が同じ行または同じ文に記載されています。",
            en: "Date and event stand on one line or in one sentence.",
        },
        Certainty::Adjacent => Term {
            ja: "日付と出来事が一つのまとまりの中で隣り合っています。",
            en: "Date and event stand side by side in one block.",
        },
        Certainty::Probable => Term {
            ja: "別の出来事の日付である可能性が残ります。",
            en: "One other reading is possible.",
        },
        Certainty::NotAssignable => Term {
            ja: "抽出テキストからは、日付と出来事の対応を確定できません。",
            en: "The extracted text does not tell which date belongs to which event.",
        },
    }
}

/// Whether something had happened.
pub const fn status(it: Status) -> Term {
    match it {
        Status::Reached => Term { ja: "実績", en: "took place" },
        Status::Planned => Term { ja: "計画", en: "planned" },
        Status::Expected => Term { ja: "見通し", en: "expected" },
    }
}
