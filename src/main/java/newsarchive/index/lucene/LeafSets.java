package newsarchive.index.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsarchive.article.ClaimRole;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets of articles in one segment: those that match all but the facets, and those that have each
 * chosen value. The total and every count is an intersection of these.
 */
final class LeafSets {
    private final ArticleQuery query;
    private final FixedBitSet matching;
    private final LeafClaims claims;
    private final Map<Facet, Map<String, FixedBitSet>> having = new EnumMap<>(Facet.class);
    private final Map<Set<ClaimRole>, FixedBitSet> holding = new HashMap<>();

    LeafSets(LeafReaderContext leaf, ArticleQuery query, Weight matches, Overlay overlay)
            throws IOException {
        this.query = query;
        matching = matching(leaf, matches);
        claims = new LeafClaims(leaf, LeafClaims.askedBy(query), overlay);
        for (Map.Entry<Facet, Selection> chosen : query.selections().entrySet()) {
            Map<String, FixedBitSet> values = new HashMap<>();
            for (String value : chosen.getValue().all()) {
                values.put(value, overlay.having(leaf, chosen.getKey(), value, query.named()));
            }
            having.put(chosen.getKey(), values);
        }
    }

    private static FixedBitSet matching(LeafReaderContext leaf, Weight matches) throws IOException {
        FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = matches.scorer(leaf);
        if (scorer != null) {
            set.or(scorer.iterator());
        }
        keepLive(set, leaf.reader().getLiveDocs());
        return set;
    }

    private static void keepLive(FixedBitSet set, @Nullable Bits live) {
        if (live != null) {
            live.applyMask(set, 0);
        }
    }

    /** What the query finds. */
    FixedBitSet found() throws IOException {
        return passingOthers(null);
    }

    /**
     * What would be found if nothing were included in a facet; when all included values are
     * required, a further value narrows what is found instead.
     */
    FixedBitSet countedIn(Facet facet) throws IOException {
        if (query.matchAll() || query.selection(facet).included().isEmpty()) {
            return found();
        }
        FixedBitSet set = passingOthers(facet);
        dropExcluded(set, facet, null);
        return set;
    }

    /**
     * Whether values of a facet have to be counted claim by claim, since an article with the value
     * may have it in another claim than the one asked for.
     */
    boolean isCountedByClaims(Facet facet) {
        return facet.role().isPresent() && !rolesBeside(facet).isEmpty();
    }

    /** The numbers of these articles that have each value in a claim that is asked for. */
    Map<String, Long> countByClaims(FixedBitSet articles, Facet facet) throws IOException {
        return claims.count(articles, rolesBeside(facet), facet.role().orElseThrow());
    }

    /** What a claim must hold besides a value of the facet for the value to count. */
    private Set<ClaimRole> rolesBeside(Facet facet) {
        return query.matchAll() ? claims.asked() : asked(facet);
    }

    /** The roles that are asked for, but for that of a facet. */
    private Set<ClaimRole> asked(@Nullable Facet but) {
        Set<ClaimRole> roles = EnumSet.noneOf(ClaimRole.class);
        roles.addAll(claims.asked());
        if (but != null) {
            but.role().ifPresent(roles::remove);
        }
        return roles;
    }

    /** How many would be found besides if a value were not excluded. */
    long countHiddenBy(Facet facet, String value) throws IOException {
        FixedBitSet set = passingOthers(facet);
        keepIncluded(set, facet);
        keepHolding(set, asked(null));
        dropExcluded(set, facet, value);
        return FixedBitSet.intersectionCount(set, valueSet(facet, value));
    }

    private FixedBitSet passingOthers(@Nullable Facet but) throws IOException {
        FixedBitSet set = matching.clone();
        for (Facet facet : having.keySet()) {
            if (facet != but) {
                keepIncluded(set, facet);
                dropExcluded(set, facet, null);
            }
        }
        keepHolding(set, asked(but));
        return set;
    }

    /** Keeps the articles with one claim that holds all that is asked in these roles. */
    private void keepHolding(FixedBitSet set, Set<ClaimRole> roles) throws IOException {
        if (roles.isEmpty()) {
            return;
        }
        FixedBitSet known = holding.get(roles);
        if (known == null) {
            FixedBitSet likely = matching.clone();
            roles.forEach(role -> keepIncluded(likely, Facet.of(role)));
            known = claims.holding(likely, roles);
            holding.put(roles, known);
        }
        set.and(known);
    }

    private void keepIncluded(FixedBitSet set, Facet facet) {
        Selection chosen = query.selection(facet);
        if (query.matchAll()) {
            chosen.included().forEach(value -> set.and(valueSet(facet, value)));
        } else if (!chosen.included().isEmpty()) {
            FixedBitSet any = new FixedBitSet(set.length());
            chosen.included().forEach(value -> any.or(valueSet(facet, value)));
            set.and(any);
        }
    }

    private void dropExcluded(FixedBitSet set, Facet facet, @Nullable String but) {
        for (String value : query.selection(facet).excluded()) {
            if (!value.equals(but)) {
                set.andNot(valueSet(facet, value));
            }
        }
    }

    private FixedBitSet valueSet(Facet facet, String value) {
        return Objects.requireNonNull(
                having.getOrDefault(facet, Map.of()).get(value), "only chosen values have sets");
    }
}
