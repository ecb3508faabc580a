/**
 * The nouns every stage shares: an article, its id and dates, the entities found in it and the
 * claims it makes. Nothing enters or leaves: values only. Everybody may call; it sees none of our
 * packages, and Jackson only in {@link newsarchive.article.ArticleJson}.
 */
@NullMarked
package newsarchive.article;

import org.jspecify.annotations.NullMarked;
