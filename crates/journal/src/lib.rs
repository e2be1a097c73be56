//! What changed, and since when?
//!
//! A listener appears, changes, closes: each is a [`Record`] with what was seen of it at that time,
//! its [`Evidence`]. Records are only ever added. Who looks at the machine again and again holds what
//! is there against what is recorded ([`Tracker`]); who reads the records gets them in the order in
//! which a person would tell them ([`Story`]): a service that was restarted is one thing that
//! happened, not two.
//!
//! No words are made here, and nobody is asked but the journal's own file.

mod evidence;
mod life;
mod record;
mod store;
mod story;
mod tracker;
mod watcher;

pub use evidence::{Aspect, Evidence, Found, Party};
pub use life::{Life, lives};
pub use record::{Actor, Kind, Moment, Record, Subject};
pub use store::{
    Appended, Boot, FirstSeen, Host, Imported, Journal, JournalError, Pruned, Query, Refused,
    Retention, Standing as Recorded, Stored, Summary, WatchId, WatchSpan, WatchStart,
};
pub use story::{Replay, SETTLE, Standing, Story, Told, What};
pub use tracker::{Instant, Task, Tracker, standing_in, subject_of};
pub use watcher::{Figures, Trouble, WatchError, WatchOptions, Watcher};
