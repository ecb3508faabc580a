package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.ClaimRole;
import newsarchive.desk.MeantIds;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Claims as people want them: their ids mean what the tags of the article mean, and what {@link
 * MeantIds} says is gone is gone. Documents must be asked for in increasing order.
 */
final class CorrectedClaims {
    private final SortedSetDocValues names;
    private final CorrectedLeaf corrections;
    private final RoleNumbers numbers;

    CorrectedClaims(LeafReaderContext leaf, CorrectedLeaf corrections) throws IOException {
        this.corrections = corrections;
        names = FacetOrdinals.values(leaf, Fields.FOUND);
        numbers = new RoleNumbers(leaf, corrections.newInRoles());
    }

    List<ClaimReader.Numbered> numbered(int document, List<ClaimReader.Numbered> found)
            throws IOException {
        List<ClaimReader.Numbered> claims = new ArrayList<>();
        MeantIds meant = corrections.meantIds(document, names);
        for (Map<ClaimRole, List<String>> claim : of(meant, found)) {
            Map<ClaimRole, List<Long>> ids = new EnumMap<>(ClaimRole.class);
            for (Map.Entry<ClaimRole, List<String>> role : claim.entrySet()) {
                List<Long> named = new ArrayList<>();
                for (String id : role.getValue()) {
                    named.add(numbers.number(role.getKey(), id));
                }
                ids.put(role.getKey(), named);
            }
            claims.add(new ClaimReader.Numbered(ids));
        }
        return claims;
    }

    /** The corrected claims by ids. */
    List<Map<ClaimRole, List<String>>> of(MeantIds meant, List<ClaimReader.Numbered> found)
            throws IOException {
        List<Map<ClaimRole, List<String>>> claims = new ArrayList<>();
        for (ClaimReader.Numbered claim : found) {
            meant.claim(ids(claim)).ifPresent(claims::add);
        }
        return claims;
    }

    /** One claim as it was found, by ids. */
    Map<ClaimRole, List<String>> ids(ClaimReader.Numbered claim) throws IOException {
        Map<ClaimRole, List<String>> ids = new EnumMap<>(ClaimRole.class);
        for (ClaimRole role : ClaimRole.values()) {
            List<String> named = new ArrayList<>();
            for (long number : claim.of(role)) {
                named.add(numbers.id(role, number));
            }
            ids.put(role, named);
        }
        return ids;
    }
}
