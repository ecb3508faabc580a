/**
 * Many searches at once: a list of names enters, what the archive has of each leaves as a page, as
 * JSON or as a table. {@link newsarchive.web.batch.BatchPages} is the door.
 */
@NullMarked
package newsarchive.web.batch;

import org.jspecify.annotations.NullMarked;
