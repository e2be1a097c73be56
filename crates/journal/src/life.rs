//! What is to be said of a listener altogether: since when it is there, how often it was restarted,
//! who was there before.

use std::sync::Arc;

use portolan_sockets::Protocol;
use portolan_types::Port;

use crate::evidence::{Who, Whos};
use crate::{Evidence, Moment, Told, What};

/// A listener, over all that was told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life {
    /// Its port.
    pub port: Port,
    /// Its protocol.
    pub protocol: Protocol,
    /// What was known of it last.
    pub evidence: Arc<Evidence>,
    /// When it was first there.
    pub first: Moment,
    /// When it came to be there the last time, without interruption but for restarts.
    pub since: Moment,
    /// Where nobody looked when it came: the last time that it was not yet there. `None` where it was
    /// seen to come, and where nobody had looked before.
    pub after: Option<Moment>,
    /// When it went, and if nobody looked, the last time that it was still there.
    pub until: Option<(Moment, Option<Moment>)>,
    /// How often it was restarted since it came.
    pub restarts: u32,
    /// When that was the last time.
    pub restarted: Option<Moment>,
    /// How often it came.
    pub spells: u32,
    /// How often it was there only for a moment.
    pub passed: u32,
    who: Arc<Who>,
}

/// The listeners of a story, those that are there first, then by when they went, the last first.
#[must_use]
pub fn lives(story: &[Told]) -> Vec<Life> {
    let mut lives: Vec<Life> = Vec::new();
    let mut whos = Whos::default();
    for told in story {
        let Some(protocol) = told.protocol() else {
            continue;
        };
        let (who, _) = whos.of(&told.evidence);
        for port in &told.ports {
            if let Some(before) = &told.before
                && told.what == What::Changed
                && let (was, _) = whos.of(before)
                && was != who
                && let Some(at) = find(&lives, *port, protocol, &was, before)
            {
                lives[at].until = Some((told.at, told.after));
            }
            let known = find(&lives, *port, protocol, &who, &told.evidence);
            let at = known.unwrap_or_else(|| {
                lives.push(Life::new(told, *port, protocol, Arc::clone(&who)));
                lives.len() - 1
            });
            lives[at].take(told);
        }
    }
    lives.sort_by_key(|life| {
        (
            life.until.is_some(),
            std::cmp::Reverse(life.until),
            life.port,
        )
    });
    lives
}

fn find(
    lives: &[Life],
    port: Port,
    protocol: Protocol,
    who: &Arc<Who>,
    evidence: &Evidence,
) -> Option<usize> {
    let same = |life: &Life| {
        (life.port, life.protocol) == (port, protocol)
            && life.who == *who
            && life.evidence.place == evidence.place
    };
    lives.iter().position(same)
}

impl Life {
    fn new(told: &Told, port: Port, protocol: Protocol, who: Arc<Who>) -> Self {
        Self {
            port,
            protocol,
            evidence: Arc::clone(&told.evidence),
            first: told.at,
            since: told.at,
            after: told.after,
            // Until it is told that it came.
            until: Some((told.at, told.after)),
            restarts: 0,
            restarted: None,
            spells: 0,
            passed: 0,
            who,
        }
    }

    fn take(&mut self, told: &Told) {
        self.evidence = Arc::clone(&told.evidence);
        match told.what {
            What::Passed => {
                self.passed = self.passed.saturating_add(told.times);
                if self.until.is_some() {
                    self.until = Some((told.at, told.after));
                }
            }
            What::Closed => self.until = Some((told.at, told.after)),
            What::Appeared | What::Restarted | What::Changed => {
                if self.until.take().is_some() {
                    self.spells = self.spells.saturating_add(1);
                    (self.since, self.after) = (told.at, told.after);
                    (self.restarts, self.restarted) = (0, None);
                }
                if told.what == What::Restarted {
                    self.restarts = self.restarts.saturating_add(told.times);
                    self.restarted = Some(told.at);
                }
            }
        }
    }
}
