use app::domain::note::Slug;

/// The name of a note that is meant by one with capitals.
pub(super) fn in_capitals(name: &str) -> Option<Slug> {
    let small = name.to_ascii_lowercase();
    small.parse().ok().filter(|_| small != name)
}
