/**
 * What to ask for next. Addresses enter, each once; tasks leave, one host at a time, what is newest
 * and surest news first; what became of each comes back and decides when it is due again. Kept in
 * SQLite, so that a crawl goes on where it was cut off. The file is memory, not truth. Called by
 * {@code fetch.crawl} and the commands.
 */
@NullMarked
package newsarchive.fetch.frontier;

import org.jspecify.annotations.NullMarked;
