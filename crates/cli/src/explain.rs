//! `portolan 2908`: what a port, a range or a name is.

use std::ffi::OsString;
use std::io::{self, BufReader, Write};

use portolan_dossier::render::{json, markdown, text, tsv};
use portolan_dossier::{Dossier, Message, Options, Subject};
use portolan_types::{MAX_QUERY_LEN, Query, QueryError, Target, Transport};
use portolan_verdict::judge;

use crate::args::Format;
use crate::here;
use crate::input::{self, Line};
use crate::output;
use crate::past;
use crate::report::{self, Failure, Outcome};
use crate::session::Session;

/// How many names an error suggests.
const SUGGESTIONS: usize = 5;

pub(crate) fn run(
    queries: &[OsString],
    brief: bool,
    look: bool,
    session: &Session<'_>,
) -> Result<Outcome, Failure> {
    // One look at the machine for one question: a list is asked for what is known, and its answers
    // must not depend on where it is read.
    let alone = queries.len() == 1 && queries.iter().all(|q| q != "-");
    let mut explainer = Explainer {
        session,
        brief,
        look: look && alone && !brief,
        json: json::Writer::new(session.context()),
        object: Vec::new(),
        out: output::stdout(session),
        first: true,
        refused: false,
    };
    for query in queries {
        if query == "-" {
            explainer.stdin()?;
        } else {
            explainer.answer(query.as_encoded_bytes(), None)?;
        }
    }
    explainer.end()?;
    Ok(if explainer.refused {
        Outcome::PartlyRefused
    } else {
        Outcome::Answered
    })
}

struct Explainer<'a, W> {
    session: &'a Session<'a>,
    brief: bool,
    /// Whether this machine is looked at.
    look: bool,
    json: json::Writer<'a>,
    /// The JSON object that is being written.
    object: Vec<u8>,
    out: W,
    first: bool,
    refused: bool,
}

