package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.ClaimRole;
import newsarchive.query.Facet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Reads the claims of one segment's articles as {@link ClaimPositions} wrote them, corrected.
 * Documents must be asked for in increasing order, as of all of Lucene's values.
 */
final class ClaimReader {
    /** For each role the numbers of those who have it in one claim, by {@link RoleNumbers}. */
    record Numbered(Map<ClaimRole, List<Long>> ids) {
        List<Long> of(ClaimRole role) {
            return ids.getOrDefault(role, List.of());
        }
    }

    private final BinaryDocValues claims;
    private final Map<ClaimRole, SortedSetDocValues> values = new EnumMap<>(ClaimRole.class);
    private final CorrectedLeaf corrections;
    private final CorrectedClaims corrected;

    ClaimReader(LeafReaderContext leaf, CorrectedLeaf corrections) throws IOException {
        this.corrections = corrections;
        corrected = new CorrectedClaims(leaf, corrections);
        claims = DocValues.getBinary(leaf.reader(), Fields.CLAIMS);
        for (ClaimRole role : ClaimRole.values()) {
            String field = Fields.facet(Facet.of(role), false);
            values.put(role, FacetOrdinals.values(leaf, field));
        }
    }

    /** The claims of an article; none for one that makes none. */
    List<Numbered> of(int document) throws IOException {
        List<Numbered> found = found(document);
        return corrections.changesClaims(document) ? corrected.numbered(document, found) : found;
    }

    /** The claims as they were found. */
    List<Numbered> found(int document) throws IOException {
        if (!claims.advanceExact(document)) {
            return List.of();
        }
        Map<ClaimRole, List<Long>> sorted = new EnumMap<>(ClaimRole.class);
        for (Map.Entry<ClaimRole, SortedSetDocValues> role : values.entrySet()) {
            sorted.put(role.getKey(), numbers(role.getValue(), document));
        }
        BytesRef bytes = claims.binaryValue();
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        List<Numbered> read = new ArrayList<>();
        for (int i = in.readVInt(); i > 0; i--) {
            read.add(claim(in, sorted));
        }
        return read;
    }

    private static Numbered claim(ByteArrayDataInput in, Map<ClaimRole, List<Long>> sorted) {
        Map<ClaimRole, List<Long>> ids = new EnumMap<>(ClaimRole.class);
        for (ClaimRole role : ClaimRole.values()) {
            List<Long> known = sorted.getOrDefault(role, List.of());
            List<Long> named = new ArrayList<>();
            for (int i = in.readVInt(); i > 0; i--) {
                named.add(known.get(in.readVInt()));
            }
            ids.put(role, named);
        }
        return new Numbered(ids);
    }

    private static List<Long> numbers(SortedSetDocValues values, int document) throws IOException {
        List<Long> numbers = new ArrayList<>();
        if (values.advanceExact(document)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                numbers.add(values.nextOrd());
            }
        }
        return numbers;
    }
}
