package newsarchive.index.lucene;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import newsarchive.index.lucene.SentenceQuery.Source;
import newsarchive.index.lucene.Words.Word;
import newsarchive.query.Clause;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Tells where the words of a clause stand, in the same fields and forms in which {@link
 * WordQueries} finds them.
 */
final class SentenceQueries {
    private static final int MOST_WORDS = 4_096;

    private final WordQueries queries;
    private final IndexSearcher searcher;

    SentenceQueries(WordQueries queries, IndexSearcher searcher) {
        this.queries = queries;
        this.searcher = searcher;
    }

    /** Articles with a sentence that matches all of these; those without a word ask for nothing. */
    Query of(List<Clause> clauses) {
        return new SentenceQuery(
                clauses.stream().map(this::sources).filter(sources -> !sources.isEmpty()).toList());
    }

    private List<Source> sources(Clause clause) {
        return switch (clause) {
            case Clause.Word(var place, var text) -> anywhere(place, text, language -> true);
            case Clause.Phrase(var place, var text, int slop) ->
                    anywhere(place, text, Stemming::hasOwnWords);
            case Clause.Prefix(var place, var stem) -> exactly(place, stem, this::beginning);
            case Clause.Fuzzy fuzzy -> exactly(fuzzy.field(), fuzzy.text(), t -> like(t, fuzzy));
            case Clause.Or(var alternatives) ->
                    alternatives.stream().flatMap(inner -> sources(inner).stream()).toList();
            case Clause other -> throw new IllegalArgumentException("no words: " + other);
        };
    }

    private List<Source> anywhere(Clause.Field place, String text, Predicate<Stemming> stemmed) {
        List<Source> sources = new ArrayList<>();
        for (String field : Fields.exact(place)) {
            add(sources, field, field, words(field, text));
            for (Stemming language : queries.languages()) {
                if (Fields.isStemmed(place) && stemmed.test(language)) {
                    String stems = Fields.stems(field, language);
                    add(sources, field, stems, words(stems, text));
                }
            }
        }
        return sources;
    }

    private List<Source> exactly(
            Clause.Field place, String text, Function<Term, IntervalsSource> ofOneWord) {
        List<Source> sources = new ArrayList<>();
        for (String field : Fields.exact(place)) {
            List<Word> parts = words(field, text);
            if (parts.size() == 1) {
                Term term = new Term(field, parts.getFirst().text());
                sources.add(new Source(field, field, ofOneWord.apply(term)));
            } else {
                add(sources, field, field, parts);
            }
        }
        return sources;
    }

    private List<Word> words(String field, String text) {
        return queries.words().of(field, text);
    }

    private static void add(List<Source> sources, String text, String field, List<Word> parts) {
        if (!parts.isEmpty()) {
            sources.add(new Source(text, field, sequence(parts)));
        }
    }

    /** Words that are left out leave gaps, which a word is stretched over to fill. */
    private static IntervalsSource sequence(List<Word> parts) {
        List<IntervalsSource> words = new ArrayList<>();
        int next = parts.getFirst().position();
        for (Word part : parts) {
            IntervalsSource word = Intervals.term(part.text());
            int gap = part.position() - next;
            words.add(gap > 0 ? Intervals.extend(word, gap, 0) : word);
            next = part.position() + 1;
        }
        return words.size() == 1
                ? words.getFirst()
                : Intervals.phrase(words.toArray(IntervalsSource[]::new));
    }

    /** The words that begin so; of very many those that stand in most articles. */
    private IntervalsSource beginning(Term stem) {
        PriorityQueue<Frequent> words = new PriorityQueue<>(comparingInt(Frequent::articles));
        try {
            Terms all = MultiTerms.getTerms(searcher.getIndexReader(), stem.field());
            TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
            TermsEnum.SeekStatus found = each.seekCeil(stem.bytes());
            BytesRef word = found == TermsEnum.SeekStatus.END ? null : each.term();
            while (word != null && StringHelper.startsWith(word, stem.bytes())) {
                words.add(new Frequent(BytesRef.deepCopyOf(word), each.docFreq()));
                if (words.size() > MOST_WORDS) {
                    words.remove();
                }
                word = each.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words beginning with " + stem, e);
        }
        return any(stem, words.stream().map(Frequent::word).toList());
    }

    private record Frequent(BytesRef word, int articles) {}

    /** The words that Lucene takes to be meant, which are not all that are so near. */
    private IntervalsSource like(Term word, Clause.Fuzzy fuzzy) {
        List<BytesRef> likely = new ArrayList<>();
        try {
            searcher.rewrite(WordQueries.like(word, fuzzy.edits()))
                    .visit(
                            new QueryVisitor() {
                                @Override
                                public void consumeTerms(Query query, Term... terms) {
                                    Arrays.stream(terms).map(Term::bytes).forEach(likely::add);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words like " + word, e);
        }
        return any(word, likely);
    }

    /** Where any of the words stands; without any the word that nobody wrote. */
    private static IntervalsSource any(Term asked, List<BytesRef> words) {
        return words.isEmpty()
                ? Intervals.term(asked.bytes())
                : Intervals.or(words.stream().map(Intervals::term).toList());
    }
}
