//! The view on the screen: a title, the table, what could not be seen, the keys.

use std::time::Instant;

use portolan_dossier::{Localizer, Message};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line as TextLine, Span};
use ratatui::widgets::{Cell, Paragraph, Row, Table, Wrap};
use unicode_width::UnicodeWidthStr as _;

use super::state::{Line, Mark, State};

/// How many lines below the table say what could not be seen.
const REMARKS: usize = 3;
/// The place of the notes among a line's cells.
const NOTES: usize = 6;

/// The words of the view: they do not change while it runs.
pub(super) struct Words {
    heads: [String; 8],
    keys: String,
    paused: String,
    new: String,
    closed: String,
    none: String,
    filter: String,
    tcp_off: String,
    udp_off: String,
    exposed: String,
}

impl Words {
    pub(super) fn new(l10n: &Localizer) -> Self {
        let heads = [
            "table-port",
            "here-head-address",
            "here-head-program",
            "here-head-part",
            "here-head-service",
            "here-head-verdict",
            "here-head-notes",
        ]
        .map(|id| l10n.text(id));
        let [port, address, program, part, service, verdict, notes] = heads;
        Self {
            heads: [
                String::new(),
                port,
                address,
                program,
                part,
                service,
                verdict,
                notes,
            ],
            keys: l10n.text("cli-watch-keys"),
            paused: l10n.text("cli-watch-paused"),
            new: l10n.text("cli-watch-new"),
            closed: l10n.text("cli-watch-closed"),
            none: l10n.text("cli-here-no-match"),
            filter: l10n.format(&Message::new("cli-watch-filter").with("text", "")),
            tcp_off: l10n.text("cli-watch-tcp-off"),
            udp_off: l10n.text("cli-watch-udp-off"),
            exposed: l10n.text("cli-watch-exposed"),
        }
    }
}

pub(super) fn draw(
    frame: &mut Frame<'_>,
    state: &mut State,
    words: &Words,
    plain: bool,
    now: Instant,
) {
    let remarks = state.remarks.len().min(REMARKS);
    let [title, table, below, keys] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(2),
        Constraint::Length(u16::try_from(remarks).unwrap_or(0)),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    let colour = |style: Style| if plain { style.fg(Color::Reset) } else { style };

    let count = state.visible(now).len();
    // The head takes a line.
    state.fit(count, usize::from(table.height.saturating_sub(1)));
    let rows = state.visible(now);
    frame.render_widget(
        Paragraph::new(status(state, words, count))
            .style(Style::new().add_modifier(Modifier::BOLD)),
        title,
    );
    if rows.is_empty() {
        frame.render_widget(Paragraph::new(words.none.as_str()), table);
    } else {
        let shown = &rows[state.offset.min(rows.len() - 1)..];
        let shown = &shown[..shown.len().min(usize::from(table.height))];
        let head = Row::new(words.heads.iter().map(String::as_str))
            .style(colour(Style::new().fg(Color::Cyan)).add_modifier(Modifier::BOLD));
        let mark_width = words.new.width().max(words.closed.width());
        let widths = widths(shown, words, mark_width, usize::from(table.width));
        let lines = shown
            .iter()
            .map(|(line, mark)| row(line, *mark, words, &colour));
        frame.render_widget(
            Table::new(lines, widths).header(head).column_spacing(1),
            table,
        );
    }
    let dim = Style::new().add_modifier(Modifier::DIM);
    let lines: Vec<TextLine<'_>> = state
        .remarks
        .iter()
        .take(REMARKS)
        .map(|r| TextLine::from(r.as_str()))
        .collect();
    frame.render_widget(Paragraph::new(lines).style(dim), below);
    frame.render_widget(
        Paragraph::new(words.keys.as_str())
            .style(Style::new().add_modifier(Modifier::REVERSED))
            .wrap(Wrap { trim: true }),
        keys,
    );
}

/// The line on top: the name, how many rows, and which filters hold.
fn status(state: &State, words: &Words, count: usize) -> String {
    let mut parts = vec![format!("portolan here  {count}")];
    for (holds, word) in [
        (state.paused, &words.paused),
        (!state.tcp, &words.tcp_off),
        (!state.udp, &words.udp_off),
        (state.exposed, &words.exposed),
    ] {
        if holds {
            parts.push(format!("[{word}]"));
        }
    }
    if state.typing || !state.filter.is_empty() {
        let cursor = if state.typing { "_" } else { "" };
        parts.push(format!("{}{}{cursor}", words.filter, state.filter));
    }
    parts.join("  ")
}

