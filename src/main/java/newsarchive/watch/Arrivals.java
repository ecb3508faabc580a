package newsarchive.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.ArticleId;
import newsarchive.desk.SavedSearch;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.ParameterMistake;
import newsarchive.query.Sort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through what arrived since the last look, and puts what a search finds into the outbox. */
final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final ArticleIndex index;
    private final SavedQueries queries;
    private final Outbox outbox;

    Arrivals(ArticleIndex index, SavedQueries queries, Outbox outbox) {
        this.index = index;
        this.queries = queries;
        this.outbox = outbox;
    }

    /** Only what has just arrived is searched, however much the archive holds. */
    void lookThrough(List<SavedSearch> searches) {
        long last = index.status().lastArrival();
        Map<String, Long> looked = outbox.looked();
        List<SavedSearch> done = new ArrayList<>();
        for (SavedSearch search : searches) {
            long after = looked.getOrDefault(search.id(), search.since());
            if (after < last && isTold(search, after, last)) {
                done.add(search);
            }
        }
        // Most find nothing most of the time, and need no transaction each.
        outbox.lookedThrough(done, last);
    }

    /** Whether a search could be asked; what it found is in the outbox then. */
    private boolean isTold(SavedSearch search, long after, long last) {
        try {
            ArticleQuery query =
                    queries.of(search)
                            .collapsing(false)
                            .sortedBy(Sort.ADDED)
                            .ofSize(ArticleQuery.MAX_SIZE);
            tell(search, query, after, last);
            return true;
        } catch (ParameterMistake e) {
            // It goes on from here once it is understood again; the others are told meanwhile.
            LOG.warn("saved search {}: {}", search.id(), e.getMessage());
            return false;
        }
    }

    /** Arrivals are halved until what is found of them fits into one transaction. */
    private void tell(SavedSearch search, ArticleQuery query, long after, long last) {
        Hits found =
                index.search(
                        query.asking(
                                new Clause.And(
                                        List.of(query.clause(), new Clause.Arrived(after, last)))));
        if (found.total() > query.size() && last - after > 1) {
            long middle = after + (last - after) / 2;
            tell(search, query, after, middle);
            tell(search, query, middle, last);
        } else if (!found.hits().isEmpty()) {
            outbox.tell(search, last, deliveries(search, found.hits().reversed()));
        }
    }

    private static Map<ArticleId, Delivery> deliveries(SavedSearch search, List<Hit> hits) {
        Map<ArticleId, Delivery> deliveries = new LinkedHashMap<>();
        hits.forEach(hit -> deliveries.put(hit.article().id(), Delivery.of(search, hit)));
        return deliveries;
    }
}
