package newsarchive.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tags;
import newsarchive.index.ArticleVersion;
import newsarchive.index.tie.CountryRanking;
import newsarchive.index.tie.TieCounts;
import newsarchive.query.Facet;

/** Counts what ties entities to countries by looking at every article. */
final class ScannedTies implements TieCounts {
    private final List<ScannedArticle> all;
    private final CountryRanking ranking = new CountryRanking(this);

    ScannedTies(List<ScannedArticle> all) {
        this.all = all;
    }

    @Override
    public long articles() {
        return all.size();
    }

    @Override
    public long about(String country) {
        return count(isAbout(Dimension.COUNTRY, country));
    }

    @Override
    public Counted about(Dimension dimension, String id, List<String> countries) {
        Predicate<ScannedArticle> isAboutIt = isAbout(dimension, id);
        Map<String, Long> both = new HashMap<>();
        for (String country : countries) {
            both.put(country, count(isAboutIt.and(isAbout(Dimension.COUNTRY, country))));
        }
        return new Counted(count(isAboutIt), both);
    }

    private long count(Predicate<ScannedArticle> counts) {
        return all.stream().filter(counts).count();
    }

    private static Predicate<ScannedArticle> isAbout(Dimension dimension, String id) {
        return article -> article.has(Facet.of(dimension), id, false);
    }

    /** With its countries in the order that is learnt of all these articles. */
    ArticleVersion ranked(ArticleVersion corrected) {
        return corrected.with(ranked(corrected.article(), corrected.tags()));
    }

    Tags ranked(Article article, Tags tags) {
        return ranking.ranked(article, tags);
    }
}
