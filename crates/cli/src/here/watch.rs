use super::filter::Filter;
use crate::args::HereArgs;
use crate::report::{Failure, Outcome};
use crate::session::Session;

pub(super) fn run(
    _args: &HereArgs,
    _filter: Filter,
    _seconds: u32,
    _session: &Session<'_>,
) -> Result<Outcome, Failure> {
    Ok(Outcome::Answered)
}
