/**
 * The WARC files that keep every page as it came. Pages enter and are safe on disk when {@link
 * newsarchive.page.warc.WarcArchive#append} returns; the same pages leave, in the order of their
 * coming. Files of other archives are read too. Loading and the commands call it.
 */
@NullMarked
package newsarchive.page.warc;

import org.jspecify.annotations.NullMarked;
