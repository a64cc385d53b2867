-- What was read from where, and in which parts its rows stand. files and sources are as in the database of telegrams.
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,          -- full path; '-' for standard input
    name TEXT NOT NULL,                 -- below the folder that was named
    size INTEGER NOT NULL,              -- bytes
    modified TEXT NOT NULL,             -- UTC
    columns TEXT NOT NULL,              -- the text columns of tables, as they were asked for
    finished INTEGER NOT NULL,          -- 1 when it was read to its end
    error TEXT                          -- why it could not be read
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    member TEXT,                        -- the name within an archive
    row INTEGER,                        -- the row of a table, from 1
    offset INTEGER,                     -- where the row begins, in bytes
    length INTEGER,                     -- bytes
    sha256 TEXT,                        -- of the content
    documents INTEGER NOT NULL,         -- how many were read from it
    error TEXT                          -- why it could not be read
) STRICT;
CREATE INDEX sources_place ON sources(file, member, row);
CREATE INDEX sources_failed ON sources(file) WHERE error IS NOT NULL;

CREATE TABLE parts (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,          -- below the dataset's folder: year=1975/part-000001.parquet
    rows INTEGER NOT NULL
) STRICT;

CREATE TABLE part_rows (                -- the rows of a source in a part follow one another
    source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    part INTEGER NOT NULL REFERENCES parts(id) ON DELETE CASCADE,
    first INTEGER NOT NULL,             -- from 0
    count INTEGER NOT NULL,
    PRIMARY KEY (source, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_rows_part ON part_rows(part, first);

-- What could not be read; cables ingest --retry-failed tries it again.
CREATE VIEW failures AS
    SELECT path, NULL AS member, NULL AS row, error FROM files WHERE error IS NOT NULL
    UNION ALL
    SELECT path, member, row, sources.error FROM sources JOIN files ON files.id = sources.file WHERE sources.error IS NOT NULL;
