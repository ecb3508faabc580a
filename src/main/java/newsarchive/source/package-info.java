/**
 * What a person wants to be kept: addresses enter and are kept in SQLite with the feeds, sitemaps
 * and sites through which each is visited; what visits brought is noted beside them. The file is
 * memory, not truth: without it nothing that was kept is lost. Fetching, commands and pages call
 * it.
 */
@NullMarked
package newsarchive.source;

import org.jspecify.annotations.NullMarked;
