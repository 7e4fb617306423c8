-- Snapshots: archives that never change.
CREATE TABLE snapshot (
    id       TEXT   NOT NULL PRIMARY KEY CHECK (length(id) = 64),
    rowid    BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY, -- the order of adding
    origin   TEXT   NOT NULL CHECK (origin IN ('shipped', 'imported')),
    added_at BIGINT NOT NULL, -- seconds since 1970-01-01T00:00:00Z
    archive  BYTEA  NOT NULL
);

-- Archives are compressed already.
ALTER TABLE snapshot ALTER COLUMN archive SET STORAGE EXTERNAL;

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END
$$;

CREATE TRIGGER snapshot_is_immutable BEFORE UPDATE OF id, added_at, archive ON snapshot
FOR EACH STATEMENT EXECUTE FUNCTION refuse('a snapshot never changes');

-- The one that is shown: no row or one.
CREATE TABLE active_snapshot (
    place       BIGINT NOT NULL PRIMARY KEY CHECK (place = 1),
    snapshot_id TEXT   NOT NULL REFERENCES snapshot (id)
);
