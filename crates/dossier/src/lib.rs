//! What do we tell the reader? Statements in order, with their sources, in the reader's language.
//!
//! A [`Dossier`] is the one model that every renderer draws ([`render`]): sections of statements,
//! each a message with arguments, how it is known and where from. The words come from
//! `locales/` through a [`Localizer`]; no renderer knows a fact or a word of its own.

mod bibliography;
mod compose;
pub mod here;
mod l10n;
mod model;
pub mod past;
pub mod policy;
pub mod recorded;
pub mod render;

pub use bibliography::{Bibliography, source, sources};
pub use compose::{
    Fitness, Ghost, Here, Options, System, event, fitness, ghosts, hits, pick, port, product,
    service, standing_of, table,
};
pub use here::phrase;
pub use l10n::{Language, Localizer, NUMBER_ENDS, NUMBER_STARTS, OWN_WORDS, UnknownLanguage};
pub use model::{
    Citation, Dossier, Holder, Message, Section, SectionId, Standing, Statement, Subject, Table,
    TableRow, Value,
};
