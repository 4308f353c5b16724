//! The execution of commands, in the page as it was sent and in the application alike.

use std::rc::Rc;

use crate::view::View;
use crate::view::action::{self, Action};
use crate::view::url::Notice;
use crate::web::address::Site;
use crate::web::address_writer::AddressWriter;
use crate::web::command::{Command, ExportRequest};
use crate::web::window;

/// A program that executes commands.
pub(super) trait Executor {
    /// The view as of the last command. It need not be drawn yet, nor be in the address.
    fn asked(&self) -> View;

    /// Whether the page still shows something else than is asked for, so that this choice was meant otherwise.
    fn is_late(&self, action: &Action, asked: &View) -> bool;

    /// The view that a query of a page of the site asks for, when it is followed from another view.
    fn read_link(&self, from: &View, page: View, query: &str) -> (View, Vec<Notice>);

    /// The site that the page is of.
    fn site(&self) -> &Site;

    /// Lets the address follow.
    fn writer(&self) -> &Rc<AddressWriter>;

    /// Opens the export menu, as far as the browser does not.
    fn open_export_menu(&self);

    /// Saves or copies something, and says whether it did.
    fn export(&self, request: &ExportRequest) -> bool;

    /// Leaves for another address if the view cannot be shown in this page. Returns whether the command was thereby
    /// executed, or nothing if the view can be shown.
    fn leave(&self, step: &Step) -> Option<bool>;

    /// Shows the view, which is about to be written to the address.
    fn show(&self, step: Step);
}

/// The change from one view to the next.
#[derive(Debug)]
pub(super) struct Step {
    /// The view so far.
    pub(super) from: View,
    /// The view that is asked for.
    pub(super) to: View,
    /// The parts of a link that could not be read.
    pub(super) notices: Vec<Notice>,
    /// What made the reader ask for it.
    pub(super) trigger: Trigger,
}

/// What made a reader ask for another view.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trigger {
    /// By a choice on the page.
    Choice,
    /// By a link, which the browser can follow, too.
    Link,
    /// By a link to a place within a page, of this name.
    Place(String),
}

/// Executes a command, and returns whether it did; otherwise the browser handles the event.
pub(super) fn execute(program: &impl Executor, command: Command) -> bool {
    let from = program.asked();
    let (to, notices, trigger) = match command {
        Command::OpenExportMenu => {
            program.open_export_menu();
            return false;
        }
        Command::Export(request) => return program.export(&request),
        Command::Apply(action) => {
            if program.is_late(&action, &from) {
                return true;
            }
            (action::reduce(&from, action), Vec::new(), Trigger::Choice)
        }
        Command::Follow(address) => {
            let Some((page, query)) = program.site().page_at(&address) else {
                return false;
            };
            let (view, notices) = program.read_link(&from, page, &query);
            (view, notices, Trigger::Link)
        }
        Command::ShowPlace(page, name) => {
            (action::reduce(&from, Action::Show(page)), Vec::new(), Trigger::Place(name))
        }
    };
    let step = Step { from, to, notices, trigger };
    window::dispatch_change(&step.from, &step.to);
    if let Some(is_executed) = program.leave(&step) {
        return is_executed;
    }
    program.writer().write_soon(&step.to, action::history_change(&step.from, &step.to));
    program.show(step);
    true
}
