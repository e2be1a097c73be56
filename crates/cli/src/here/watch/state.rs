//! What the view shows, without a terminal: rows with their age, filters, the place in the list.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use portolan_dossier::Localizer;
use portolan_dossier::here::{Note, Row, verdict};
use portolan_sockets::{Exposure, Protocol};
use portolan_types::{Port, Transport};

/// How long a row is marked as new, or stays as closed.
const MARKED: Duration = Duration::from_secs(6);
/// The longest text to filter by.
const FILTER_LEN: usize = 64;

/// One row of the table, on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// What stays the same while the row is the same socket of the same program.
    identity: String,
    port: Port,
    pub(super) cells: [String; 7],
    pub(super) unusual: bool,
    transport: Option<Transport>,
    exposed: bool,
}

impl Line {
    pub(super) fn of(row: &Row<'_>, l10n: &Localizer) -> Self {
        let socket = row.socket();
        let place = match row.namespace {
            Some(_) => format!("{} @{}", row.address, row.namespace()),
            None => row.address.clone(),
        };
        let port = match socket.protocol {
            Protocol::Raw => row.port(),
            protocol => format!("{}/{}", row.port(), protocol.as_str()),
        };
        let names: Vec<&str> = row.owner.programs.iter().map(|(name, _)| *name).collect();
        Self {
            // Not the process: a worker that is replaced is no news.
            identity: format!("{port} {place} {} {}", names.join(","), row.part_of()),
            port: socket.port,
            transport: socket.protocol.transport(),
            exposed: socket.exposure != Exposure::Loopback,
            unusual: row.notes.iter().any(|n| n.unusual),
            cells: [
                port,
                place,
                row.program(l10n),
                row.part_of(),
                row.phrase.words(l10n),
                row.judgement
                    .map(|j| l10n.format(&verdict::word(j.verdict)))
                    .unwrap_or_default(),
                Note::line(&row.notes, l10n),
            ],
        }
    }
}

/// Since when a row is there, or gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    /// There at the first look.
    Old,
    /// Seen for the first time then.
    Since(Instant),
    /// Not there any more since then.
    GoneSince(Instant),
}

/// How a row is shown now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    New,
    Closed,
}

/// A key, as far as the view knows any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Char(char),
    Enter,
    Escape,
    Backspace,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
}

/// What a key leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Stay,
    Quit,
}

/// All that the view shows.
#[derive(Debug)]
pub(super) struct State {
    lines: Vec<(Line, Age)>,
    pub(super) remarks: Vec<String>,
    every: Duration,
    next: Option<Instant>,
    first: bool,
    pub(super) paused: bool,
    pub(super) tcp: bool,
    pub(super) udp: bool,
    pub(super) exposed: bool,
    /// The text that a row must hold, in any case of letters.
    pub(super) filter: String,
    /// Whether keys go into the filter.
    pub(super) typing: bool,
    pub(super) offset: usize,
    /// How many rows the screen had room for when it was drawn last.
    page: usize,
}

impl State {
    pub(super) fn new(every: Duration) -> Self {
        Self {
            lines: Vec::new(),
            remarks: Vec::new(),
            every,
            next: None,
            first: true,
            paused: false,
            tcp: true,
            udp: true,
            exposed: false,
            filter: String::new(),
            typing: false,
            offset: 0,
            page: 1,
        }
    }

