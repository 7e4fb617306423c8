-- By which way of making words plain the full-text index was written; the
-- program writes it anew when it has another.
ALTER TABLE note_revision ADD COLUMN words INTEGER NOT NULL DEFAULT 0;
