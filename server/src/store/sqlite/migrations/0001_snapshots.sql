-- Snapshots: archives that never change.
CREATE TABLE snapshot (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 64),
    origin   TEXT    NOT NULL CHECK (origin IN ('shipped', 'imported')),
    added_at INTEGER NOT NULL, -- seconds since 1970-01-01T00:00:00Z
    archive  BLOB    NOT NULL
) STRICT;

CREATE TRIGGER snapshot_is_immutable BEFORE UPDATE OF id, added_at, archive ON snapshot
BEGIN
    SELECT RAISE(ABORT, 'a snapshot never changes');
END;

-- The one that is shown: no row or one.
CREATE TABLE active_snapshot (
    place       INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
    snapshot_id TEXT    NOT NULL REFERENCES snapshot (id)
) STRICT;
