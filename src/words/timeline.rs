//! What is said of events on an axis of time.

use crate::model::date::Bound;
use crate::model::figure::Programme;
use crate::words::lang::Lang;

/// What the page of dates says.
#[derive(Debug)]
pub struct Timeline {
    /// The name of the page.
    pub name: &'static str,
    /// What it is about, to those who have not opened it yet.
    pub about: &'static str,
    /// The finding; takes the number of dated events, these by status, and the number of undated ones.
    pub finding: fn(usize, &str, usize) -> String,
    /// So many events of a status; takes status and number.
    pub counted: fn(&str, usize) -> String,
    /// There is no event.
    pub none: &'static str,
    /// How certain the dates of events are; takes the numbers.
    pub certainty: fn(&str) -> String,
    /// Dates whose events are not known; takes their number.
    pub loose: fn(usize) -> String,
    /// What bars and dots mean.
    pub reading: &'static str,
    /// The picture shows the first events only; takes how many of how many.
    pub first: fn(usize, usize) -> String,
    /// Which years are drawn longer than others; takes the first, the last, and how many times.
    pub scale: fn(&str, &str, u32) -> String,
    /// What the strips of a list mean.
    pub strip: &'static str,
    /// Years without dates are left out; takes their number.
    pub gap: fn(u16) -> String,
    /// The heading of events without a date; takes their number.
    pub undated: fn(usize) -> String,
    /// A date that is exact to the day, in the key of the picture.
    pub day: &'static str,
    /// What a bound says, in the key of the picture.
    pub bound: fn(Bound) -> &'static str,
    /// The column of what events belong to.
    pub lane: &'static str,
    /// The column of events.
    pub event: &'static str,
    /// The column of pages.
    pub page: &'static str,
    /// A line of work, where an event has no subject of its own.
    pub programme: fn(Programme) -> &'static str,
    /// What belongs to none.
    pub other: &'static str,
}

impl Lang {
    /// What the page of dates says.
    pub const fn timeline(self) -> &'static Timeline {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Timeline = Timeline {
    name: "年表",
    about: "QSTの沿革と各プロジェクトの計画・実績の日付を一つの時間軸に示し、日付の確度と、\
            日付を特定できない出来事も併せて掲載しています。",
    finding: |dated, statuses, undated| {
        let undated = match undated {
            0 => String::new(),
            n => format!("、日付を特定できないものは{n}件"),
        };
        format!("日付のある出来事は{dated}件（{statuses}）{undated}")
    },
    counted: |status, n| format!("{status}{n}件"),
    none: "出来事はありません",
    certainty: |counts| format!("日付と出来事の対応の確度は、{counts}です。"),
    loose: |n| format!("ほかに、対応する出来事が分からない日付が{n}件あります。"),
    reading: "帯の長さは、日付が指す期間（月、年、年度、年代）です。短すぎて見えない帯は、\
              見える幅まで広げています。丸は日まで分かる日付です。\
              計画か実績かは資料の作成時点のものです。",
    first: |drawn, all| format!("図には{all}件のうち{drawn}件を、表にはすべてを示しています。"),
    scale: |first, last, times| {
        format!("{first}～{last}は、ほかの年の{times}倍の長さで示しています。")
    },
    strip: "各行の目盛りは、その年の1月から翌年3月まで（年代は10年間）。縦線は1月と4月の初め。",
    gap: |n| format!("（{n}年間は該当なし）"),
    undated: |n| format!("日付を特定できない出来事（{n}件）"),
    day: "日まで分かる日付",
    bound: |it| match it {
        Bound::At => "その時",
        Bound::Within => "その期間内",
        Bound::End => "その期間の末",
        Bound::Until => "その時まで継続",
        Bound::By => "その時以前",
        Bound::Since => "その時から継続",
    },
    lane: "分野",
    event: "出来事",
    page: "掲載ページ",
    programme: |it| match it {
        Programme::EmergingResearch => "萌芽・創成的研究",
        Programme::RadiationMedicine => "放射線医学",
        Programme::QuantumBeam => "量子ビーム",
        Programme::Fusion => "核融合",
        Programme::Iter => "ITER計画",
        Programme::BroaderApproach => "BA活動等",
        Programme::Synchrotron => "放射光",
        Programme::Facilities => "防災・老朽化対策",
    },
    other: "その他",
};

const EN: Timeline = Timeline {
    name: "Timeline",
    about: "QST's history and the dates of its projects, planned and reached, on one axis of time, with \
            how certain each date is and the events whose dates cannot be told.",
    finding: |dated, statuses, undated| {
        let undated = match undated {
            0 => String::new(),
            n => format!("; {n} more cannot be dated"),
        };
        format!("{dated} events have a date ({statuses}){undated}")
    },
    counted: |status, n| format!("{n} {status}"),
    none: "There are no events",
    certainty: |counts| format!("How clear it is which date belongs to which event: {counts}."),
    loose: |n| match n {
        1 => "One more date stands in the documents without an event.".to_owned(),
        n => format!("{n} more dates stand in the documents without an event."),
    },
    reading: "The length of a bar is the time that its date stands for: a month, a year, a fiscal year \
              or a decade; bars that would be too short to see are drawn wider. A dot is a date \
              known to the day. Whether something was planned or had taken place is as of the time \
              of the documents.",
    first: |drawn, all| {
        format!("The picture shows {drawn} of {all} events, the table all of them.")
    },
    scale: |first, last, times| {
        format!("The years {first} to {last} are drawn {times} times as long as the others.")
    },
    strip: "The strip of each row runs from January to March of the next year (or over ten years \
            for a decade), with lines at the start of January and April.",
    gap: |n| match n {
        1 => "(one year without dates)".to_owned(),
        n => format!("({n} years without dates)"),
    },
    undated: |n| format!("Events that cannot be dated ({n})"),
    day: "known to the day",
    bound: |it| match it {
        Bound::At => "at that time",
        Bound::Within => "within that time",
        Bound::End => "at the end of it",
        Bound::Until => "goes on until then",
        Bound::By => "then or before",
        Bound::Since => "goes on from then",
    },
    lane: "Belongs to",
    event: "Event",
    page: "Page",
    programme: |it| match it {
        Programme::EmergingResearch => "Emerging research",
        Programme::RadiationMedicine => "Radiation medicine",
        Programme::QuantumBeam => "Quantum beam",
        Programme::Fusion => "Fusion",
        Programme::Iter => "ITER",
        Programme::BroaderApproach => "Broader Approach",
        Programme::Synchrotron => "Synchrotron light",
        Programme::Facilities => "Safe and renewed buildings",
    },
    other: "Other",
};
