-- Times are milliseconds since 1970, UTC.

-- Up to which number of arrival a search has been told of everything.
CREATE TABLE IF NOT EXISTS looked (
  search  TEXT PRIMARY KEY,
  arrival INTEGER NOT NULL
) WITHOUT ROWID;

-- What a search was told of, so that it is not told twice.
CREATE TABLE IF NOT EXISTS told (
  search  TEXT NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (search, article)
) WITHOUT ROWID;

-- What waits to be delivered, in this order. A recipient is the path of a file or the address of a webhook.
CREATE TABLE IF NOT EXISTS delivery (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  id        TEXT NOT NULL,
  search    TEXT NOT NULL,
  recipient TEXT NOT NULL,
  body      TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS delivery_by_recipient ON delivery (recipient, id);
CREATE INDEX IF NOT EXISTS delivery_in_order ON delivery (recipient, number);
CREATE INDEX IF NOT EXISTS delivery_by_search ON delivery (search);

-- How delivering goes. Of a file, how many bytes of it are known; of a webhook, 0.
CREATE TABLE IF NOT EXISTS recipient (
  address  TEXT PRIMARY KEY,
  length   INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  next_try INTEGER,
  problem  TEXT NOT NULL DEFAULT '',
  last     INTEGER
) WITHOUT ROWID;

-- Deliveries that were found in a file although nobody remembers having written them.
CREATE TABLE IF NOT EXISTS written (
  recipient TEXT NOT NULL,
  id        TEXT NOT NULL,
  PRIMARY KEY (recipient, id)
) WITHOUT ROWID;
