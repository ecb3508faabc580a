package newsarchive.index;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.DayRange;
import newsarchive.query.Sort;

/**
 * Walks through all articles that are searched, each once, in no particular order. Days of
 * publication are halved until few articles are left of each stretch, so that no page is far from
 * its first; what is put or removed meanwhile may be missed.
 */
public final class EveryArticle {
    private static final int FEW = 2_000;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final DayRange EVER = new DayRange(FIRST, LAST);

    private final ArticleIndex index;
    private final Consumer<Hit> taker;

    private EveryArticle(ArticleIndex index, Consumer<Hit> taker) {
        this.index = index;
        this.taker = taker;
    }

    /** Hands every article to {@code taker}. */
    public static void of(ArticleIndex index, Consumer<Hit> taker) {
        EveryArticle every = new EveryArticle(index, taker);
        every.published(FIRST, LAST);
        every.pages(everything(new Clause.Not(new Clause.Published(EVER))));
    }

    private void published(LocalDate from, LocalDate to) {
        ArticleQuery asked = everything(new Clause.Published(new DayRange(from, to)));
        long total = index.search(asked.ofSize(0)).total();
        if (total > FEW && from.isBefore(to)) {
            LocalDate middle =
                    LocalDate.ofEpochDay(Math.floorDiv(from.toEpochDay() + to.toEpochDay(), 2));
            published(from, middle);
            published(middle.plusDays(1), to);
        } else if (total > 0) {
            pages(asked);
        }
    }

    private void pages(ArticleQuery asked) {
        List<Hit> hits = index.search(asked).hits();
        for (int page = 2; !hits.isEmpty(); page++) {
            hits.forEach(taker);
            boolean last = hits.size() < asked.size();
            hits = last ? List.of() : index.search(asked.onPage(page)).hits();
        }
    }

    private static ArticleQuery everything(Clause clause) {
        return ArticleQuery.everything()
                .asking(clause)
                .sortedBy(Sort.ADDED)
                .ofSize(ArticleQuery.MAX_SIZE);
    }
}
