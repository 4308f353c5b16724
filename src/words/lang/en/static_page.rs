//! What only prerendered pages say, in English.

use crate::words::static_page::StaticPage;

/// What only prerendered pages say, in English.
pub(crate) const WORDS: StaticPage = StaticPage {
    overview: "The FY2020 draft budget of Japan's National Institutes for Quantum Science and \
               Technology (QST) at a glance: against the year before, by item, and who shares \
               which cost, every figure with its source.",
    allocations: "The allocations in QST's FY2020 draft budget against FY2019, down to the last item, \
                  with what the documents do not itemise.",
    synchrotron: "Who pays for Japan's next-generation synchrotron: about 20 billion yen from the \
                  state, about 17 billion from partners, who builds what, and the yearly budget.",
    alliances: "Members, expected participants, combined sales and expected funding of QST's three \
                alliances.",
    fusion: "QST's FY2020 draft budget for ITER and the Broader Approach, the shares of the seven parties in the \
             cost of building ITER, and the dates planned and reached.",
    facts: "Figures in the QST FY2020 budget documents that are not amounts of money: statistics, experiments, research \
            targets, facilities and their equipment, and what cannot be recovered.",
    ledger: "Every number and date in QST's FY2020 draft budget and history, as printed, with its \
             qualifiers and where it stands.",
    sources: "The two documents behind every figure of QST's FY2020 draft budget, their pages, and all \
              data as one file.",
    glossary: "What the terms of the QST FY2020 draft budget mean: draft, estimate, ceiling, accounts, \
               budgets and more, with their names in Japanese.",
    search: "Look through QST's FY2020 draft budget by label, amount in any unit, fiscal year, \
             qualifier or printed string.",
    still: "The interactive parts are not running. Charts, tables and sources are all here, but not \
            what a link or a choice asks for beyond them. A recent browser may be needed.",
    reload: "Reload the page",
    open: "Open in a new tab",
    scripts_off: "Scripts are off in this browser, so charts cannot be switched, entries cannot be opened, \
                  and what a link asks for beyond the page is not shown. All charts, tables and sources are here.",
    all_data: "List of every figure",
    still_file: "Only the charts, tables and sources that stand here can be read; links to other pages do not \
                 work. Open the file in a recent browser that runs scripts and WebAssembly. If nothing changes, \
                 the file is incomplete or was altered: save it again.",
    loading: "Loading what you asked for…",
    slow: "Loading is taking long. What you asked for is shown as soon as it arrives.",
    not_found: "Page not found",
    not_found_advice: "Check the address, or start from the overview.",
};
