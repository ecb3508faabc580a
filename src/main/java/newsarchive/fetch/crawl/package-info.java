/**
 * Visits sources: tasks of the frontier are asked for, host by host; what they name goes back to
 * the frontier, and pages leave as {@link newsarchive.page.Found}. A task is settled only when
 * whoever takes the pages says that it has dealt with them, which for a load means that they are on
 * disk. Called by the commands.
 */
@NullMarked
package newsarchive.fetch.crawl;

import org.jspecify.annotations.NullMarked;
