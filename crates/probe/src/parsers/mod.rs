//! Parsers for what no pattern can judge: lengths that must agree, fields behind fields, numbers that
//! must be those of the question. Each is named in a file of `data/protocols`.

pub(crate) mod drda;
pub(crate) mod echo;
pub(crate) mod grpc;
pub(crate) mod http;
pub(crate) mod mumble;
pub(crate) mod smb;
pub(crate) mod tds;
pub(crate) mod time;
pub(crate) mod tls;
pub(crate) mod x11;

use crate::model::Certainty;

/// What came, and what it answers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said<'a> {
    /// What came, from the first byte on.
    pub(crate) bytes: &'a [u8],
    /// What was sent; empty where nothing was.
    pub(crate) request: &'a [u8],
}

/// What a parser found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parsed {
    /// How sure it is.
    pub(crate) certainty: Certainty,
    /// Who made it, where only one does so.
    pub(crate) product: Option<&'static str>,
    /// What it says of itself, by name.
    pub(crate) fields: Vec<(&'static str, Vec<u8>)>,
}

impl Parsed {
    pub(crate) const fn certain() -> Self {
        Self {
            certainty: Certainty::Certain,
            product: None,
            fields: Vec::new(),
        }
    }

    pub(crate) const fn likely() -> Self {
        Self {
            certainty: Certainty::Likely,
            product: None,
            fields: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Vec<u8>>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.fields.push((name, value));
        }
        self
    }
}

/// Reads an answer, or says that it is none of its protocol. It must not panic, whatever comes.
pub(crate) type Parser = fn(&Said<'_>) -> Option<Parsed>;
