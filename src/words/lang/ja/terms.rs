//! The terms of the documents, in Japanese: the one place for each of them.

use crate::model::item::Kind;
use crate::model::milestone::{Certainty, Status};
use crate::model::qualifier::Qualifier;
use crate::words::terms::Terms;

/// The terms of the documents, in Japanese.
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
        Kind::Allocation => "予算額",
        Kind::Ceiling => "限度額",
        Kind::Cost => "費用",
        Kind::Count => "数",
        Kind::Members => "会員",
        Kind::MemberInstitutes => "会員（国研）",
        Kind::Sales => "売上高計",
        Kind::ExpectedParticipants => "参画見込み",
        Kind::ExpectedInstitutes => "うち研究機関",
        Kind::ExpectedFunding => "資金提供見込み",
        Kind::Share => "分担割合",
        Kind::Progress => "進捗率",
        Kind::Technical => "設備の諸元",
        Kind::Statistic => "統計",
        Kind::Experiment => "実験・論文",
        Kind::Target => "研究目標",
        Kind::Duration => "期間",
        Kind::Drawing => "図",
        Kind::Unexplained => "説明のない数値",
    }
}

fn qualifier(it: Qualifier) -> &'static str {
    match it {
        Qualifier::Draft => "案",
        Qualifier::Estimate => "推計額",
        Qualifier::Approximate => "約",
        Qualifier::RoughEstimate => "概算",
        Qualifier::Expected => "見込み",
        Qualifier::Equivalent => "相当",
        Qualifier::Ceiling => "限度額",
        Qualifier::New => "新規",
        Qualifier::Reference => "参考",
        Qualifier::TentativeName => "仮称",
        Qualifier::Initially => "当初",
        Qualifier::IncludesReconstruction => "復興特会含む",
        Qualifier::IncludesLand => "整備用地の確保・造成の経費を含む",
        Qualifier::IncludesInstitute => "１研究機関含む",
        Qualifier::Sotowaku => "外枠",
        Qualifier::OrSo => "程度",
        Qualifier::Nearly => "近く",
        Qualifier::MoreThan => "超",
        Qualifier::LessThan => "未満",
        Qualifier::From => "以上",
        Qualifier::UpTo => "以下",
        Qualifier::Class => "級",
        Qualifier::Presumed => "推定",
        Qualifier::Forecast => "予想",
        Qualifier::Aim => "目標",
        Qualifier::PerYear => "年間",
        Qualifier::OwnerUnknown => "対象不明",
        Qualifier::NotRecoverable => "復元不能",
    }
}

fn qualifier_meaning(it: Qualifier) -> &'static str {
    match it {
        Qualifier::Draft => "予算案の段階の額です。",
        Qualifier::Estimate => "運営費交付金のうち当該項目に充てる額の推計です。",
        Qualifier::Approximate => "資料に「約」と記載されています。",
        Qualifier::RoughEstimate => "事業全体の概算です。",
        Qualifier::Expected => "年度内の見込みであり、実績ではありません。",
        Qualifier::Equivalent => "相当額であることを示します。提供の形は資料に記載がありません。",
        Qualifier::Ceiling => "翌年度以降にわたる契約の上限額です。",
        Qualifier::New => "新規の項目であり、前年度の額はありません。",
        Qualifier::Reference => "参考として掲載されています。",
        Qualifier::TentativeName => "正式な名称が決まる前の呼称です。",
        Qualifier::Initially => "当初の数です。",
        Qualifier::IncludesReconstruction => "一部は東日本大震災復興特別会計に計上されています。",
        Qualifier::IncludesLand => "用地の確保と造成の費用を含みます。",
        Qualifier::IncludesInstitute => "参画者のうち1者は研究機関です。",
        Qualifier::Sotowaku => "資料にこの語の説明はありません。",
        Qualifier::OrSo => "資料に「程度」と記載されています。",
        Qualifier::Nearly => "資料に「近く」と記載されています。",
        Qualifier::MoreThan => "この数を超えることを示します。",
        Qualifier::LessThan => "この数に満たないことを示します。",
        Qualifier::From => "範囲の下限です。",
        Qualifier::UpTo => "範囲の上限です。",
        Qualifier::Class => {
            "「級」を付けた、おおよその規模による区分です（測定値ではありません）。"
        }
        Qualifier::Presumed => "資料に「推定」と記載されています。",
        Qualifier::Forecast => "資料に「予想」と記載されており、実績ではありません。",
        Qualifier::Aim => "目標として掲げられた数であり、実績ではありません。",
        Qualifier::PerYear => "1年間当たりの数です。",
        Qualifier::OwnerUnknown => "何の数値であるかは、抽出テキストからは分かりません。",
        Qualifier::NotRecoverable => "図の中の数値であり、抽出テキストからは復元できません。",
    }
}

fn certainty(it: Certainty) -> &'static str {
    match it {
        Certainty::Certain => "明確",
        Certainty::Adjacent => "隣接記載",
        Certainty::Probable => "有力",
        Certainty::NotAssignable => "対応不明",
    }
}

fn certainty_meaning(it: Certainty) -> &'static str {
    match it {
        Certainty::Certain => "日付と出来事が同じ行または同じ文に記載されています。",
        Certainty::Adjacent => "日付と出来事が一つのまとまりの中で隣り合っています。",
        Certainty::Probable => "別の出来事の日付である可能性が残ります。",
        Certainty::NotAssignable => "抽出テキストからは、日付と出来事の対応を確定できません。",
    }
}

fn status(it: Status) -> &'static str {
    match it {
        Status::Reached => "実績",
        Status::Planned => "計画",
        Status::Expected => "見通し",
    }
}

fn status_meaning(it: Status) -> &'static str {
    match it {
        Status::Reached => "行われたこととして資料に記載されています。",
        Status::Planned => {
            "計画として資料に記載されています。その後どうなったかは資料からは分かりません。"
        }
        Status::Expected => {
            "見通しとして資料に記載されています。その後どうなったかは資料からは分かりません。"
        }
    }
}
