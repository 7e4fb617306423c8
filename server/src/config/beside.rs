use std::{env, ffi::OsString};

/// The path of something that is shipped beside the executable; when the
/// system does not say where that is, in the current folder.
pub(super) fn beside(name: &str) -> OsString {
    let executable = env::current_exe().unwrap_or_default();
    executable.with_file_name(name).into_os_string()
}
