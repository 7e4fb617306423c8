//! What can be typed after `cargo xtask`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::bench::map;
use crate::test::groups;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, max_term_width = 100)]
#[command(disable_help_subcommand = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
}

/// One command with its arguments.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Install what is missing: Rust target and components, npm packages, Chromium
    Setup,
    /// Build, then run the server
    Serve {
        /// Address to listen on
        #[arg(long, default_value = "127.0.0.1:8080")]
        addr: String,
        /// Folder of the database [default: data/ in the clone]
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Build the server, the site and the snapshot into dist/ in the target folder
    Build,
    /// Run test groups; without a name, all of them
    #[command(after_help = groups::help())]
    Test {
        /// Names of groups
        #[arg(value_name = "GROUP")]
        groups: Vec<String>,
    },
    /// Measure start-up, memory, answering time and what a visit downloads
    #[command(args_conflicts_with_subcommands = true)]
    Bench {
        /// Write the measures to this file too, as JSON
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// Measure something else instead
        #[command(subcommand)]
        instead: Option<BenchCommand>,
    },
    /// Check the house rules that a machine can check, over every tracked file
    Tidy,
    /// Make the committed world map from Natural Earth's files
    Geometry {
        /// Which files; without them, a line says what to name
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
        arguments: Vec<String>,
    },
}

/// What `bench` measures instead of an installation.
#[derive(Debug, Subcommand)]
pub enum BenchCommand {
    /// Measure the map beside other libraries' maps of the same ties, in one run
    Map(map::Arguments),
}

/// Why there is no command to run: the text to show instead.
#[derive(Debug)]
pub enum Outcome {
    /// The usage text was asked for.
    Usage(String),
    /// What was typed is not understood: one line.
    Misuse(String),
}

impl Outcome {
    /// Prints the text where it belongs and gives the exit code that goes with it.
    pub fn show(&self) -> ExitCode {
        match self {
            Self::Usage(text) => {
                print!("{text}");
                ExitCode::SUCCESS
            }
            Self::Misuse(line) => {
                eprintln!("{line}; see `cargo xtask --help`");
                ExitCode::FAILURE
            }
        }
    }
}

/// Reads the arguments, the program's own name first.
///
/// # Errors
/// The usage text when asked for or when no command is named; one line when
/// the arguments are not understood.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Outcome> {
    match CommandLine::try_parse_from(arguments) {
        Ok(CommandLine { command: Some(command) }) => Ok(command),
        Ok(CommandLine { command: None }) => {
            Err(Outcome::Usage(CommandLine::command().render_help().to_string()))
        }
        Err(error) if !error.use_stderr() => Err(Outcome::Usage(error.to_string())),
        Err(error) => {
            Err(Outcome::Misuse(error.to_string().lines().next().unwrap_or_default().to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_words(words: &[&str]) -> Result<Command, Outcome> {
        parse(std::iter::once("xtask").chain(words.iter().copied()).map(OsString::from))
    }

    #[test]
    fn definition_is_sound() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn nothing_and_help_show_the_usage_with_every_command() {
        for words in [&[][..], &["--help"], &["-h"]] {
            let Err(Outcome::Usage(text)) = parse_words(words) else { panic!("{words:?}") };
            for command in ["serve", "build", "test", "bench", "tidy", "geometry", "setup"] {
                assert!(text.contains(command), "{command} in {text}");
            }
        }
    }

    #[test]
    fn misuse_is_one_line() {
        for words in [&["sevre"][..], &["serve", "--port", "1"], &["build", "x"]] {
            let Err(Outcome::Misuse(line)) = parse_words(words) else { panic!("{words:?}") };
            assert!(line.starts_with("error: ") && !line.contains('\n'), "{line}");
        }
    }

    #[test]
    fn geometry_takes_its_arguments_as_they_are() {
        let words = ["geometry", "--countries", "countries.csv", "--out", "world.bin"];
        let Ok(Command::Geometry { arguments }) = parse_words(&words) else { panic!() };
        assert_eq!(arguments, words[1..]);
    }

    #[test]
    fn bench_measures_an_installation_or_the_map_but_never_mixes_them() {
        let Ok(Command::Bench { json: Some(_), instead: None }) =
            parse_words(&["bench", "--json", "a.json"])
        else {
            panic!()
        };
        let words = ["bench", "map", "--arcs", "500,20000", "--peers", "d3svg", "--runs", "1"];
        let Ok(Command::Bench { json: None, instead: Some(BenchCommand::Map(arguments)) }) =
            parse_words(&words)
        else {
            panic!()
        };
        assert_eq!(arguments.arcs.iter().map(|arcs| arcs.get()).collect::<Vec<_>>(), [500, 20000]);
        assert_eq!((arguments.peers.len(), arguments.runs.get()), (1, 1));
        for words in [
            &["bench", "--json", "a.json", "map"][..],
            &["bench", "map", "--peers", "leaflet"],
            &["bench", "map", "--arcs", "0"],
        ] {
            assert!(matches!(parse_words(words), Err(Outcome::Misuse(_))), "{words:?}");
        }
    }

    #[test]
    fn map_is_measured_three_times_at_three_sizes_beside_four_peers_unless_told_otherwise() {
        let Ok(Command::Bench { instead: Some(BenchCommand::Map(arguments)), .. }) =
            parse_words(&["bench", "map"])
        else {
            panic!()
        };
        assert_eq!((arguments.arcs.len(), arguments.peers.len()), (3, 4));
        assert_eq!(arguments.runs.get(), 3);
    }

    #[test]
    fn serve_listens_on_the_loopback_unless_told_otherwise() {
        let Ok(Command::Serve { addr, data }) = parse_words(&["serve"]) else { panic!() };
        assert_eq!((addr.as_str(), data), ("127.0.0.1:8080", None));
    }
}
