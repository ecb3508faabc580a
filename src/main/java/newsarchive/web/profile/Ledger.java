package newsarchive.web.profile;

import java.util.List;
import java.util.Optional;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;

/**
 * Who claimed what of an entity, and when: the claims of its articles, the oldest first, one
 * article a story.
 *
 * @param articles with such a claim, copies among them
 * @param stories they tell
 * @param firsts who said it first, by what others do in the claims
 */
record Ledger(long articles, long stories, List<First> firsts, List<Entry> entries, int page) {
    /** Stories of a page. */
    static final int PAGE = 20;

    /**
     * One claim of one article.
     *
     * @param roles what the entity does in it; never empty
     */
    record Entry(Hit hit, Claim claim, List<ClaimRole> roles) {}

    /**
     * The first article that has another entity in a claim about this one.
     *
     * @param role of the other
     * @param own role of this one
     * @param other with the number of articles that have it so
     */
    record First(ClaimRole own, ClaimRole role, FacetCount other, Entry entry) {}

    /** The number of the next page, if there is one. */
    Optional<Integer> next() {
        return (long) page * PAGE < stories ? Optional.of(page + 1) : Optional.empty();
    }
}
