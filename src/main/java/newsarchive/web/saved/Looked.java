package newsarchive.web.saved;

import java.time.LocalDate;
import newsarchive.desk.SavedSearch;
import newsarchive.query.ArticleQuery;
import newsarchive.query.DayRange;
import newsarchive.query.ParameterMistake;
import newsarchive.web.Archive;
import newsarchive.web.Links;
import newsarchive.web.text.Texts;

/**
 * What a saved search finds now.
 *
 * @param explained in plain words, or why it cannot be understood any more
 * @param total articles
 * @param lastWeek how many of them the archive got in the last seven days
 * @param href of the search, and {@code lastWeekHref} of those; empty where it is not understood
 */
record Looked(String explained, long total, long lastWeek, String href, String lastWeekHref) {
    private static final int DAYS = 7;

    static Looked at(SavedSearch search, Saved saved, Archive archive, Texts texts) {
        try {
            ArticleQuery query = saved.watchlist().query(search);
            LocalDate since = LocalDate.now(archive.clock()).minusDays(DAYS);
            ArticleQuery recent = query.addedIn(new DayRange(since, null));
            return new Looked(
                    archive.explain(query, texts),
                    count(query, archive),
                    count(recent, archive),
                    Links.search(query),
                    Links.search(recent));
        } catch (ParameterMistake e) {
            return new Looked(
                    texts.of("searches.lost", "why", String.valueOf(e.getMessage())), 0, 0, "", "");
        }
    }

    private static long count(ArticleQuery query, Archive archive) {
        return archive.index().search(query.ofSize(0)).total();
    }
}
