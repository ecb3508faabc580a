package newsarchive.index.tie;

import java.util.Map;
import newsarchive.article.Prominence;
import newsarchive.article.Tag;
import newsarchive.article.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What an actor or agency of an article says for the article's countries.
 *
 * @param ties by country, to those that the archive ties it to
 */
record Vote(Tag voter, Map<String, Tie> ties) {
    /** As many articles as the tables' word is worth. */
    private static final double TABLE = 5;

    /** Points for a country. */
    double points(String country) {
        return Prominence.BODY * voter.count() * share(country);
    }

    /**
     * The part of a voter's articles that are about a country, smoothed by what the tables say: the
     * m-estimate of B. Cestnik, "Estimating probabilities: a crucial task in machine learning",
     * ECAI 1990. Where nothing is learnt the tables' word is all.
     */
    private double share(String country) {
        double ofTables = country.equals(voter.entity().country()) ? 1 : 0;
        if (ties.isEmpty()) {
            return ofTables;
        }
        Tie tie = ties.get(country);
        double articles = ties.values().iterator().next().articles();
        return (both(tie) + TABLE * ofTables) / (articles + TABLE);
    }

    private static long both(@Nullable Tie tie) {
        return tie == null ? 0 : tie.both();
    }
}
