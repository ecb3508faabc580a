package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Span;
import newsarchive.index.Highlight;
import newsarchive.query.Clause;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Marks in headline and body what the words of a query matched, in whichever field and language.
 * Lucene tells the places from the postings, so that long texts are not analysed again; only for
 * prefixes, which may stand for very many words, the text of a hit is read.
 */
final class Highlighter {
    /** More marks than a reader looks at. */
    private static final int MOST_MARKS = 500;

    private final Weight matching;
    private final PrefixMarks prefixes;
    private final Snapshot snapshot;

    private Highlighter(Weight matching, PrefixMarks prefixes, Snapshot snapshot) {
        this.matching = matching;
        this.prefixes = prefixes;
        this.snapshot = snapshot;
    }

    static Highlighter of(
            Clause sought, ClauseTranslator translator, WordQueries words, Snapshot snapshot)
            throws IOException {
        Query query = translator.with(words.withoutPrefixes()).query(sought);
        IndexSearcher searcher = snapshot.searcher();
        Weight matching =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new Highlighter(matching, PrefixMarks.of(sought, words.words()), snapshot);
    }

    /**
     * The whole headline.
     *
     * @param places to be marked besides, in headline, line break and body
     */
    Highlight headline(Article article, List<Span> places, int document) throws IOException {
        String text = article.headline();
        List<Span> marks = marks(Fields.HEADLINE, text, document);
        marks.addAll(within(places, 0, text.length()));
        return MarkedText.of(text, marks).whole();
    }

    /** The sentences of the body that match best, else its beginning. */
    Highlight snippet(Article article, List<Span> places, int document) throws IOException {
        List<Span> marks = marks(Fields.BODY, article.body(), document);
        marks.addAll(within(places, article.headline().length() + 1, article.text().length()));
        marks.addAll(marks(Fields.LEAD, article.lead(), document));
        return Snippet.of(MarkedText.of(article.body(), marks));
    }

    private static List<Span> within(List<Span> places, int start, int end) {
        return places.stream()
                .filter(place -> place.start() >= start && place.end() <= end)
                .map(place -> new Span(place.start() - start, place.end() - start))
                .toList();
    }

    private List<Span> marks(String field, String text, int document) throws IOException {
        List<Span> marks = new ArrayList<>(prefixes.in(field, text, MOST_MARKS));
        IndexReader reader = snapshot.reader();
        LeafReaderContext leaf =
                reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        Matches matches = matching.matches(leaf, document - leaf.docBase);
        if (matches != null) {
            add(matches, field, marks);
            add(matches, Fields.identifiers(field), marks);
            for (Stemming language : snapshot.languages()) {
                add(matches, Fields.stems(field, language), marks);
            }
        }
        return marks;
    }

    private static void add(Matches matches, String field, List<Span> marks) throws IOException {
        MatchesIterator each = matches.getMatches(field);
        for (int i = 0; each != null && i < MOST_MARKS && each.next(); i++) {
            if (each.startOffset() >= 0) {
                marks.add(new Span(each.startOffset(), each.endOffset()));
            }
        }
    }
}
