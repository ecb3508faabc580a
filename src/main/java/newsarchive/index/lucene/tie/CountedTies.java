package newsarchive.index.lucene.tie;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.article.Dimension;
import newsarchive.index.tie.TieCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Counts in one state of an index, when asked, and remembers the answers. What it costs grows with
 * the number of articles about those who are asked for. Safe for use by many threads while the
 * reader is open.
 */
public final class CountedTies implements TieCounts {
    /** Answers remembered; some five megabytes. */
    private static final int MOST = 50_000;

    private final IndexReader reader;
    private final long articles;
    private final Having having;
    private final Map<Asked, Long> answers = new ConcurrentHashMap<>();

    /** By country, for each segment; at most one bit for each country and article. */
    private final Map<String, List<BitSet>> countries = new ConcurrentHashMap<>();

    /** Tells the articles of a segment that are about somebody; also such as were deleted. */
    public interface Having {
        DocIdSetIterator articles(LeafReaderContext leaf, Dimension dimension, String id)
                throws IOException;
    }

    /**
     * @param country that the articles are about too; empty where that does not matter
     */
    private record Asked(Dimension dimension, String id, String country) {}

    /**
     * @param articles that are searched
     */
    public CountedTies(IndexReader reader, long articles, Having having) {
        this.reader = reader;
        this.articles = articles;
        this.having = having;
    }

    @Override
    public long articles() {
        return articles;
    }

    @Override
    public long about(Dimension dimension, String id) {
        return answer(new Asked(dimension, id, ""));
    }

    @Override
    public long aboutBoth(Dimension dimension, String id, String country) {
        return answer(new Asked(dimension, id, country));
    }

    private long answer(Asked asked) {
        if (answers.size() > MOST) {
            answers.clear();
        }
        return answers.computeIfAbsent(asked, this::count);
    }

    private long count(Asked asked) {
        try {
            long count = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits among = asked.country().isEmpty() ? null : about(asked.country(), leaf);
                Bits live = leaf.reader().getLiveDocs();
                count += count(having.articles(leaf, asked.dimension(), asked.id()), live, among);
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot count the articles about " + asked.id(), e);
        }
    }

    private static long count(DocIdSetIterator articles, @Nullable Bits live, @Nullable Bits among)
            throws IOException {
        long count = 0;
        for (int doc = articles.nextDoc(); doc != NO_MORE_DOCS; doc = articles.nextDoc()) {
            if ((live == null || live.get(doc)) && (among == null || among.get(doc))) {
                count++;
            }
        }
        return count;
    }

    private Bits about(String country, LeafReaderContext leaf) {
        return countries.computeIfAbsent(country, this::aboutIt).get(leaf.ord);
    }

    private List<BitSet> aboutIt(String country) {
        List<BitSet> sets = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                DocIdSetIterator articles = having.articles(leaf, Dimension.COUNTRY, country);
                sets.add(BitSet.of(articles, leaf.reader().maxDoc()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the articles about " + country, e);
        }
        return sets;
    }
}
