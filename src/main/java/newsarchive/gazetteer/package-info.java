/**
 * Tables of names become entities that can be looked up by any of their names. The tagger, the
 * query parser and the pages call it.
 */
@NullMarked
package newsarchive.gazetteer;

import org.jspecify.annotations.NullMarked;
