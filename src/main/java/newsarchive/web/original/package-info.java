/**
 * Kept pages as they came, shown where they can do nothing: an article's id enters, the page leaves
 * in a sandbox without script and without network. {@link newsarchive.web.original.OriginalPages}
 * is the door.
 */
@NullMarked
package newsarchive.web.original;

import org.jspecify.annotations.NullMarked;