impl<W: Write> Explainer<'_, W> {
    /// A whole dossier tells who has not reviewed its words; a list of short answers tells it once.
    fn end(&mut self) -> Result<(), Failure> {
        let l10n = self.session.l10n;
        let read = matches!(self.session.format, Format::Text | Format::Markdown);
        if self.brief && read && !l10n.is_reviewed() {
            writeln!(self.out, "\n{}", l10n.text("notice-unreviewed"))?;
        }
        Ok(self.out.flush()?)
    }

    /// One query a line, each answered as it comes.
    fn stdin(&mut self) -> Result<(), Failure> {
        let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
        let mut buffer = Vec::new();
        let mut number = 0;
        loop {
            // Room for the blanks around a query of the longest length.
            let line = input::line(&mut input, &mut buffer, MAX_QUERY_LEN + 2)?;
            number += 1;
            match line {
                Line::End => return Ok(()),
                Line::Whole => self.answer(&buffer, Some(number))?,
                Line::TooLong => {
                    let shown =
                        String::from_utf8_lossy(&buffer[..32.min(buffer.len())]).into_owned();
                    self.refuse(
                        QueryError::TooLong.into(),
                        &format!("{shown}…"),
                        Some(number),
                    )?;
                }
            }
            // Whoever asks line by line gets answers line by line; a file is answered in blocks.
            if !input.buffer().contains(&b'\n') {
                self.out.flush()?;
            }
        }
    }

    fn answer(&mut self, query: &[u8], line: Option<u64>) -> Result<(), Failure> {
        let Ok(asked) = std::str::from_utf8(query) else {
            let shown = String::from_utf8_lossy(query).into_owned();
            let failure = Failure::new(Message::new("cli-error-query-encoding"));
            return self.refuse(
                failure.with_hint(Message::new("cli-hint-forms")),
                &shown,
                line,
            );
        };
        // A line of a file from Windows ends in a carriage return; that is no part of the query.
        let asked = asked.trim();
        match self.explain(asked) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(failure)) => self.refuse(failure, asked, line),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the answer, or says why there is none. The outer error is standard output's.
    fn explain(&mut self, asked: &str) -> io::Result<Result<(), Failure>> {
        let query: Query = match asked.parse() {
            Ok(query) => query,
            Err(error) => return Ok(Err(error.into())),
        };
        let registry = self.session.registry();
        let options = Options::default();
        match &query.target {
            Target::Port(port) => {
                let dossier = portolan_dossier::port(registry, *port, query.transport, options);
                self.write_with_here(dossier, query.transport, asked)?;
            }
            Target::Name(name) => {
                match portolan_dossier::service(registry, name, query.transport, options) {
                    Some(dossier) => self.write_with_here(dossier, query.transport, asked)?,
                    None => match portolan_dossier::product(name, query.transport) {
                        Some(dossier) => self.write(&dossier, asked)?,
                        None => return self.search(name, &query),
                    },
                }
            }
            Target::Range(range) => {
                let table = portolan_dossier::table(registry, *range, query.transport);
                self.separate()?;
                match self.session.format {
                    Format::Json => self.json.table(&mut self.out, &table, asked)?,
                    _ => output::table(&mut self.out, &table.rows, self.session)?,
                }
                self.end_object()?;
            }
        }
        Ok(Ok(()))
    }

    /// What the words of a name that nothing has are found in.
    fn search(&mut self, name: &str, query: &Query) -> io::Result<Result<(), Failure>> {
        let known = query.transport.is_some() && self.session.registry().named(name).len() > 0;
        let found = match known {
            true => Vec::new(),
            false => portolan_dossier::hits(self.session.registry(), &[name]),
        };
        if found.is_empty() {
            return Ok(Err(self.unknown_name(name, query)));
        }
        self.separate()?;
        match self.session.format {
            Format::Json => self.json.hits(&mut self.out, &found, name)?,
            _ => output::table(&mut self.out, &found, self.session)?,
        }
        self.end_object()?;
        Ok(Ok(()))
    }

    /// Writes a dossier with what is on this machine now, where that is asked for.
    fn write_with_here(
        &mut self,
        dossier: Dossier<'_>,
        transport: Option<Transport>,
        asked: &str,
    ) -> io::Result<()> {
        let port = match dossier.subject {
            Subject::Port(port, _) | Subject::Service(_, Some(port)) => port,
            Subject::Service(_, None) | Subject::Product(_) => return self.write(&dossier, asked),
        };
        if !self.look {
            return self.write(&dossier, asked);
        }
        let seen = here::at(port);
        let judgements = seen
            .as_ref()
            .map(|observation| judge(self.session.registry(), observation, &[]))
            .unwrap_or_default();
        let lives = past::of_port(port, transport);
        let mut dossier = dossier;
        let mut section = match &seen {
            Ok(observation) => portolan_dossier::here::section(
                observation,
                &judgements,
                self.session.registry(),
                port,
                transport,
            ),
            Err(error) => portolan_dossier::here::blind_section(error),
        };
        section
            .statements
            .extend(portolan_dossier::past::statements(&lives, port));
        dossier.insert(section);
        self.write(&dossier, asked)
    }

    fn write(&mut self, dossier: &Dossier<'_>, asked: &str) -> io::Result<()> {
        let context = self.session.context();
        if !self.brief {
            self.separate()?;
        }
        let words = match (self.session.format, self.brief) {
            (Format::Json, _) => {
                // Thousands of small pieces go faster into memory than through a writer's checks.
                self.object.clear();
                self.json.dossier(&mut self.object, dossier, asked)?;
                self.object.push(b'\n');
                return self.out.write_all(&self.object);
            }
            (Format::Text, false) => text::dossier(dossier, context, self.session.width),
            (Format::Text, true) => text::brief(dossier, context),
            (Format::Markdown, false) => markdown::dossier(dossier, context),
            (Format::Markdown, true) => markdown::brief(dossier, context),
            (Format::Tsv, false) => tsv::dossier(dossier, context),
            (Format::Tsv, true) => tsv::brief(dossier, context),
            (Format::Csv, false) => output::csv(&tsv::dossier(dossier, context)),
            (Format::Csv, true) => output::csv(&tsv::brief(dossier, context)),
        };
        self.out.write_all(words.as_bytes())
    }

    /// A blank line between the answers that are for people.
    fn separate(&mut self) -> io::Result<()> {
        let first = std::mem::replace(&mut self.first, false);
        match self.session.format {
            Format::Text | Format::Markdown if !first => self.out.write_all(b"\n"),
            _ => Ok(()),
        }
    }

    fn end_object(&mut self) -> io::Result<()> {
        match self.session.format {
            Format::Json => self.out.write_all(b"\n"),
            _ => Ok(()),
        }
    }

    /// Says why a query has no answer, and goes on. In JSON the answer's place is kept: a reader
    /// that counts lines stays in step.
    fn refuse(&mut self, failure: Failure, asked: &str, line: Option<u64>) -> Result<(), Failure> {
        self.refused = true;
        let l10n = self.session.l10n;
        let Failure {
            message: Some(reason),
            hint,
            ..
        } = failure
        else {
            return Ok(());
        };
        if self.session.format == Format::Json {
            let mut object = serde_json::json!({
                "schema": json::SCHEMA,
                "kind": "error",
                "query": asked,
                "error": l10n.format(&reason),
            });
            if let Some(line) = line {
                object["line"] = line.into();
            }
            if let Some(hint) = &hint {
                object["hint"] = l10n.format(hint).into();
            }
            writeln!(self.out, "{object}")?;
        }
        let message = match line {
            None => Message::new("cli-error-query").with("query", asked.to_owned()),
            Some(line) => Message::new("cli-error-query-line")
                .with("line", line.to_string())
                .with("query", asked.to_owned()),
        };
        // What was answered before it comes before it, also where both go to one place.
        self.out.flush()?;
        let failure = Failure::new(message.with("reason", reason));
        // A hint a line would bury a long list's errors.
        let failure = match hint {
            Some(hint) if line.is_none() => failure.with_hint(hint),
            _ => failure,
        };
        report::fail(&failure, l10n);
        Ok(())
    }

    fn unknown_name(&self, name: &str, query: &Query) -> Failure {
        unknown_name(name, query, self.session)
    }
}

/// What is wrong with a name that nothing has.
pub(crate) fn unknown_name(name: &str, query: &Query, session: &Session<'_>) -> Failure {
    let registry = session.registry();
    if let Some(transport) = query.transport
        && registry.named(name).len() > 0
    {
        let message = Message::new("cli-error-name-transport").with("transport", transport);
        return Failure::new(message.with("name", name.to_owned()))
            .with_hint(Message::new("cli-hint-name-transport").with("name", name.to_owned()));
    }
    let near: Vec<String> = registry
        .suggest(name, SUGGESTIONS)
        .into_iter()
        .map(str::to_owned)
        .collect();
    let hint = if near.is_empty() {
        Message::new("cli-hint-search")
    } else {
        Message::new("cli-hint-names").with("names", near)
    };
    Failure::new(Message::new("cli-error-name")).with_hint(hint)
}
