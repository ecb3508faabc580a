/**
 * A reader's text and parameters become an {@link newsarchive.query.ArticleQuery} holding a tree of
 * {@link newsarchive.query.Clause}s, and a query becomes parameters again. The index, the pages and
 * the commands call it.
 */
@NullMarked
package newsarchive.query;

import org.jspecify.annotations.NullMarked;
