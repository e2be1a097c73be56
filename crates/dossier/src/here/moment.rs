use std::time::{Duration, SystemTime, UNIX_EPOCH};

use portolan_types::calendar::{civil, days};

/// A point in time, in UTC and to the second, as RFC 3339 writes it: `2026-08-17T06:12:45Z`. A time
/// before 1970 is a clock that was never set, and comes as 1970; years have four digits.
#[must_use]
pub fn stamp(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    });
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil(days);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    // Digit by digit: JSON has one of these for each of thousands of processes.
    let mut out = *b"0000-00-00T00:00:00Z";
    for (mut number, from, to) in [
        (year, 0, 4),
        (month, 5, 7),
        (day, 8, 10),
        (hour, 11, 13),
        (minute, 14, 16),
        (second, 17, 19),
    ] {
        for digit in out[from..to].iter_mut().rev() {
            *digit += u8::try_from(number % 10).unwrap_or(0);
            number /= 10;
        }
    }
    str::from_utf8(&out).unwrap_or_default().to_owned()
}

/// The point in time that [`stamp`] wrote. Nothing else that RFC 3339 allows (fractions, offsets) is
/// read: nobody else writes these.
#[must_use]
pub fn unstamp(text: &str) -> Option<SystemTime> {
    let bytes = text.as_bytes();
    let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    let formed = bytes.len() == 20
        && bytes[19] == b'Z'
        && separators.iter().all(|&(at, byte)| bytes[at] == byte);
    if !formed {
        return None;
    }
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0, |number, byte| {
            byte.is_ascii_digit()
                .then(|| number * 10 + i64::from(byte - b'0'))
        })
    };
    let days = days(number(0, 4)?, number(5, 7)?, number(8, 10)?)?;
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second;
    UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn moments_are_written_in_utc() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"),
            (1_786_946_400, "2026-08-17T06:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(stamp(UNIX_EPOCH + Duration::from_secs(seconds)), text);
        }
        assert_eq!(
            stamp(UNIX_EPOCH - Duration::from_secs(1)),
            "1970-01-01T00:00:00Z"
        );
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            "2026-08-17",
            "2026-08-17T06:00:00",
            "2026-08-17T06:00:00z",
            "2026-08-17T06:00:00.5Z",
            "2026-02-29T06:00:00Z",
            "2026-00-10T06:00:00Z",
            "2026-13-10T06:00:00Z",
            "2026-08-00T06:00:00Z",
            "2026-08-17T24:00:00Z",
            "2026-08-17T06:60:00Z",
            "2026-08-17T06:00:60Z",
            "2026-08-17T06:00:+1Z",
            "1969-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "２０２６-08-17T06:00Z",
        ] {
            assert_eq!(unstamp(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_moment_is_read_as_it_was_written(seconds in 0u64..253_402_300_800) {
            let time = UNIX_EPOCH + Duration::from_secs(seconds);
            prop_assert_eq!(unstamp(&stamp(time)), Some(time));
        }

        #[test]
        fn what_is_read_is_written_again(text in "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z") {
            if let Some(time) = unstamp(&text) {
                prop_assert_eq!(stamp(time), text);
            }
        }
    }
}
