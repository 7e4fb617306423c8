//! Compressed copies beside the files, made once instead of at every request.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::error::Error;
use crate::files;

/// Kinds of file that compress; pictures and fonts are compressed already.
const TEXTUAL: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"];

/// Writes `.br` (quality 11, window of 16 MB) and `.gz` (level 9) beside every
/// textual file of the folder, where they are smaller than the file.
///
/// # Errors
/// When a file cannot be read or written.
pub fn folder(folder: &Path) -> Result<(), Error> {
    let textual: Vec<PathBuf> =
        files::walk(folder)?.into_iter().filter(|it| is_textual(it)).collect();
    let next = AtomicUsize::new(0);
    let work = || -> Result<(), Error> {
        while let Some(path) = textual.get(next.fetch_add(1, Ordering::Relaxed)) {
            file(path)?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(thread::ScopedJoinHandle::join).collect()
    })
}

fn is_textual(path: &Path) -> bool {
    path.extension().is_some_and(|extension| TEXTUAL.iter().any(|textual| extension == *textual))
}

fn file(path: &Path) -> Result<(), Error> {
    let content = files::read(path)?;
    let in_memory = |source| Error::File { action: "compress", path: path.to_owned(), source };
    for (suffix, compressed) in
        [(".br", brotli(&content).map_err(in_memory)?), (".gz", gzip(&content).map_err(in_memory)?)]
    {
        if compressed.len() < content.len() {
            let mut name = path.as_os_str().to_owned();
            name.push(suffix);
            files::write(Path::new(&name), compressed)?;
        }
    }
    Ok(())
}

fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn copies_hold_the_same_bytes() {
        let folder_under_test = tempfile::tempdir().unwrap();
        let path = folder_under_test.path().join("a.css");
        let content = "a { color: red }\n".repeat(100);
        files::write(&path, &content).unwrap();
        folder(folder_under_test.path()).unwrap();

        let mut plain = Vec::new();
        let compressed = files::read(&path.with_extension("css.br")).unwrap();
        brotli::BrotliDecompress(&mut &*compressed, &mut plain).unwrap();
        assert_eq!(plain, content.as_bytes());

        let mut plain = String::new();
        let compressed = files::read(&path.with_extension("css.gz")).unwrap();
        flate2::read::GzDecoder::new(&*compressed).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, content);
    }

    #[test]
    fn neither_pictures_nor_what_would_grow_is_copied() {
        let folder_under_test = tempfile::tempdir().unwrap();
        files::write(&folder_under_test.path().join("a.png"), "aaaa".repeat(100)).unwrap();
        files::write(&folder_under_test.path().join("b.txt"), "b").unwrap();
        folder(folder_under_test.path()).unwrap();
        assert_eq!(files::walk(folder_under_test.path()).unwrap().len(), 2);
    }
}
