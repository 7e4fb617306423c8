-- Here the index needs nothing for the beginnings of words: that of SQLite does.
SELECT 1;
