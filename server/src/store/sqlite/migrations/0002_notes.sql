-- Policy notes. What a note says is kept as its files say it: `about` and
-- `sources` are the two halves of note.toml.
CREATE TABLE note (
    id        INTEGER NOT NULL PRIMARY KEY,
    slug      TEXT    NOT NULL UNIQUE,
    state     TEXT    NOT NULL CHECK (state IN ('published', 'superseded', 'withdrawn')),
    version   INTEGER NOT NULL CHECK (version >= 1), -- the current one
    successor TEXT    REFERENCES note (slug),
    reason    TEXT,
    ended_at  INTEGER, -- seconds since 1970-01-01T00:00:00Z
    ended_by  TEXT,
    CHECK ((state = 'published') = (ended_at IS NULL)),
    CHECK ((state = 'published') = (ended_by IS NULL)),
    CHECK ((state = 'superseded') = (successor IS NOT NULL)),
    CHECK ((state = 'withdrawn') = (reason IS NOT NULL))
) STRICT;

-- Published texts: they never change.
CREATE TABLE note_version (
    note_id      INTEGER NOT NULL REFERENCES note (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    about        TEXT    NOT NULL,
    sources      TEXT    NOT NULL,
    reason       TEXT,
    published_at INTEGER NOT NULL,
    published_by TEXT    NOT NULL,
    approved_by  TEXT    NOT NULL,
    snapshot     TEXT    NOT NULL CHECK (length(snapshot) = 64),
    origin       TEXT    NOT NULL CHECK (origin IN ('shipped', 'imported')),
    digest       TEXT    NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (note_id, number),
    CHECK ((number = 1) = (reason IS NULL))
) STRICT;

CREATE TABLE note_text (
    note_id  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    language TEXT    NOT NULL,
    title    TEXT    NOT NULL,
    summary  TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    PRIMARY KEY (note_id, number, language),
    FOREIGN KEY (note_id, number) REFERENCES note_version (note_id, number)
) STRICT;

CREATE TRIGGER note_version_is_immutable BEFORE UPDATE ON note_version
BEGIN
    SELECT RAISE(ABORT, 'a published version never changes');
END;

CREATE TRIGGER note_version_stays BEFORE DELETE ON note_version
BEGIN
    SELECT RAISE(ABORT, 'a published version never changes');
END;

CREATE TRIGGER note_text_is_immutable BEFORE UPDATE ON note_text
BEGIN
    SELECT RAISE(ABORT, 'a published version never changes');
END;

CREATE TRIGGER note_text_stays BEFORE DELETE ON note_text
BEGIN
    SELECT RAISE(ABORT, 'a published version never changes');
END;

-- Texts that are worked on: one of a note at most.
CREATE TABLE draft (
    slug        TEXT NOT NULL PRIMARY KEY,
    state       TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'approved')),
    about       TEXT NOT NULL,
    sources     TEXT NOT NULL,
    author      TEXT NOT NULL,
    approved_by TEXT CHECK (approved_by <> author),
    reason      TEXT,
    CHECK ((state = 'approved') = (approved_by IS NOT NULL))
) STRICT;

CREATE TABLE draft_text (
    slug     TEXT NOT NULL REFERENCES draft (slug) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (slug, language)
) STRICT;

-- What was done, by whom: it only grows.
CREATE TABLE note_log (
    id      INTEGER NOT NULL PRIMARY KEY,
    slug    TEXT    NOT NULL,
    done_at INTEGER NOT NULL,
    done_by TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    reason  TEXT
) STRICT;

CREATE INDEX note_log_of_slug ON note_log (slug);

CREATE TRIGGER note_log_is_immutable BEFORE UPDATE ON note_log
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

CREATE TRIGGER note_log_stays BEFORE DELETE ON note_log
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

-- `revision` counts the changes of what is public. Every writer of notes
-- raises `writes` first, so that each waits for the one before it.
CREATE TABLE note_revision (
    place    INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
    revision INTEGER NOT NULL,
    writes   INTEGER NOT NULL
) STRICT;

INSERT INTO note_revision (place, revision, writes) VALUES (1, 1, 0);

-- The words of published notes, made plain by the program; texts themselves
-- are not kept twice. The row of a language is note_id * 16 + its number.
CREATE VIRTUAL TABLE note_words USING fts5 (
    title, summary, body,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
