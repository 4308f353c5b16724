//! Writes the view to the address, as often as browsers allow.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;

use crate::contract::events;
use crate::view::View;
use crate::view::action::HistoryChange;
use crate::web::address::Site;
use crate::web::history;
use crate::web::window::{after_paint, is_framed, later, on};

/// The milliseconds between two addresses while a reader moves from mark to mark. Safari takes a hundred addresses in
/// half a minute, Chromium two hundred, and each refuses those that follow.
const REST: i32 = 350;
/// The milliseconds after which an address that was refused is written again.
const RETRY: i32 = 5_000;
/// How often an address that was refused is written again; some frames may not change theirs at all.
const MAX_RETRIES: u32 = 12;
/// The refusals in a row, of any addresses, after which the reader is notified.
const NOTIFIES_AFTER: u32 = 3;
/// The milliseconds that going back may take.
const BACK_TIMEOUT: i32 = 4_000;
/// The milliseconds without scrolling after which the position is kept.
const SCROLLED: i32 = 250;

/// Writes the view to the address, as often as browsers allow, and until both agree.
pub(super) struct AddressWriter {
    site: Site,
    may_write: Box<dyn Fn() -> bool>,
    /// Notifies the reader that the address is not that of the view.
    on_refused: fn(&View),
    view: RefCell<View>,
    due: Cell<Option<HistoryChange>>,
    is_resting: Cell<bool>,
    /// Whether the browser was asked to go back from an opened entry, and has not arrived yet.
    is_closing: Cell<bool>,
    /// How often it was asked to, so that the time-out of one does not end a later one.
    n_closed: Cell<u32>,
    /// How often the address that is due was refused.
    n_refused: Cell<u32>,
    /// How often any address was refused since the last one that was accepted.
    n_refused_in_all: Cell<u32>,
    n_scrolled: Cell<u32>,
    is_scrolling: Cell<bool>,
    /// How many entries of the session history were shown after the first one, counting returns to one.
    n_entries: Cell<u32>,
    /// Whether the scroll position is that of the entry that is shown: not from going back or forth until the reader
    /// scrolls there.
    is_in_place: Cell<bool>,
    /// Whether the entry that is shown is of a page that is not drawn yet.
    is_ahead: Cell<bool>,
}

impl AddressWriter {
    /// A writer that writes while `may_write`, beginning at the view of the present address. `on_refused` is called
    /// where browsers refuse, but not in frames, whose address nobody sees.
    pub(super) fn new(
        site: Site,
        view: View,
        may_write: impl Fn() -> bool + 'static,
        on_refused: fn(&View),
    ) -> Rc<AddressWriter> {
        Rc::new(AddressWriter {
            site,
            may_write: Box::new(may_write),
            on_refused,
            view: RefCell::new(view),
            due: Cell::new(None),
            is_resting: Cell::new(false),
            is_closing: Cell::new(false),
            n_closed: Cell::new(0),
            n_refused: Cell::new(0),
            n_refused_in_all: Cell::new(0),
            n_scrolled: Cell::new(0),
            is_scrolling: Cell::new(false),
            n_entries: Cell::new(0),
            is_in_place: Cell::new(true),
            is_ahead: Cell::new(false),
        })
    }

    /// The view that is still to be written.
    pub(super) fn pending(&self) -> Option<View> {
        self.due.get().map(|_| self.view.borrow().clone())
    }

    /// Writes a view to the address after the next frame is painted, so that the reader does not wait for it.
    pub(super) fn write_soon(self: &Rc<Self>, view: &View, change: HistoryChange) {
        if change != HistoryChange::Replace {
            // The position of the present entry is kept before anything else is drawn.
            self.flush();
            self.write_position();
        }
        self.view.replace(view.clone());
        self.n_refused.set(0);
        self.due.set(Some(self.due.get().map_or(change, |it| it.then(change))));
        if change != HistoryChange::Replace || !self.is_resting.get() {
            let this = self.clone();
            after_paint(move || this.flush());
        }
    }

    /// Notes that the session history went to another entry: what was to be written was of the entry that was left.
    /// Returns whether it was the writer itself that went back, not the reader.
    pub(super) fn returned(self: &Rc<Self>) -> bool {
        if self.is_closing.take() {
            self.flush();
            return true;
        }
        self.due.take();
        self.begin_entry();
        self.is_in_place.set(false);
        self.is_ahead.set(false);
        false
    }

