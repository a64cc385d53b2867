-- Where telegrams come from: a file on disk, and each text in it.
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

CREATE TABLE telegrams (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                 -- telegram, airgram; memorandum, routingSlip, ... for what lies between telegrams
    mrn TEXT,                           -- year, station and number: 1983STATE239933
    year INTEGER,
    station TEXT,
    number INTEGER,
    section INTEGER,                    -- of a telegram in sections
    sections INTEGER,
    corrected INTEGER NOT NULL,
    date TEXT,                          -- UTC, 1983-08-24T01:20:00Z
    dtg TEXT,                           -- the date-time group as printed
    precedence TEXT,
    info_precedence TEXT,
    sender TEXT,
    sender_routing TEXT,                -- routing indicator
    classification TEXT,
    classification_raw TEXT,
    caveats TEXT,                       -- joined by ', '
    captions TEXT,                      -- joined by ', '
    subject TEXT,
    executive_order TEXT,
    declassification TEXT,              -- the instruction of the executive-order line
    executive_order_raw TEXT,
    classified_by TEXT,
    classified_by_title TEXT,
    classified_reasons TEXT,            -- joined by ', '
    classified_by_raw TEXT,
    signature TEXT,
    distribution_total INTEGER,         -- copies
    relay TEXT,                         -- the relay line
    pages INTEGER NOT NULL,
    markings TEXT,                      -- stamps, one a line
    text TEXT NOT NULL,                 -- the body without header and page furniture
    source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,          -- the document's place in the source, from 0
    offset INTEGER NOT NULL,            -- in characters
    length INTEGER NOT NULL,
    line INTEGER NOT NULL               -- from 1
) STRICT;
CREATE INDEX telegrams_source ON telegrams(source);

-- Of the tables below each row belongs to a telegram; position counts from 0 in print order.
CREATE TABLE addressees (
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    role TEXT NOT NULL,                 -- to, info
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    routing TEXT,                       -- routing indicator
    precedence TEXT,
    serial TEXT,
    delivery TEXT,
    excluded TEXT,                      -- names behind XMT, joined by ', '
    PRIMARY KEY (telegram, role, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,                 -- subject, geographic, organization, program, person, unknown
    code TEXT NOT NULL,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE refs (                     -- REFERENCES is a word of SQL
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT,
    kind TEXT NOT NULL,                 -- telegram, airgram, memorandum, letter, email, telcon, report, other
    mrn TEXT,                           -- of the telegram that is meant, as in telegrams.mrn
    year INTEGER,
    year_printed INTEGER NOT NULL,      -- 0 when the year is the telegram's own
    station TEXT,
    number INTEGER,
    notal INTEGER NOT NULL,             -- not to all addressees
    raw TEXT NOT NULL,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraphs (
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number INTEGER,
    marking TEXT,                       -- U, C, S, LOU, C/NF, ...
    heading TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE distribution (
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,                 -- action, origin, info
    office TEXT NOT NULL,
    copies INTEGER,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafting (
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,                 -- drafted, approved, cleared
    name TEXT NOT NULL,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attributes (               -- the archive's block behind telegrams of the 1970s
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostics (
    telegram INTEGER NOT NULL REFERENCES telegrams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,             -- info, warning, error
    message TEXT NOT NULL,
    line INTEGER NOT NULL,              -- of the source, from 1
    column INTEGER NOT NULL,
    offset INTEGER NOT NULL,            -- in the source, in characters
    length INTEGER NOT NULL,
    PRIMARY KEY (telegram, position)
) STRICT, WITHOUT ROWID;

-- Full text: SELECT ... FROM telegrams JOIN search ON search.rowid = telegrams.id WHERE search MATCH 'NEAR(herring catch)'
CREATE VIRTUAL TABLE search USING fts5(
    subject, text, content = 'telegrams', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
-- The words of some thousand telegrams are sorted in memory before they are written, and the pieces that this makes are merged when there
-- are sixteen of a size: each word is then written once or twice, instead of once for every doubling of the index.
INSERT INTO search(search, rank) VALUES ('hashsize', 16777216), ('automerge', 16), ('pgsz', 8000);
CREATE TRIGGER telegrams_added AFTER INSERT ON telegrams BEGIN
    INSERT INTO search(rowid, subject, text) VALUES (new.id, new.subject, new.text);
END;
CREATE TRIGGER telegrams_removed AFTER DELETE ON telegrams BEGIN
    INSERT INTO search(search, rowid, subject, text) VALUES ('delete', old.id, old.subject, old.text);
END;
CREATE TRIGGER telegrams_changed AFTER UPDATE OF id, subject, text ON telegrams BEGIN
    INSERT INTO search(search, rowid, subject, text) VALUES ('delete', old.id, old.subject, old.text);
    INSERT INTO search(rowid, subject, text) VALUES (new.id, new.subject, new.text);
END;

CREATE VIEW telegrams_by_month_and_post AS
    SELECT substr(date, 1, 7) AS month, station AS post, count(*) AS telegrams
    FROM telegrams WHERE kind IN ('telegram', 'airgram') AND date IS NOT NULL AND station IS NOT NULL
    GROUP BY month, post;

CREATE VIEW tags_by_year AS
    SELECT coalesce(year, CAST(substr(date, 1, 4) AS INTEGER)) AS year, tags.kind, tags.code, count(*) AS telegrams
    FROM tags JOIN telegrams ON telegrams.id = tags.telegram
    GROUP BY 1, 2, 3;

-- References whose telegram is here too.
CREATE VIEW reference_pairs AS
    SELECT citing.id AS telegram, citing.mrn, citing.date, citing.subject, refs.label,
        cited.id AS referenced_telegram, cited.mrn AS referenced_mrn, cited.date AS referenced_date,
        cited.subject AS referenced_subject
    FROM refs JOIN telegrams AS citing ON citing.id = refs.telegram JOIN telegrams AS cited ON cited.mrn = refs.mrn;

-- Where each telegram stands.
CREATE VIEW telegram_places AS
    SELECT telegrams.id AS telegram, telegrams.mrn, files.path, sources.member, sources.row, telegrams.line
    FROM telegrams JOIN sources ON sources.id = telegrams.source JOIN files ON files.id = sources.file;

-- What could not be read; cables ingest --retry-failed tries it again.
CREATE VIEW failures AS
    SELECT path, NULL AS member, NULL AS row, error FROM files WHERE error IS NOT NULL
    UNION ALL
    SELECT path, member, row, sources.error FROM sources JOIN files ON files.id = sources.file WHERE sources.error IS NOT NULL;