    /// Whether it is time to look again.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.next.is_none_or(|next| next <= now && !self.paused)
    }

    /// How long until then; long where it is paused.
    pub(super) fn until_due(&self, now: Instant) -> Duration {
        match self.next {
            Some(next) if !self.paused => next.saturating_duration_since(now),
            Some(_) => Duration::from_secs(3600),
            None => Duration::ZERO,
        }
    }

    /// Takes what was seen now, and remembers what is new and what is gone.
    pub(super) fn update(&mut self, seen: Vec<Line>, remarks: Vec<String>, now: Instant) {
        let mut before: HashMap<String, Vec<Age>> = HashMap::new();
        let mut missing = Vec::new();
        for (line, age) in std::mem::take(&mut self.lines) {
            before.entry(line.identity.clone()).or_default().push(age);
            missing.push((line, age));
        }
        let first = self.first;
        let mut there: HashMap<String, usize> = HashMap::new();
        let mut lines: Vec<(Line, Age)> = Vec::with_capacity(seen.len());
        for line in seen {
            *there.entry(line.identity.clone()).or_default() += 1;
            let age = match before.get_mut(&line.identity).and_then(Vec::pop) {
                Some(Age::GoneSince(_)) => Age::Since(now),
                Some(age) => age,
                None if first => Age::Old,
                None => Age::Since(now),
            };
            lines.push((line, age));
        }
        // What is gone stays for a while, at its place by its port.
        for (line, age) in missing {
            match there.get_mut(&line.identity) {
                Some(count) if *count > 0 => *count -= 1,
                _ => lines.extend(gone((line, age), now)),
            }
        }
        lines.sort_by_key(|(line, _)| line.port);
        self.lines = lines;
        self.remarks = remarks;
        self.first = false;
        self.next = Some(now + self.every);
    }

    /// The rows that the filters let through, with their marks.
    pub(super) fn visible(&self, now: Instant) -> Vec<(&Line, Mark)> {
        let wanted = self.filter.to_lowercase();
        let admits = |line: &Line| {
            let transport = match line.transport {
                Some(Transport::Tcp) => self.tcp,
                Some(Transport::Udp) => self.udp,
                _ => true,
            };
            transport
                && (line.exposed || !self.exposed)
                && (wanted.is_empty()
                    || line
                        .cells
                        .iter()
                        .any(|c| c.to_lowercase().contains(&wanted)))
        };
        let fresh = |since: Instant| now.saturating_duration_since(since) < MARKED;
        self.lines
            .iter()
            .filter(|(line, _)| admits(line))
            .filter_map(|(line, age)| match age {
                Age::Since(since) if fresh(*since) => Some((line, Mark::New)),
                Age::Old | Age::Since(_) => Some((line, Mark::None)),
                Age::GoneSince(since) => fresh(*since).then_some((line, Mark::Closed)),
            })
            .collect()
    }

    /// Tells how many rows there are, and how many the screen has room for.
    pub(super) fn fit(&mut self, rows: usize, page: usize) {
        self.page = page.max(1);
        self.offset = self.offset.min(rows.saturating_sub(self.page));
    }

    pub(super) fn press(&mut self, key: Key) -> Action {
        if self.typing {
            self.type_filter(key);
            return Action::Stay;
        }
        match key {
            Key::Char('q') => return Action::Quit,
            Key::Char('p' | ' ') => self.paused = !self.paused,
            Key::Char('t') => self.tcp = !self.tcp,
            Key::Char('u') => self.udp = !self.udp,
            Key::Char('e') => self.exposed = !self.exposed,
            Key::Char('r') => self.next = None,
            Key::Char('/') => self.typing = true,
            Key::Escape => self.filter.clear(),
            Key::Up | Key::Char('k') => self.offset = self.offset.saturating_sub(1),
            Key::Down | Key::Char('j') => self.offset = self.offset.saturating_add(1),
            Key::PageUp => self.offset = self.offset.saturating_sub(self.page),
            Key::PageDown => self.offset = self.offset.saturating_add(self.page),
            Key::Home => self.offset = 0,
            // The next drawing knows how far that is.
            Key::End => self.offset = usize::MAX,
            Key::Char(_) | Key::Enter | Key::Backspace => {}
        }
        Action::Stay
    }

    fn type_filter(&mut self, key: Key) {
        match key {
            Key::Enter => self.typing = false,
            Key::Escape => {
                self.typing = false;
                self.filter.clear();
            }
            Key::Backspace => {
                self.filter.pop();
            }
            Key::Char(c) if !c.is_control() && self.filter.len() < FILTER_LEN => {
                self.filter.push(c);
            }
            _ => {}
        }
    }
}

