pub(super) struct Database;
impl Database {
    pub(super) fn find(_: &std::path::Path) -> Option<Self> {
        None
    }
}
pub(super) fn owners(
    _: &Database,
    _: Option<&super::cache::Folder>,
    paths: &[&std::path::Path],
) -> Result<Vec<crate::PackageAnswer>, super::PackageError> {
    Ok(vec![crate::PackageAnswer::Unasked; paths.len()])
}
