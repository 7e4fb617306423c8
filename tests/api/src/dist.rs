use std::{
    env,
    io::{Write as _, stderr},
    path::{Path, PathBuf},
    process,
    sync::LazyLock,
};

static DIST: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = env::var_os("ENTENTE_DIST").map(PathBuf::from);
    folder.filter(|folder| folder.join("entente").is_file()).unwrap_or_else(|| give_up())
});

/// The folder of the built server, from `ENTENTE_DIST`.
///
/// When it is not set or holds no server, no test can say anything: the whole
/// run ends, with one line instead of the same failure for every test.
pub fn dist() -> &'static Path {
    &DIST
}

fn give_up() -> ! {
    // Not by `eprintln!`, whose output the test harness keeps to itself.
    let _ = writeln!(
        stderr(),
        "error: ENTENTE_DIST does not name a folder with a built server: \
         run `cargo xtask test api`, which builds it and sets ENTENTE_DIST"
    );
    process::exit(1)
}
