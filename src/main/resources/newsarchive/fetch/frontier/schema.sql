-- Times are milliseconds since 1970, UTC; durations are milliseconds.
CREATE TABLE IF NOT EXISTS host (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  resting INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS url (
  id         INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  address    TEXT NOT NULL,
  host       INTEGER NOT NULL,
  rank       INTEGER NOT NULL,
  source     INTEGER NOT NULL,
  depth      INTEGER NOT NULL,
  due        INTEGER,
  asked      INTEGER,
  visited    INTEGER NOT NULL DEFAULT 0,
  visits     INTEGER NOT NULL DEFAULT 0,
  failures   INTEGER NOT NULL DEFAULT 0,
  pause      INTEGER NOT NULL DEFAULT 0,
  etag       TEXT NOT NULL DEFAULT '',
  modified   TEXT NOT NULL DEFAULT '',
  digest     TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS url_next ON url (host, rank, due) WHERE due IS NOT NULL AND asked IS NULL;
CREATE INDEX IF NOT EXISTS url_asked ON url (asked) WHERE asked IS NOT NULL;
CREATE TABLE IF NOT EXISTS robots (
  site   TEXT PRIMARY KEY,
  asked  INTEGER NOT NULL,
  status INTEGER NOT NULL,
  body   BLOB NOT NULL
);
