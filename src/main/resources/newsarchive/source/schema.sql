-- Times are milliseconds since 1970, UTC.
CREATE TABLE IF NOT EXISTS source (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  address    TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  added      INTEGER NOT NULL,
  next_visit INTEGER
);
CREATE TABLE IF NOT EXISTS entry_point (
  source  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  kind    TEXT NOT NULL,
  PRIMARY KEY (source, address)
);
CREATE TABLE IF NOT EXISTS visit (
  source  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  began   INTEGER NOT NULL,
  ended   INTEGER NOT NULL,
  found   INTEGER NOT NULL,
  came    INTEGER NOT NULL,
  failed  INTEGER NOT NULL,
  problem TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS visit_by_source ON visit (source, began);
