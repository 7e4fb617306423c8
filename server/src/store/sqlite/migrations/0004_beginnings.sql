-- The full-text index with what begins with each letter apart, for visitors who
-- begin to type; the program writes it anew.
DROP TABLE note_words;

CREATE VIRTUAL TABLE note_words USING fts5 (
    title, summary, body,
    content = '', contentless_delete = 1, prefix = '1',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);

UPDATE note_revision SET words = 0;
