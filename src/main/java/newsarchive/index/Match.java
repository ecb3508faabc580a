package newsarchive.index;

import newsarchive.article.ArticleId;

/**
 * One article that matches a query, with everything that is known of it.
 *
 * @param version the newest, with its tags as people want them
 * @param story the least id of the articles that tell the same story, its own if no other does
 */
public record Match(ArticleVersion version, ArticleId story) {}
