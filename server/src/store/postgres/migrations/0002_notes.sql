-- Policy notes. What a note says is kept as its files say it: `about` and
-- `sources` are the two halves of note.toml.
CREATE TABLE note (
    id        BIGINT NOT NULL PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    slug      TEXT    NOT NULL UNIQUE,
    state     TEXT    NOT NULL CHECK (state IN ('published', 'superseded', 'withdrawn')),
    version   BIGINT NOT NULL CHECK (version >= 1), -- the current one
    successor TEXT    REFERENCES note (slug),
    reason    TEXT,
    ended_at  BIGINT, -- seconds since 1970-01-01T00:00:00Z
    ended_by  TEXT,
    CHECK ((state = 'published') = (ended_at IS NULL)),
    CHECK ((state = 'published') = (ended_by IS NULL)),
    CHECK ((state = 'superseded') = (successor IS NOT NULL)),
    CHECK ((state = 'withdrawn') = (reason IS NOT NULL))
);

-- Published texts: they never change.
CREATE TABLE note_version (
    note_id      BIGINT NOT NULL REFERENCES note (id),
    number       BIGINT NOT NULL CHECK (number >= 1),
    about        TEXT    NOT NULL,
    sources      TEXT    NOT NULL,
    reason       TEXT,
    published_at BIGINT NOT NULL,
    published_by TEXT    NOT NULL,
    approved_by  TEXT    NOT NULL,
    snapshot     TEXT    NOT NULL CHECK (length(snapshot) = 64),
    origin       TEXT    NOT NULL CHECK (origin IN ('shipped', 'imported')),
    digest       TEXT    NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (note_id, number),
    CHECK ((number = 1) = (reason IS NULL))
);

CREATE TABLE note_text (
    note_id  BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    language TEXT    NOT NULL,
    title    TEXT    NOT NULL,
    summary  TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    PRIMARY KEY (note_id, number, language),
    FOREIGN KEY (note_id, number) REFERENCES note_version (note_id, number)
);

CREATE TRIGGER note_version_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON note_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse('a published version never changes');

CREATE TRIGGER note_text_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON note_text
FOR EACH STATEMENT EXECUTE FUNCTION refuse('a published version never changes');

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
);

CREATE TABLE draft_text (
    slug     TEXT NOT NULL REFERENCES draft (slug) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (slug, language)
);

-- What was done, by whom: it only grows.
CREATE TABLE note_log (
    id      BIGINT NOT NULL PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    slug    TEXT    NOT NULL,
    done_at BIGINT NOT NULL,
    done_by TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    reason  TEXT
);

CREATE INDEX note_log_of_slug ON note_log (slug);

CREATE TRIGGER note_log_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON note_log
FOR EACH STATEMENT EXECUTE FUNCTION refuse('the log only grows');

-- `revision` counts the changes of what is public. Every writer of notes
-- raises `writes` first, so that each waits for the one before it.
CREATE TABLE note_revision (
    place    BIGINT NOT NULL PRIMARY KEY CHECK (place = 1),
    revision BIGINT NOT NULL,
    writes   BIGINT NOT NULL
);

INSERT INTO note_revision (place, revision, writes) VALUES (1, 1, 0);

-- The words of published notes, made plain by the program: all of them, by
-- which a note is found, and those of its title (weight A) and its summary (B),
-- by which it is ranked. To rank by the long one is to read it for every note
-- that is found, which takes longer than all else.
CREATE TABLE note_words (
    note_id  BIGINT   NOT NULL REFERENCES note (id),
    language TEXT     NOT NULL,
    words    TSVECTOR NOT NULL,
    head     TSVECTOR NOT NULL,
    PRIMARY KEY (note_id, language)
);

-- A list of what is not yet in the index would be read at every search.
CREATE INDEX note_words_found ON note_words USING gin (words) WITH (fastupdate = off);
