//! A `PostgreSQL` server for the tests of this program, in a folder of its own
//! and without a network: one for all of them, a database a test.

use std::{
    fs,
    io::Write as _,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use sqlx::{AssertSqlSafe, Connection, postgres::PgConnection};

/// Starts the server, stops it once nobody holds the other end of its input
/// any more (this program has ended, however it did), and clears up. The
/// server does not run as root: `as` is empty, or what makes it another user.
const SCRIPT: &str = r#"
read -r folder
read -r programs
read -r as
$as "$programs/initdb" -D "$folder/data" -U entente -A trust -E UTF8 --locale=C --no-sync > "$folder/log" 2>&1
$as "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off \
    -c max_connections=200 >> "$folder/log" 2>&1 &
server=$!
cat > /dev/null
kill -INT $server
wait $server
rm -rf "$folder"
"#;

struct Server {
    folder: PathBuf,
    _input: ChildStdin,
    _shell: Child,
}

static SERVER: OnceLock<Server> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a new, empty database.
pub async fn database() -> String {
    let server = SERVER.get_or_init(start);
    let mut connection = server.connect().await;
    let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
    sqlx::query(create).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    server.address(&name)
}

fn start() -> Server {
    let folder = tempfile::tempdir().unwrap().keep();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let mut shell = Command::new("sh")
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .current_dir("/")
        .process_group(0)
        .spawn()
        .unwrap();
    let mut input = shell.stdin.take().unwrap();
    let user = user().map_or_else(String::new, |user| {
        format!("setpriv --reuid={user} --regid={user} --clear-groups")
    });
    writeln!(input, "{}\n{}\n{user}", folder.display(), programs().display()).unwrap();
    Server { folder, _input: input, _shell: shell }
}

/// Whom the server runs as when this program is root, whom it refuses to serve.
fn user() -> Option<String> {
    let id = |arguments: &[&str]| {
        let output = Command::new("id").args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let root = id(&["-u"])? == "0";
    root.then(|| id(&["-u", "postgres"]).or_else(|| id(&["-u", "nobody"]))).flatten()
}

/// The folder of `initdb` and `postgres`.
fn programs() -> PathBuf {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut debian: Vec<PathBuf> =
        debian.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).collect();
    debian.sort_unstable();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = debian.into_iter().rev().chain(std::env::split_paths(&path));
    let whole = |folder: &PathBuf| {
        ["initdb", "postgres"].iter().all(|program| folder.join(program).is_file())
    };
    folders.find(whole).expect("PostgreSQL should be there: cargo xtask setup installs it")
}

impl Server {
    fn address(&self, database: &str) -> String {
        format!("postgres://entente@localhost/{database}?host={}", self.folder.display())
    }

    async fn connect(&self) -> PgConnection {
        let (start, address) = (Instant::now(), self.address("postgres"));
        loop {
            match PgConnection::connect(&address).await {
                Ok(connection) => return connection,
                Err(error) if start.elapsed() > Duration::from_mins(1) => {
                    panic!("{error}: {}", log(&self.folder))
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("log")).unwrap_or_default()
}
