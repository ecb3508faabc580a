package newsarchive.load;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.page.Page;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;

/** What articles the kept pages are, without asking the index. */
public record KeptArticles(Path warc) {

    /** The ids of the articles from an address; none if no page is kept from there. */
    public Set<ArticleId> at(String canonicalUrl) {
        Set<ArticleId> ids = new HashSet<>();
        try (Stream<Kept> kept =
                new KeptPages(warc)
                        .read(Position.START, line -> line.address().equals(canonicalUrl))) {
            kept.forEach(record -> {
                ids.add(ArticleId.ofUrl(canonicalUrl));
                if (record instanceof Kept.Whole(var page, var _)) {
                    addGiven(page, ids);
                }
            });
        }
        return ids;
    }

    /** An article object may have been given an id of its own. */
    private static void addGiven(Page page, Set<ArticleId> ids) {
        if (Preparation.isArticleObject(page)) {
            try {
                ids.add(ArticleObject.read(page.content()).id());
            } catch (IllegalArgumentException e) {
                // It is no article; that was told when it was loaded.
                return;
            }
        }
    }
}
