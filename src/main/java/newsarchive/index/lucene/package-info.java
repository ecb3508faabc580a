/**
 * The port on a local Lucene directory. Articles and queries enter, hits and counts leave; only
 * {@link newsarchive.index.lucene.LuceneIndex} is public, and only the commands create one.
 */
@NullMarked
package newsarchive.index.lucene;

import org.jspecify.annotations.NullMarked;
