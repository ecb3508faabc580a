package newsarchive.index;

import newsarchive.article.ArticleId;

/** What an article is called. */
public record Headline(ArticleId id, String text) {}
