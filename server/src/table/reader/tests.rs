use super::{super::Rejections, TableReader};

/// The rows of a table and what was refused in it, as a user sees both.
fn read(text: impl AsRef<[u8]>) -> (Vec<String>, Vec<String>) {
    let mut rejections = Rejections::default();
    let reader = TableReader::new("t.csv", text.as_ref());
    let rows = rejections.note(reader).map(|reader| {
        let width = reader.header().len();
        reader.rows(&mut rejections, |row| {
            let values: Vec<_> = (0..width).map(|column| row.text(column)).collect();
            Ok(format!("{}: {}", row.line(), values.join("|")))
        })
    });
    let refused = rejections.kept().iter().map(ToString::to_string).collect();
    (rows.unwrap_or_default(), refused)
}

#[test]
fn values_come_with_their_lines() {
    let (rows, refused) = read("\u{feff}a,b\r\n1,2\r\n\r\n\"x, \"\"y\"\"\",\n,پاریس");
    assert_eq!(rows, ["2: 1|2", "4: x, \"y\"|", "5: |پاریس"]);
    assert!(refused.is_empty(), "{refused:?}");
}

#[test]
fn a_broken_row_is_told_and_the_next_is_read() {
    let (rows, refused) = read("a,b\n1\n2,3\n4,5,6\n\"7,8\n9,10\n11\r12,13\n14,15\n");
    assert_eq!(rows, ["3: 2|3", "6: 9|10", "8: 14|15"]);
    assert_eq!(
        refused,
        [
            "t.csv, line 2: expected 2 values as in the header, found 1",
            "t.csv, line 4: expected 2 values as in the header, found 3",
            "t.csv, line 5: a quotation mark is not closed on this line",
            "t.csv, line 7: a carriage return inside the line",
        ]
    );
}

#[test]
fn a_value_may_span_lines_where_that_is_allowed() {
    let read = |text: &str| {
        let mut rejections = Rejections::default();
        let reader = TableReader::new("t.csv", text.as_bytes()).unwrap().spanning();
        let rows = reader.rows(&mut rejections, |row| Ok((row.line(), row.text(1).to_owned())));
        (rows, rejections.kept().iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let (rows, refused) = read("a,b\n1,\"x\r\n\ny\"\n2,z\n");
    assert_eq!(rows, [(2, "x\n\ny".to_owned()), (5, "z".to_owned())]);
    assert!(refused.is_empty(), "{refused:?}");
    for open in ["a,b\n1,\"x\n2,y\n".to_owned(), format!("a,b\n1,\"x\n{}", "y\n".repeat(9))] {
        let (_, refused) = read(&open);
        assert_eq!(refused[0], "t.csv, line 2: a quotation mark is not closed on this line");
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_told_with_their_column() {
    let (rows, refused) = read(b"a,b\n1,caf\xe9\n\xc3,\xa9\n2,3\n");
    assert_eq!(rows, ["4: 2|3"]);
    assert_eq!(
        refused,
        [
            "t.csv, line 2, b \"caf\u{fffd}\": not UTF-8 text",
            "t.csv, line 3, a \"\u{fffd}\": not UTF-8 text"
        ]
    );
}

#[test]
fn nothing_is_read_after_a_line_too_long() {
    let (rows, refused) = read(format!("a,b\n1,2\n{},3\n4,5\n", "x".repeat(70_000)));
    assert_eq!(rows, ["2: 1|2"]);
    assert_eq!(refused.len(), 1);
    assert!(refused[0].starts_with("t.csv, line 3: the line is longer than 65536 bytes"));
}

#[test]
fn a_file_without_text_is_empty() {
    for text in ["", "\n\r\n\n"] {
        assert_eq!(read(text), (Vec::new(), vec!["t.csv: the file is empty".to_owned()]));
    }
}
