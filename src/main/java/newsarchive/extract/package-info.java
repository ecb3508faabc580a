/**
 * A page enters; an {@link newsarchive.article.Article} with the rule behind each field leaves, or
 * the reason why the page is none. Loading and the commands call it.
 */
@NullMarked
package newsarchive.extract;

import org.jspecify.annotations.NullMarked;
