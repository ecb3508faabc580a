package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.article.ClaimRole;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a query asks of claims, within one segment: one claim has to hold everything that is
 * included by role. Exclusions are none of its business, they concern the article.
 */
final class LeafClaims {
    private final LeafReaderContext leaf;
    private final CorrectedLeaf corrections;
    private final RoleNumbers numbers;
    private final List<Asked> asked = new ArrayList<>();

    /** Somebody of these in a role. */
    private record Asked(ClaimRole role, Set<Long> anyOf) {}

    LeafClaims(LeafReaderContext leaf, List<Clause.Part> parts, Overlay overlay)
            throws IOException {
        this.leaf = leaf;
        corrections = overlay.of(leaf);
        numbers = new RoleNumbers(leaf, corrections.newInRoles());
        for (Clause.Part part : parts) {
            asked.add(new Asked(part.role(), numbers(part.role(), part.ids())));
        }
    }

    /** What a query includes by role. */
    static List<Clause.Part> askedBy(ArticleQuery query) {
        List<Clause.Part> parts = new ArrayList<>();
        for (ClaimRole role : ClaimRole.values()) {
            Set<String> included = query.selection(Facet.of(role)).included();
            if (query.matchAll()) {
                included.forEach(id -> parts.add(new Clause.Part(role, Set.of(id))));
            } else if (!included.isEmpty()) {
                parts.add(new Clause.Part(role, included));
            }
        }
        return parts;
    }

    /** Values that the segment lacks become negative numbers, which no claim has. */
    private Set<Long> numbers(ClaimRole role, Set<String> ids) throws IOException {
        Set<Long> wanted = new HashSet<>();
        for (String id : ids) {
            wanted.add(numbers.number(role, id));
        }
        return wanted;
    }

    /** The roles with included values. */
    Set<ClaimRole> asked() {
        return asked.stream().map(Asked::role).collect(Collectors.toSet());
    }

    /** Of these articles those with a claim that holds what is asked in these roles. */
    FixedBitSet holding(FixedBitSet articles, Set<ClaimRole> roles) throws IOException {
        FixedBitSet holding = new FixedBitSet(articles.length());
        ClaimReader reader = reader();
        DocIdSetIterator each = new BitSetIterator(articles, 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (isHeldBy(reader.of(doc), roles)) {
                holding.set(doc);
            }
        }
        return holding;
    }

    ClaimReader reader() throws IOException {
        return new ClaimReader(leaf, corrections);
    }

    boolean isHeldBy(List<ClaimReader.Numbered> claims, Set<ClaimRole> roles) {
        return claims.stream().anyMatch(claim -> holds(claim, roles));
    }

    /**
     * For each value of a role, the number of articles with a claim that has it and holds what is
     * asked in these roles.
     */
    Map<String, Long> count(FixedBitSet articles, Set<ClaimRole> roles, ClaimRole role)
            throws IOException {
        int[] counts = numbers.none(role);
        ClaimReader reader = reader();
        DocIdSetIterator each = new BitSetIterator(articles, 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            Set<Long> values = new HashSet<>();
            for (ClaimReader.Numbered claim : reader.of(doc)) {
                if (holds(claim, roles)) {
                    values.addAll(claim.of(role));
                }
            }
            values.forEach(value -> counts[Math.toIntExact(value)]++);
        }
        return numbers.counts(role, counts);
    }

    private boolean holds(ClaimReader.Numbered claim, Set<ClaimRole> roles) {
        for (Asked part : asked) {
            if (roles.contains(part.role())
                    && Collections.disjoint(claim.of(part.role()), part.anyOf())) {
                return false;
            }
        }
        return true;
    }
}
