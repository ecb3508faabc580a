package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.desk.Corrections;
import newsarchive.desk.MeantIds;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.SparseFixedBitSet;

/**
 * What corrections change in one segment: for each facet value the articles that lose it and those
 * that get it, and the articles whose claims change. {@link LeafReading} fills it.
 */
final class CorrectedLeaf {
    /** Where nothing is corrected. */
    static final CorrectedLeaf NOTHING = new CorrectedLeaf(Corrections.NONE, 1);

    private final Corrections corrections;
    private final int articles;
    private final Map<String, Map<String, ValueChange>> changes = new HashMap<>();
    private final Map<Integer, ArticleId> particular = new HashMap<>();
    private final SparseFixedBitSet otherClaims;
    private final Map<ClaimRole, List<String>> newInRoles = new EnumMap<>(ClaimRole.class);

    /**
     * @param articles in the segment, and other documents
     */
    CorrectedLeaf(Corrections corrections, int articles) {
        this.corrections = corrections;
        this.articles = articles;
        otherClaims = new SparseFixedBitSet(articles);
    }

    /** The values of a field that some articles lose or get. */
    Map<String, ValueChange> changes(String field) {
        return changes.getOrDefault(field, Map.of());
    }

    ValueChange change(String field, String value) {
        return changes.computeIfAbsent(field, f -> new HashMap<>())
                .computeIfAbsent(value, v -> new ValueChange(articles));
    }

    /** Says that something was said of one article alone. */
    void particular(int document, ArticleId article) {
        particular.put(document, article);
    }

    boolean isParticular(int document) {
        return particular.containsKey(document);
    }

    boolean changesClaims(int document) {
        return document < articles && otherClaims.get(document);
    }

    void changeClaims(int document) {
        otherClaims.set(document);
    }

    /** The ids that have a role only by corrections. */
    Map<ClaimRole, List<String>> newInRoles() {
        return newInRoles;
    }

    void newInRole(ClaimRole role, String id) {
        List<String> ids = newInRoles.computeIfAbsent(role, r -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** Whom a name means in one article. */
    Optional<Entity> meant(int document, FoundName name) {
        ArticleId article = particular.get(document);
        return article == null
                ? corrections.meant(name.entity(), name.name())
                : corrections.meant(article, name.entity(), name.name());
    }

    /** What is known of the ids in the claims of an article before its tags are read. */
    MeantIds idsOf(int document) {
        ArticleId article = particular.get(document);
        return new MeantIds(article == null ? Map.of() : corrections.wrongRoles(article));
    }

    /**
     * Whom the ids in the claims of an article mean.
     *
     * @param names what was found in the articles, not yet moved beyond this one
     */
    MeantIds meantIds(int document, SortedSetDocValues names) throws IOException {
        MeantIds ids = idsOf(document);
        if (names.advanceExact(document)) {
            for (int i = names.docValueCount(); i > 0; i--) {
                FoundName name = FoundName.read(names.lookupOrd(names.nextOrd()).utf8ToString());
                ids.add(name.id(), meant(document, name));
            }
        }
        return ids;
    }
}