/// New rows and closed ones have a word each: colour and strokes do not reach everybody.
fn row<'a>(
    line: &'a Line,
    mark: Mark,
    words: &'a Words,
    colour: &impl Fn(Style) -> Style,
) -> Row<'a> {
    let (word, style) = match mark {
        Mark::None => ("", Style::new()),
        Mark::New => (words.new.as_str(), colour(Style::new().fg(Color::Green))),
        Mark::Closed => (
            words.closed.as_str(),
            Style::new().add_modifier(Modifier::CROSSED_OUT | Modifier::DIM),
        ),
    };
    let notes = if line.unusual && mark == Mark::None {
        colour(Style::new().fg(Color::Yellow))
    } else {
        Style::new()
    };
    let cells = std::iter::once(Cell::from(word)).chain(line.cells.iter().enumerate().map(
        |(column, cell)| {
            let style = if column == NOTES { notes } else { Style::new() };
            Cell::from(Span::styled(cell.as_str(), style))
        },
    ));
    Row::new(cells).style(style)
}

/// Each column as wide as what is on the screen, the notes with what is left.
fn widths(
    rows: &[(&Line, Mark)],
    words: &Words,
    mark_width: usize,
    width: usize,
) -> [Constraint; 8] {
    let mut widths = [0usize; 8];
    widths[0] = mark_width;
    for (column, (width, head)) in widths.iter_mut().zip(&words.heads).enumerate().skip(1) {
        let cells = rows.iter().map(|(line, _)| line.cells[column - 1].width());
        *width = cells.max().unwrap_or(0).max(head.width());
    }
    // A long name must not push the rest off the screen.
    let most = (width / 4).max(8);
    for width in &mut widths[2..=NOTES] {
        *width = (*width).min(most);
    }
    let mut constraints = widths.map(|w| Constraint::Length(u16::try_from(w).unwrap_or(u16::MAX)));
    constraints[NOTES + 1] = Constraint::Min(8);
    constraints
}

#[cfg(test)]
mod tests {
    use super::super::state::Key;
    use super::super::state::tests::line;
    use super::*;
    use portolan_dossier::Language;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use std::time::Duration;

    fn screen(state: &mut State, now: Instant, width: u16, height: u16) -> String {
        let words = Words::new(&Localizer::new(Language::english()));
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal
            .draw(|frame| draw(frame, state, &words, false, now))
            .unwrap();
        terminal.backend().to_string()
    }

    #[test]
    fn new_and_closed_rows_have_words() {
        let start = Instant::now();
        let mut state = State::new(Duration::from_secs(2));
        state.update(
            vec![line("22/tcp", "*", "sshd"), line("80/tcp", "*", "nginx")],
            vec![],
            start,
        );
        let second = start + Duration::from_secs(2);
        state.update(
            vec![line("22/tcp", "*", "sshd"), line("443/tcp", "*", "caddy")],
            vec!["2 sockets are hidden".to_owned()],
            second,
        );
        let screen = screen(&mut state, second, 80, 8);
        let of = |word: &str| {
            screen
                .lines()
                .find(|l| l.contains(word))
                .unwrap_or_else(|| panic!("{word}\n{screen}"))
                .to_owned()
        };
        assert!(of("caddy").contains("new"), "{screen}");
        assert!(of("nginx").contains("closed"), "{screen}");
        assert!(!of("sshd").contains("new"), "{screen}");
        assert!(screen.contains("2 sockets are hidden"), "{screen}");
        assert!(of("q quit").contains("p pause"), "{screen}");
    }

    #[test]
    fn any_size_of_screen_is_drawn_on() {
        let now = Instant::now();
        let mut state = State::new(Duration::from_secs(2));
        let lines = (0..200).map(|n| line(&format!("{n}/tcp"), "*", "a"));
        state.update(lines.collect(), vec!["x".to_owned(); 9], now);
        for (width, height) in [(1, 1), (10, 3), (40, 10), (300, 100)] {
            state.press(Key::End);
            screen(&mut state, now, width, height);
        }
        state.press(Key::Home);
        state.press(Key::Char('/'));
        state.press(Key::Char('7'));
        let screen = screen(&mut state, now, 60, 10);
        assert!(
            screen.contains("7/tcp") && screen.contains("filter: 7_"),
            "{screen}"
        );
    }
}
