//! `portolan here --watch`: the same table, looked at again and again. What it shows is decided in
//! [`state`], and drawn in [`draw`]; here they meet the terminal.

mod draw;
mod state;

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use portolan_dossier::Message;
use portolan_dossier::here;
use portolan_sockets::observe;
use portolan_verdict::judge;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};

use super::filter::Filter;
use crate::args::HereArgs;
use crate::report::{Failure, Outcome};
use crate::session::Session;
use state::{Action, Key, Line, State};

pub(super) fn run(
    args: &HereArgs,
    filter: &Filter,
    seconds: u32,
    session: &Session<'_>,
) -> Result<Outcome, Failure> {
    if !std::io::stdout().is_terminal() || !std::io::stdin().is_terminal() {
        return Err(Failure::new(Message::new("cli-error-watch-terminal"))
            .with_hint(Message::new("cli-hint-watch-terminal")));
    }
    let look = || -> Result<(Vec<Line>, Vec<String>), Failure> {
        let mut observation = observe(&super::options(args, filter))?;
        let mut judgements = judge(session.registry(), &observation, &[]);
        filter.prune(&mut observation, &mut judgements);
        let rows = here::rows(&observation, &judgements, session.registry());
        let remarks = observation
            .disagreements
            .iter()
            .map(|d| session.l10n.format(&here::disagreement(d)))
            .chain(
                observation
                    .gaps
                    .iter()
                    .map(|g| session.l10n.format(&here::gap(g))),
            )
            .collect();
        Ok((
            rows.iter().map(|r| Line::of(r, session.l10n)).collect(),
            remarks,
        ))
    };
    // What cannot be done is said before the screen is taken.
    let (lines, remarks) = look()?;
    let mut state = State::new(Duration::from_secs(seconds.into()));
    state.update(lines, remarks, Instant::now());
    let words = draw::Words::new(session.l10n);
    let plain = !styled(session);
    let mut terminal = ratatui::try_init()?;
    let outcome = watch(&mut terminal, &mut state, &words, plain, look);
    ratatui::restore();
    outcome.map(|()| Outcome::Answered)
}

/// Whether colours are wanted: as elsewhere, by `--color`, `NO_COLOR` and what the terminal says.
fn styled(session: &Session<'_>) -> bool {
    let choice = match session.colour {
        anstream::ColorChoice::Auto => anstream::AutoStream::choice(&std::io::stdout()),
        chosen => chosen,
    };
    choice != anstream::ColorChoice::Never
}

fn watch(
    terminal: &mut ratatui::DefaultTerminal,
    state: &mut State,
    words: &draw::Words,
    plain: bool,
    look: impl Fn() -> Result<(Vec<Line>, Vec<String>), Failure>,
) -> Result<(), Failure> {
    loop {
        let now = Instant::now();
        if state.is_due(now) {
            let (lines, remarks) = look()?;
            state.update(lines, remarks, Instant::now());
        }
        terminal.draw(|frame| draw::draw(frame, state, words, plain, Instant::now()))?;
        // Marks of what is new or gone fade while nobody presses a key.
        let wait = state
            .until_due(Instant::now())
            .min(Duration::from_millis(500));
        if !event::poll(wait)? {
            continue;
        }
        let Event::Key(key) = event::read()? else {
            continue;
        };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let alone = !key
            .modifiers
            .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        let key = match key.code {
            KeyCode::Char('c') if control => return Ok(()),
            KeyCode::Char(c) if alone => Key::Char(c),
            KeyCode::Enter => Key::Enter,
            KeyCode::Esc => Key::Escape,
            KeyCode::Backspace => Key::Backspace,
            KeyCode::Up => Key::Up,
            KeyCode::Down => Key::Down,
            KeyCode::PageUp => Key::PageUp,
            KeyCode::PageDown => Key::PageDown,
            KeyCode::Home => Key::Home,
            KeyCode::End => Key::End,
            _ => continue,
        };
        if state.press(key) == Action::Quit {
            return Ok(());
        }
    }
}
