/**
 * Bytes enter; a parsed page leaves, with its meta tags, its linked data and the visible text of
 * any element. Only the extractor and its sub-packages call it.
 */
@NullMarked
package newsarchive.extract.html;

import org.jspecify.annotations.NullMarked;
