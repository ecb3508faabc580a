package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.desk.Corrections;
import newsarchive.desk.MeantIds;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;

/**
 * Works out what corrections change in one segment, in one pass over the articles that a correction
 * concerns: each is read as it was found and as it is corrected, and the difference is kept.
 */
final class LeafReading {
    private static final int[] NOBODY = {};

    private final CorrectedLeaf result;
    private final Corrections corrections;
    private final LeafReaderContext leaf;
    private final SortedSetDocValues found;
    private final ClaimReader claims;
    private final CorrectedClaims correctedClaims;
    private final ValueCodes codes = new ValueCodes();

    /** Only of values that some article loses or gets: the others are very many. */
    private final Map<Integer, ValueChange> changes = new HashMap<>();

    /** What was read so far, by the names' numbers in the segment. */
    private final Map<Integer, Name> names = new HashMap<>();

    /** The names of the article at hand. */
    private final List<Name> here = new ArrayList<>();

    /** By code: the last article that has the value, as found and corrected. */
    private int[] hadBy = {};

    private int[] hasBy = {};

    private LeafReading(LeafReaderContext leaf, Corrections corrections) throws IOException {
        this.leaf = leaf;
        this.corrections = corrections;
        result = new CorrectedLeaf(corrections, leaf.reader().maxDoc());
        found = FacetOrdinals.values(leaf, Fields.FOUND);
        claims = new ClaimReader(leaf, CorrectedLeaf.NOTHING);
        correctedClaims = new CorrectedClaims(leaf, result);
    }

    static CorrectedLeaf of(LeafReaderContext leaf, Corrections corrections) throws IOException {
        LeafReading reading = new LeafReading(leaf, corrections);
        reading.read();
        return reading.result;
    }

    private void read() throws IOException {
        BitSetIterator each = new BitSetIterator(concerned(), 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (found.advanceExact(doc)) {
                readNames(doc);
                compare(doc);
                compareClaims(doc);
            }
        }
    }

    private SparseFixedBitSet concerned() throws IOException {
        SparseFixedBitSet concerned = new SparseFixedBitSet(leaf.reader().maxDoc());
        FoundNames names = new FoundNames(leaf.reader());
        names.of(
                corrections.changed(),
                (name, articles) -> {
                    while (articles.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                        concerned.set(articles.docID());
                    }
                });
        for (ArticleId article : corrections.articles()) {
            names.versions(
                    article,
                    doc -> {
                        concerned.set(doc);
                        result.particular(doc, article);
                    });
        }
        return concerned;
    }

    private void readNames(int doc) throws IOException {
        here.clear();
        for (int i = found.docValueCount(); i > 0; i--) {
            Name name = name((int) found.nextOrd());
            here.add(result.isParticular(doc) ? new Name(name.found, meant(doc, name)) : name);
        }
        makeRoom();
    }

    private Optional<Entity> meant(int doc, Name name) {
        return result.meant(doc, name.found);
    }

    private Name name(int ordinal) throws IOException {
        Name known = names.get(ordinal);
        if (known == null) {
            FoundName name = FoundName.read(found.lookupOrd(ordinal).utf8ToString());
            known = new Name(name, corrections.meant(name.entity(), name.name()));
            names.put(ordinal, known);
        }
        return known;
    }

    private void compare(int doc) {
        for (Name name : here) {
            mark(name.gave, hadBy, doc);
            mark(name.gives, hasBy, doc);
        }
        for (Name name : here) {
            for (int value : name.gave) {
                if (hasBy[value] != doc) {
                    change(value).lose(doc);
                }
            }
            for (int value : name.gives) {
                if (hadBy[value] != doc) {
                    change(value).get(doc);
                }
            }
        }
    }

    private ValueChange change(int code) {
        return changes.computeIfAbsent(
                code,
                c -> {
                    ValueCodes.Value value = codes.value(c);
                    return result.change(value.field(), value.id());
                });
    }

    private static void mark(int[] values, int[] lastBy, int doc) {
        for (int value : values) {
            lastBy[value] = doc;
        }
    }

    /** New values had no article so far. */
    private void makeRoom() {
        int known = hadBy.length;
        if (known < codes.size()) {
            hadBy = Arrays.copyOf(hadBy, 2 * codes.size());
            hasBy = Arrays.copyOf(hasBy, 2 * codes.size());
            Arrays.fill(hadBy, known, hadBy.length, -1);
            Arrays.fill(hasBy, known, hasBy.length, -1);
        }
    }

    private void compareClaims(int doc) throws IOException {
        List<ClaimReader.Numbered> were = claims.of(doc);
        if (were.isEmpty()) {
            return;
        }
        List<Map<ClaimRole, List<String>>> before = new ArrayList<>();
        for (ClaimReader.Numbered claim : were) {
            before.add(correctedClaims.ids(claim));
        }
        MeantIds meant = result.idsOf(doc);
        here.forEach(name -> meant.add(name.found.id(), name.meant));
        List<Map<ClaimRole, List<String>>> after = correctedClaims.of(meant, were);
        if (!after.equals(before)) {
            result.changeClaims(doc);
            for (ClaimRole role : ClaimRole.values()) {
                compare(doc, role, inRole(before, role), inRole(after, role));
            }
        }
    }

    private void compare(int doc, ClaimRole role, Set<String> had, Set<String> has) {
        String field = Fields.facet(Facet.of(role), false);
        for (String id : had) {
            if (!has.contains(id)) {
                result.change(field, id).lose(doc);
            }
        }
        for (String id : has) {
            if (!had.contains(id)) {
                result.change(field, id).get(doc);
                result.newInRole(role, id);
            }
        }
    }

    private static Set<String> inRole(List<Map<ClaimRole, List<String>>> claims, ClaimRole role) {
        Set<String> ids = new TreeSet<>();
        claims.forEach(claim -> ids.addAll(claim.getOrDefault(role, List.of())));
        return ids;
    }

    /** A name with whom it means, and the values that an article has by it. */
    private final class Name {
        private final FoundName found;
        private final Optional<Entity> meant;
        private final int[] gave;
        private final int[] gives;

        Name(FoundName found, Optional<Entity> meant) {
            this.found = found;
            this.meant = meant;
            gave = codes.of(found, found.entity());
            gives = meant.map(entity -> codes.of(found, entity)).orElse(NOBODY);
        }
    }
}
