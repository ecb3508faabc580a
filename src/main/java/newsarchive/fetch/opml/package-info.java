/** Lists of feeds as readers exchange them (OPML 1 and 2), in and out. */
@NullMarked
package newsarchive.fetch.opml;

import org.jspecify.annotations.NullMarked;
