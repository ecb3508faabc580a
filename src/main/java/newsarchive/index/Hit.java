package newsarchive.index;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Tags;

/**
 * One article found.
 *
 * @param headline the whole headline with matches marked
 * @param snippet a passage of the body with matches marked, or its beginning
 * @param names by which it was found without those that were typed; empty where it has them
 * @param story which it tells, alone or with others
 */
public record Hit(
        Article article,
        Tags tags,
        Highlight headline,
        Highlight snippet,
        List<MatchedName> names,
        Story story) {
    public Hit {
        names = List.copyOf(names);
    }
}