/// A row that was not seen again, as long as it is worth showing.
fn gone((line, age): (Line, Age), now: Instant) -> Option<(Line, Age)> {
    let since = match age {
        Age::GoneSince(since) => since,
        Age::Old | Age::Since(_) => now,
    };
    (now.saturating_duration_since(since) < MARKED).then_some((line, Age::GoneSince(since)))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn line(port: &str, address: &str, program: &str) -> Line {
        Line {
            identity: format!("{port} {address} {program}"),
            port: port.split('/').next().unwrap().parse().unwrap(),
            cells: [port, address, program, "", "", "", ""].map(str::to_owned),
            unusual: false,
            transport: Some(if port.ends_with("udp") {
                Transport::Udp
            } else {
                Transport::Tcp
            }),
            exposed: address != "127.0.0.1",
        }
    }

    fn shown(state: &State, now: Instant) -> Vec<(String, Mark)> {
        state
            .visible(now)
            .into_iter()
            .map(|(line, mark)| (line.cells[0].clone(), mark))
            .collect()
    }

    #[test]
    fn what_is_new_and_what_is_gone_is_marked_for_a_while() {
        let start = Instant::now();
        let later = |seconds| start + Duration::from_secs(seconds);
        let mut state = State::new(Duration::from_secs(2));
        assert!(state.is_due(start));
        let (a, b, c) = (
            line("22/tcp", "*", "sshd"),
            line("53/udp", "*", "named"),
            line("80/tcp", "*", "nginx"),
        );
        state.update(vec![a.clone(), c.clone()], vec![], start);
        assert!(!state.is_due(start) && state.is_due(later(2)));
        assert!(shown(&state, start).iter().all(|(_, m)| *m == Mark::None));
        state.update(vec![b.clone(), c.clone()], vec![], later(2));
        assert_eq!(
            shown(&state, later(2)),
            [
                ("22/tcp".to_owned(), Mark::Closed),
                ("53/udp".to_owned(), Mark::New),
                ("80/tcp".to_owned(), Mark::None)
            ]
        );
        state.update(vec![b.clone(), c.clone()], vec![], later(4));
        assert_eq!(shown(&state, later(4)).len(), 3);
        assert_eq!(
            shown(&state, later(9)),
            [
                ("53/udp".to_owned(), Mark::None),
                ("80/tcp".to_owned(), Mark::None)
            ]
        );
        // It comes back.
        state.update(vec![a, b, c], vec![], later(5));
        assert_eq!(shown(&state, later(5))[0], ("22/tcp".to_owned(), Mark::New));
    }

    #[test]
    fn keys_filter_pause_and_quit() {
        let now = Instant::now();
        let mut state = State::new(Duration::from_secs(2));
        state.update(
            vec![
                line("22/tcp", "*", "sshd"),
                line("53/udp", "127.0.0.1", "named"),
            ],
            vec![],
            now,
        );
        state.press(Key::Char('u'));
        assert_eq!(shown(&state, now).len(), 1);
        state.press(Key::Char('u'));
        state.press(Key::Char('e'));
        assert_eq!(shown(&state, now)[0].0, "22/tcp");
        state.press(Key::Char('e'));
        for key in ['/', 'N', 'a', 'q'].map(Key::Char) {
            assert_eq!(state.press(key), Action::Stay);
        }
        state.press(Key::Backspace);
        state.press(Key::Enter);
        assert_eq!(shown(&state, now)[0].0, "53/udp");
        state.press(Key::Escape);
        assert_eq!(shown(&state, now).len(), 2);
        state.press(Key::Char('p'));
        assert!(!state.is_due(now + Duration::from_secs(60)));
        state.press(Key::Char('r'));
        assert!(state.is_due(now));
        assert_eq!(state.press(Key::Char('q')), Action::Quit);
    }

    #[test]
    fn the_place_stays_within_the_list() {
        let mut state = State::new(Duration::from_secs(2));
        state.fit(100, 10);
        state.press(Key::End);
        state.fit(100, 10);
        assert_eq!(state.offset, 90);
        state.press(Key::PageUp);
        state.press(Key::Up);
        assert_eq!(state.offset, 79);
        state.fit(5, 10);
        assert_eq!(state.offset, 0);
    }
}
