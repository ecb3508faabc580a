/**
 * What was fetched or handed over, as it came: a {@link newsarchive.page.Page} enters and is kept
 * in WARC files; the same page leaves when it is read again. Loading and the commands call it.
 */
@NullMarked
package newsarchive.page;

import org.jspecify.annotations.NullMarked;
