//! Moments as texts: `2026-08-17T06:12:45.000120Z`, as RFC 3339 writes them.
//!
//! RFC 3339 has years of four digits. A clock may have said anything; what is outside them is the
//! number of microseconds since 1970.

use portolan_types::calendar::{civil, days};
use serde::de::{self, Deserialize, Deserializer, Visitor};

use crate::Moment;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;
/// From 0000-01-01 to 1970-01-01.
const FIRST: i64 = -719_528 * DAY;
/// From 1970-01-01 to 10000-01-01.
const END: i64 = 2_932_897 * DAY;

/// Writes moments. Many fall on the same day.
#[derive(Default)]
pub(super) struct Stamps {
    day: i64,
    date: Option<[u8; 11]>,
}

impl Stamps {
    /// Writes a moment as JSON.
    pub(super) fn write(&mut self, moment: i64, out: &mut Vec<u8>) {
        if !(FIRST..END).contains(&moment) {
            out.extend_from_slice(itoa::Buffer::new().format(moment).as_bytes());
            return;
        }
        let (day, rest) = (moment.div_euclid(DAY), moment.rem_euclid(DAY));
        let date = match self.date {
            Some(date) if self.day == day => date,
            _ => {
                let mut date = *b"0000-00-00T";
                let (year, month, of_month) = civil(day);
                digits(&mut date[..4], year);
                digits(&mut date[5..7], month);
                digits(&mut date[8..10], of_month);
                (self.day, self.date) = (day, Some(date));
                date
            }
        };
        let mut time = *b"00:00:00.000000Z";
        let seconds = rest / SECOND;
        digits(&mut time[..2], seconds / 3600);
        digits(&mut time[3..5], seconds / 60 % 60);
        digits(&mut time[6..8], seconds % 60);
        digits(&mut time[9..15], rest % SECOND);
        out.push(b'"');
        out.extend_from_slice(&date);
        out.extend_from_slice(&time);
        out.push(b'"');
    }
}

fn digits(out: &mut [u8], mut number: i64) {
    for place in out.iter_mut().rev() {
        *place = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}

/// The moment of a text; with six digits of a second, or without any.
fn read(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let whole = bytes.strip_suffix(b"Z")?;
    let (whole, micros) = match (whole.len(), whole.get(19)) {
        (19, _) => (whole, 0),
        (26, Some(b'.')) => (&whole[..19], number(&whole[20..])?),
        _ => return None,
    };
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if marks.iter().any(|&(at, byte)| whole[at] != byte) {
        return None;
    }
    let day = days(
        number(&whole[..4])?,
        number(&whole[5..7])?,
        number(&whole[8..10])?,
    )?;
    let (hour, minute) = (number(&whole[11..13])?, number(&whole[14..16])?);
    let second = number(&whole[17..])?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(day * DAY + (hour * 3600 + minute * 60 + second) * SECOND + micros)
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + i64::from(byte - b'0'))
    })
}

/// A moment as it is read: a text, or microseconds.
#[derive(Clone, Copy)]
pub(super) struct Stamp(pub(super) Moment);

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Stamp;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a time such as 2026-08-17T06:12:45.000120Z")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Stamp, E> {
                let micros = read(text).ok_or_else(|| E::custom("no time"))?;
                Ok(Stamp(Moment::from_micros(micros)))
            }

            fn visit_i64<E: de::Error>(self, micros: i64) -> Result<Stamp, E> {
                Ok(Stamp(Moment::from_micros(micros)))
            }

            fn visit_u64<E: de::Error>(self, micros: u64) -> Result<Stamp, E> {
                let micros = i64::try_from(micros).map_err(|_| E::custom("no time"))?;
                Ok(Stamp(Moment::from_micros(micros)))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(micros: i64) -> String {
        let mut out = Vec::new();
        Stamps::default().write(micros, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn moments_are_written_in_utc() {
        for (micros, text) in [
            (0, "\"1970-01-01T00:00:00.000000Z\""),
            (-1, "\"1969-12-31T23:59:59.999999Z\""),
            (1_709_251_199_000_120, "\"2024-02-29T23:59:59.000120Z\""),
            (FIRST, "\"0000-01-01T00:00:00.000000Z\""),
            (END - 1, "\"9999-12-31T23:59:59.999999Z\""),
            (END, "253402300800000000"),
            (i64::MIN, "-9223372036854775808"),
        ] {
            assert_eq!(written(micros), text);
        }
        assert_eq!(read("2024-02-29T23:59:59Z"), Some(1_709_251_199_000_000));
        for text in [
            "",
            "Z",
            "2024-02-30T00:00:00Z",
            "2024-02-29T24:00:00Z",
            "2024-02-29T00:00:00.1Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(micros: i64, near in FIRST..END) {
            for micros in [micros, near] {
                let Stamp(moment) = serde_json::from_str(&written(micros)).unwrap();
                prop_assert_eq!(moment.micros(), micros);
            }
        }

        #[test]
        fn no_text_panics(text in "[-0-9T:.Zé]{0,30}") {
            let _ = read(&text);
        }
    }
}
