package newsarchive.index.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsarchive.article.ClaimRole;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Numbers the ids that have a role in one segment: those that were found as the segment does, and
 * behind them those that have the role only by corrections.
 */
final class RoleNumbers {
    private final Map<ClaimRole, SortedSetDocValues> found = new EnumMap<>(ClaimRole.class);
    private final Map<ClaimRole, List<String>> corrected;

    /**
     * @param corrected ids that no article of the segment has in the role as it was found
     */
    RoleNumbers(LeafReaderContext leaf, Map<ClaimRole, List<String>> corrected) throws IOException {
        this.corrected = corrected;
        for (ClaimRole role : ClaimRole.values()) {
            String field = Fields.facet(Facet.of(role), false);
            found.put(role, FacetOrdinals.values(leaf, field));
        }
    }

    /** The number of an id, negative for one that nobody has in the role. */
    long number(ClaimRole role, String id) throws IOException {
        long known = values(role).lookupTerm(new BytesRef(id));
        int other = known >= 0 ? -1 : others(role).indexOf(id);
        return other < 0 ? known : values(role).getValueCount() + other;
    }

    String id(ClaimRole role, long number) throws IOException {
        long known = values(role).getValueCount();
        return number < known
                ? values(role).lookupOrd(number).utf8ToString()
                : others(role).get(Math.toIntExact(number - known));
    }

    /** A count of 0 for each number. */
    int[] none(ClaimRole role) {
        return new int[Math.toIntExact(values(role).getValueCount() + others(role).size())];
    }

    /** What was counted by number, by ids; those that nobody has are left out. */
    Map<String, Long> counts(ClaimRole role, int[] byNumber) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] > 0) {
                counts.put(id(role, number), (long) byNumber[number]);
            }
        }
        return counts;
    }

    private SortedSetDocValues values(ClaimRole role) {
        return Objects.requireNonNull(found.get(role), "every role has values");
    }

    private List<String> others(ClaimRole role) {
        return corrected.getOrDefault(role, List.of());
    }
}
