//! Times on the command line: `yesterday`, `2h`, `2026-11-20`, `2026-11-20T10:00:00Z`, `boot`.

use std::time::Duration;

use portolan_dossier::here::unstamp;
use portolan_journal::Moment;

use portolan_dossier::Message;

use crate::report::Failure;

const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

/// The time that a word names; `None` where it names none.
pub(crate) fn parse(text: &str, now: Moment, booted: Option<Moment>) -> Option<Moment> {
    match text {
        "now" => return Some(now),
        "boot" => return booted,
        "yesterday" => return Some(now.minus(Duration::from_secs(DAY))),
        // Days begin at midnight, UTC, as every time that is shown.
        "today" => {
            let day = i64::try_from(DAY).ok()? * 1_000_000;
            return Some(Moment::from_micros(now.micros().div_euclid(day) * day));
        }
        _ => {}
    }
    if let Some(ago) = span(text) {
        return Some(now.minus(ago));
    }
    let time = match text.len() {
        10 => format!("{text}T00:00:00Z"),
        16 => format!("{text}:00Z"),
        17 => format!("{}:00Z", text.strip_suffix('Z')?),
        19 => format!("{text}Z"),
        _ => text.to_owned(),
    };
    unstamp(&time.replace(' ', "T")).map(Moment::from)
}

/// A length of time: `90s`, `15m`, `2h`, `3d`, `1w`.
pub(crate) fn span(text: &str) -> Option<Duration> {
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text.get(number.len()..)? {
        "s" => 1,
        "m" => 60,
        "h" => HOUR,
        "d" => DAY,
        "w" => 7 * DAY,
        _ => return None,
    };
    let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    let count: u64 = number.parse().ok().filter(|_| digits)?;
    count.checked_mul(unit).map(Duration::from_secs)
}

/// The time that an argument names, or what is wrong with it.
pub(crate) fn moment(
    text: Option<&str>,
    now: Moment,
    booted: Option<Moment>,
) -> Result<Option<Moment>, Failure> {
    let Some(text) = text else { return Ok(None) };
    match parse(text, now, booted) {
        Some(moment) => Ok(Some(moment)),
        None => Err(
            Failure::new(Message::new("cli-error-time").with("time", text.to_owned()))
                .with_hint(Message::new("cli-hint-time")),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_that_people_write() {
        let at = |text: &str| Moment::from(unstamp(text).unwrap());
        let (now, boot) = (at("2026-11-22T10:30:00Z"), at("2026-11-01T00:00:00Z"));
        for (text, time) in [
            ("now", "2026-11-22T10:30:00Z"),
            ("boot", "2026-11-01T00:00:00Z"),
            ("yesterday", "2026-11-21T10:30:00Z"),
            ("today", "2026-11-22T00:00:00Z"),
            ("90s", "2026-11-22T10:28:30Z"),
            ("15m", "2026-11-22T10:15:00Z"),
            ("2h", "2026-11-22T08:30:00Z"),
            ("3d", "2026-11-19T10:30:00Z"),
            ("1w", "2026-11-15T10:30:00Z"),
            ("2026-11-20", "2026-11-20T00:00:00Z"),
            ("2026-11-20T10:15", "2026-11-20T10:15:00Z"),
            ("2026-11-20 10:15", "2026-11-20T10:15:00Z"),
            ("2026-11-20T10:15Z", "2026-11-20T10:15:00Z"),
            ("2026-11-20T10:15:30", "2026-11-20T10:15:30Z"),
            ("2026-11-20T10:15:30Z", "2026-11-20T10:15:30Z"),
        ] {
            assert_eq!(parse(text, now, Some(boot)), Some(at(time)), "{text}");
        }
        for text in [
            "",
            "h",
            "2",
            "2x",
            "-2h",
            "+2h",
            "2026-13-01",
            "tomorrow",
            "٢h",
            "99999999999999999999d",
        ] {
            assert_eq!(parse(text, now, Some(boot)), None, "{text}");
        }
        assert_eq!(parse("boot", now, None), None);
    }

    proptest! {
        #[test]
        fn no_word_is_too_much(text in ".{0,24}") {
            parse(&text, Moment::from_micros(0), None);
        }
    }
}
