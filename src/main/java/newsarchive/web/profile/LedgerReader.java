package newsarchive.web.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.index.ArticleIndex;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import newsarchive.query.Sort;

/** Reads the claims in which an entity has a role. */
final class LedgerReader {
    /** Others that are told with their first claim; each costs a search. */
    private static final int FIRSTS = 5;

    private final ArticleIndex index;
    private final Subject subject;

    LedgerReader(ArticleIndex index, Subject subject) {
        this.index = index;
        this.subject = subject;
    }

    /**
     * @param page the first is 1
     */
    Ledger page(int page) {
        Hits hits =
                index.search(
                        subject.claimed()
                                .collapsing(true)
                                .sortedBy(Sort.OLDEST)
                                .ofSize(Ledger.PAGE)
                                .onPage(page));
        return new Ledger(
                hits.total(),
                hits.stories(),
                hits.total() == 0 || page > 1 ? List.of() : firsts(),
                hits.hits().stream().flatMap(this::entries).toList(),
                page);
    }

    private Stream<Ledger.Entry> entries(Hit hit) {
        return hit.tags().claims().stream().flatMap(claim -> entry(hit, claim).stream());
    }

    private Optional<Ledger.Entry> entry(Hit hit, Claim claim) {
        List<ClaimRole> roles =
                Arrays.stream(ClaimRole.values())
                        .filter(role -> role.ids(claim).contains(subject.id()))
                        .toList();
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ledger.Entry(hit, claim, roles));
    }

    /** Who accused it and who disputed that, and who was accused of acting against it. */
    private List<Ledger.First> firsts() {
        return Stream.of(
                        firsts(ClaimRole.ACCUSED, ClaimRole.ATTRIBUTED_BY),
                        firsts(ClaimRole.ACCUSED, ClaimRole.DISPUTED_BY),
                        firsts(ClaimRole.TARGET, ClaimRole.ACCUSED))
                .flatMap(List::stream)
                .toList();
    }

    private List<Ledger.First> firsts(ClaimRole own, ClaimRole role) {
        ArticleQuery claims = subject.claimed(own);
        return index
                .search(claims.ofSize(0))
                .facets()
                .getOrDefault(Facet.of(role), List.of())
                .stream()
                .filter(other -> !other.isKind() && other.count() > 0)
                .limit(FIRSTS)
                .flatMap(other -> first(claims, own, role, other).stream())
                .sorted(Comparator.comparing(LedgerReader::day))
                .toList();
    }

    private Optional<Ledger.First> first(
            ArticleQuery claims, ClaimRole own, ClaimRole role, FacetCount other) {
        ArticleQuery both =
                claims.choosing(Facet.of(role), Selection.NONE.including(other.id()))
                        .sortedBy(Sort.OLDEST)
                        .ofSize(1);
        return index.search(both).hits().stream()
                .flatMap(hit ->
                        hit.tags().claims().stream()
                                .filter(both::asksFor)
                                .map(claim ->
                                        new Ledger.First(
                                                own,
                                                role,
                                                other,
                                                new Ledger.Entry(hit, claim, List.of(own)))))
                .findFirst();
    }

    private static String day(Ledger.First first) {
        var published = first.entry().hit().article().published();
        return published == null ? "~" : published.firstDay().toString();
    }
}
