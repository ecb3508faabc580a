package newsarchive.index.lucene.tie;

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

/**
 * Counts in one state of an index, when asked, and remembers the answers. What it costs grows with
 * the number of articles about those who are asked for. Safe for use by many threads while the
 * reader is open.
 */
public final class CountedTies implements TieCounts {
    private static final Counted NOTHING = new Counted(0, Map.of());

    /** Entities remembered; some five megabytes. */
    private static final int MOST = 20_000;

    private final IndexReader reader;
    private final long articles;
    private final Having having;
    private final Map<Asked, Counted> counted = new ConcurrentHashMap<>();
    private final Map<String, Country> countries = new ConcurrentHashMap<>();

    /** Tells the articles of a segment that are about somebody; also such as were deleted. */
    public interface Having {
        DocIdSetIterator articles(LeafReaderContext leaf, Dimension dimension, String id)
                throws IOException;
    }

    private record Asked(Dimension dimension, String id) {}

    /**
     * The articles about a country.
     *
     * @param sets of each segment, also such as were deleted; at most a bit for each article
     * @param articles that were not deleted
     */
    private record Country(List<BitSet> sets, long articles) {}

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
    public long about(String country) {
        return country(country).articles();
    }

    @Override
    public Counted about(Dimension dimension, String id, List<String> countries) {
        Asked asked = new Asked(dimension, id);
        Counted known = counted.getOrDefault(asked, NOTHING);
        if (counted.containsKey(asked) && known.both().keySet().containsAll(countries)) {
            return known;
        }
        List<String> missing =
                countries.stream().filter(country -> !known.both().containsKey(country)).toList();
        Counted now = count(asked, missing).and(known);
        if (counted.size() >= MOST) {
            counted.clear();
        }
        counted.put(asked, now);
        return now;
    }

    private Counted count(Asked asked, List<String> countries) {
        TieTally tally =
                new TieTally(countries.stream().map(country -> country(country).sets()).toList());
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                tally.add(leaf, having.articles(leaf, asked.dimension(), asked.id()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot count the articles about " + asked.id(), e);
        }
        return tally.counted(countries);
    }

    private Country country(String id) {
        return countries.computeIfAbsent(id, this::read);
    }

    private Country read(String id) {
        List<BitSet> sets = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                DocIdSetIterator about = having.articles(leaf, Dimension.COUNTRY, id);
                sets.add(BitSet.of(about, leaf.reader().maxDoc()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the articles about " + id, e);
        }
        return new Country(sets, count(new Asked(Dimension.COUNTRY, id), List.of()).articles());
    }
}
