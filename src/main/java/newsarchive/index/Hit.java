package newsarchive.index;

import newsarchive.article.Article;
import newsarchive.article.Tags;

/**
 * One article found.
 *
 * @param headline the whole headline with matches marked
 * @param snippet a passage of the body with matches marked, or its beginning
 * @param story which it tells, alone or with others
 */
public record Hit(Article article, Tags tags, Highlight headline, Highlight snippet, Story story) {}
