/**
 * SQLite files: statements enter, rows leave. What an archive remembers between two starts, such as
 * its sources and what was told of, lies in them. Knows nothing of what is in the tables.
 */
@NullMarked
package newsarchive.sqlite;

import org.jspecify.annotations.NullMarked;
