/**
 * What an archive learns of entities and countries from its own articles, and what it makes of it:
 * tags and counts enter, tags whose countries are in a better order leave. Any backend counts; what
 * follows from the counts is decided here.
 */
@NullMarked
package newsarchive.index.tie;

import org.jspecify.annotations.NullMarked;