    /// Keeps no scroll position until the reader comes back: the page of the view is not drawn yet, and the position
    /// would be that of another one.
    pub(super) fn wait_for_page(&self) {
        self.is_ahead.set(true);
    }

    /// Begins again at the view that the address asks for.
    pub(super) fn begin_at(&self, view: &View) {
        self.view.replace(view.clone());
    }

    /// Writes what is due.
    pub(super) fn flush(self: &Rc<Self>) {
        if self.is_closing.get() || !(self.may_write)() {
            return;
        }
        let Some(change) = self.due.take() else {
            return;
        };
        if change == HistoryChange::Close && history::is_opened() {
            return self.go_back();
        }
        let address = self.site.address_of(&self.view.borrow());
        if history::write(&address, change) {
            self.n_refused.set(0);
            self.n_refused_in_all.set(0);
            if change != HistoryChange::Replace {
                self.begin_entry();
                // It begins where the reader is.
                self.is_in_place.set(true);
            }
            return self.rest(REST);
        }
        let n_refused = self.n_refused.get() + 1;
        self.n_refused.set(n_refused);
        let n_refused_in_all = self.n_refused_in_all.get().saturating_add(1);
        self.n_refused_in_all.set(n_refused_in_all);
        if n_refused_in_all == NOTIFIES_AFTER && !is_framed() {
            (self.on_refused)(&self.view.borrow());
        }
        if n_refused <= MAX_RETRIES {
            self.due.set(Some(change));
            self.rest(RETRY);
        }
    }

    /// Closes what was opened by going back to the entry before, so that closing adds no entry.
    fn go_back(self: &Rc<Self>) {
        self.due.set(Some(HistoryChange::Replace));
        if !history::go_back() {
            return self.flush();
        }
        self.is_closing.set(true);
        let n_closed = self.n_closed.get().wrapping_add(1);
        self.n_closed.set(n_closed);
        let this = self.clone();
        later(BACK_TIMEOUT, move || {
            if this.n_closed.get() == n_closed {
                this.is_closing.set(false);
                this.flush();
            }
        });
    }

    fn rest(self: &Rc<Self>, milliseconds: i32) {
        self.is_resting.set(true);
        let this = self.clone();
        later(milliseconds, move || {
            this.is_resting.set(false);
            this.flush();
        });
    }

    /// Keeps where the reader is, and writes what is due when another program is about to read the address, until
    /// dropped.
    pub(super) fn listen(self: &Rc<Self>) -> Vec<EventListener> {
        let (scrolled, left, succeeded) = (self.clone(), self.clone(), self.clone());
        let mut listeners = vec![on("pagehide", move || {
            left.flush();
            left.write_position();
            // To a page that is loaded again browsers know the way themselves.
            history::set_manual(false);
        })];
        listeners.push(on(events::TAKING_OVER, move || succeeded.flush()));
        if !is_framed() {
            listeners.push(on("scroll", move || scrolled.note_scroll()));
        }
        listeners
    }

    fn note_scroll(self: &Rc<Self>) {
        self.is_in_place.set(true);
        self.n_scrolled.set(self.n_scrolled.get().wrapping_add(1));
        if !self.is_scrolling.replace(true) {
            self.keep_position();
        }
    }

    /// Keeps the position as soon as it stays the same for a while.
    fn keep_position(self: &Rc<Self>) {
        let (this, n_scrolled) = (self.clone(), self.n_scrolled.get());
        let n_entries = self.n_entries.get();
        later(SCROLLED, move || {
            if this.n_scrolled.get() != n_scrolled {
                return this.keep_position();
            }
            this.is_scrolling.set(false);
            // What was scrolled in the entry before says nothing of this one.
            if this.due.get().is_none() && this.n_entries.get() == n_entries {
                this.write_position();
            }
        });
    }

    /// Keeps how far the page is scrolled with the entry that is shown.
    fn write_position(&self) {
        if self.is_in_place.get() && !self.is_ahead.get() && (self.may_write)() && !is_framed() {
            history::write_position();
        }
    }

    fn begin_entry(&self) {
        self.n_entries.set(self.n_entries.get().wrapping_add(1));
    }
}
