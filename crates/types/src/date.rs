use std::fmt;
use std::str::FromStr;

/// A calendar date as registries write it: `2011-05` or `2011-05-23`.
///
/// Half of IANA's dates have no day; one that is not known is not made up. Dates order by year,
/// month, day, and one without a day comes before those with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: Option<u8>,
}

impl Date {
    /// # Errors
    /// [`DateError`] when there is no such day (30 February) or the year is outside 1000–9999.
    pub const fn new(year: u16, month: u8, day: Option<u8>) -> Result<Self, DateError> {
        if year < 1000 || year > 9999 || month < 1 || month > 12 {
            return Err(DateError);
        }
        if let Some(day) = day
            && (day < 1 || day > days_in_month(year, month))
        {
            return Err(DateError);
        }
        Ok(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The date in 32 bits, for packed tables; orders as the dates do and is never 0.
    #[must_use]
    pub fn to_bits(self) -> u32 {
        u32::from(self.year) << 16 | u32::from(self.month) << 8 | u32::from(self.day.unwrap_or(0))
    }

    /// The date that [`Date::to_bits`] made these of; `None` for any other number.
    #[must_use]
    pub fn from_bits(bits: u32) -> Option<Self> {
        let [high, low, month, day] = bits.to_be_bytes();
        Self::new(
            u16::from_be_bytes([high, low]),
            month,
            (day != 0).then_some(day),
        )
        .ok()
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        fn digits(text: &str, len: usize) -> Result<u16, DateError> {
            if text.len() != len || !text.bytes().all(|b| b.is_ascii_digit()) {
                return Err(DateError);
            }
            text.parse().map_err(|_| DateError)
        }
        let (year, rest) = text.split_once('-').ok_or(DateError)?;
        let (month, day) = match rest.split_once('-') {
            Some((month, day)) => (month, Some(digits(day, 2)?)),
            None => (rest, None),
        };
        let small = |n: u16| u8::try_from(n).map_err(|_| DateError);
        Self::new(
            digits(year, 4)?,
            small(digits(month, 2)?)?,
            day.map(small).transpose()?,
        )
    }
}

/// A text that is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("read a date: neither YYYY-MM nor YYYY-MM-DD")]
pub struct DateError;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_both_forms() {
        assert_eq!("2011-05".parse(), Date::new(2011, 5, None));
        assert_eq!("2011-05-23".parse(), Date::new(2011, 5, Some(23)));
        assert!("2011-05".parse::<Date>().unwrap() < "2011-05-01".parse().unwrap());
        for text in [
            "",
            "2011",
            "2011-5",
            "2011-13",
            "2011-02-29",
            "11-05-23",
            "2011-05-23x",
            "2011-05-",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError), "{text:?}");
        }
        assert!("2012-02-29".parse::<Date>().is_ok());
    }

    proptest! {
        #[test]
        fn bits_and_text_keep_the_date(year in 1000u16..=9999, month in 1u8..=12, day in proptest::option::of(1u8..=28)) {
            let date = Date::new(year, month, day).unwrap();
            prop_assert_eq!(Date::from_bits(date.to_bits()), Some(date));
            prop_assert_eq!(date.to_string().parse(), Ok(date));
        }

        #[test]
        fn any_bits_are_a_date_or_none(bits: u32) {
            if let Some(date) = Date::from_bits(bits) {
                prop_assert_eq!(date.to_bits(), bits);
            }
        }
    }
}
