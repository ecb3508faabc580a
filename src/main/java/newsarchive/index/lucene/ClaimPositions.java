package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The claims of one article in a few bytes: for each claim and role, the positions of its ids among
 * the article's sorted values of that role. {@link ClaimReader} reads them again; ids need not be
 * repeated, and segments may number them as they like.
 */
final class ClaimPositions {
    private final Map<ClaimRole, List<BytesRef>> values = new EnumMap<>(ClaimRole.class);
    private final List<Claim> claims;

    ClaimPositions(List<Claim> claims) {
        this.claims = claims;
        for (ClaimRole role : ClaimRole.values()) {
            // Lucene orders the values of a document by their bytes.
            TreeSet<BytesRef> sorted = new TreeSet<>();
            claims.forEach(claim -> role.ids(claim).forEach(id -> sorted.add(new BytesRef(id))));
            values.put(role, List.copyOf(sorted));
        }
    }

    BytesRef bytes() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(claims.size());
            for (Claim claim : claims) {
                for (ClaimRole role : ClaimRole.values()) {
                    write(positions(claim, role), out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private List<Integer> positions(Claim claim, ClaimRole role) {
        List<BytesRef> sorted = values.getOrDefault(role, List.of());
        List<Integer> positions = new ArrayList<>();
        role.ids(claim).forEach(id -> positions.add(sorted.indexOf(new BytesRef(id))));
        return positions;
    }

    private static void write(List<Integer> positions, ByteBuffersDataOutput out)
            throws IOException {
        out.writeVInt(positions.size());
        for (int position : positions) {
            out.writeVInt(position);
        }
    }
}
