//! True, false, or not known.

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    False,
    Unknown,
    True,
}

impl Truth {
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Unknown,
        }
    }

    pub(super) fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }

    /// Turned round where a rule asks for the opposite.
    pub(super) fn unless(self, inverted: bool) -> Self {
        if inverted { self.not() } else { self }
    }

    /// True of one of them.
    pub(super) fn any(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter()
            .map(Self::not)
            .fold(Self::True, Self::and)
            .not()
    }
}

impl From<bool> for Truth {
    fn from(is: bool) -> Self {
        if is { Self::True } else { Self::False }
    }
}
