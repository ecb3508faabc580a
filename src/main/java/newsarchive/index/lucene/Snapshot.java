package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.Status;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The index as one commit left it; everything a search sees comes from the same one. */
final class Snapshot {
    static {
        // Every word is looked for in each field and language, and a query may have many words.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final IndexReader reader;
    private final String id;
    private final IndexSearcher searcher;
    private final Checkpoint checkpoint;
    private final List<Stemming> languages;
    private final FacetNames names;
    private final FacetOrdinals ordinals;
    private @Nullable Stories stories;

    private Snapshot(IndexReader reader, String id, Checkpoint checkpoint, Similarity similarity) {
        this.reader = reader;
        this.id = id;
        this.checkpoint = checkpoint;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        languages = languages(reader);
        names = new FacetNames(reader);
        ordinals = new FacetOrdinals(reader);
    }

    /** Before the first commit. */
    static Snapshot empty(Similarity similarity) throws IOException {
        return new Snapshot(new MultiReader(), "empty", Checkpoint.START, similarity);
    }

    /**
     * @param commit the id that Lucene gave it, another one for each
     */
    static Snapshot of(DirectoryReader reader, byte[] commit, Similarity similarity)
            throws IOException {
        return new Snapshot(
                reader,
                StringHelper.idToString(commit),
                Stamp.checkpoint(reader.getIndexCommit().getUserData()),
                similarity);
    }

    private static List<Stemming> languages(IndexReader reader) {
        FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
        List<Stemming> present = new ArrayList<>();
        for (Stemming language : Stemming.values()) {
            if (fields.fieldInfo(Fields.stems(Fields.HEADLINE, language)) != null) {
                present.add(language);
            }
        }
        return List.copyOf(present);
    }

    /** Of its commit; no two have the same. */
    String id() {
        return id;
    }

    IndexReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The languages in which articles have stems here. */
    List<Stemming> languages() {
        return languages;
    }

    FacetNames names() {
        return names;
    }

    /** Worked out at the first search, for not every commit is searched. */
    synchronized Stories stories() throws IOException {
        Stories known = stories;
        if (known == null) {
            known = Stories.of(reader);
            stories = known;
        }
        return known;
    }

    FacetOrdinals ordinals() {
        return ordinals;
    }

    Status status() throws IOException {
        Query current = new TermQuery(new Term(Fields.FLAG, Fields.CURRENT));
        return new Status(searcher.count(current), reader.numDocs(), checkpoint, lastArrival());
    }

    /** Also of what was replaced since, which does no harm. */
    private long lastArrival() throws IOException {
        byte[] greatest = PointValues.getMaxPackedValue(reader, Fields.ARRIVED);
        return greatest == null ? 0 : LongPoint.decodeDimension(greatest, 0);
    }

    /** The newest version, if there is any. */
    Optional<ArticleVersion> newest(ArticleId id) throws IOException {
        return versions(reader, id).stream().max(ArticleVersion.NEWEST);
    }

    /** All versions of an article, in no order. */
    static List<ArticleVersion> versions(IndexReader reader, ArticleId id) throws IOException {
        List<ArticleVersion> versions = new ArrayList<>();
        Term term = new Term(Fields.ID, id.value());
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    versions.add(
                            StoredVersion.read(leaf.reader().storedFields(), postings.docID()));
                }
            }
        }
        return versions;
    }
}
