/** Counts in an index what ties entities to countries; of use to the index in this folder alone. */
@NullMarked
package newsarchive.index.lucene.tie;

import org.jspecify.annotations.NullMarked;
