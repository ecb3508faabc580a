package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsarchive.article.Article;
import newsarchive.index.Relevance;
import newsarchive.index.lucene.ranking.Form;
import newsarchive.index.lucene.ranking.Place;
import newsarchive.index.lucene.ranking.Ranking;
import newsarchive.query.Clause;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * The words that the best articles found have in common: others that have them too are likely to be
 * about the same. As in Lavrenko and Croft, "Relevance-based language models" (2001), with the
 * rarity of a word in place of a model of the language.
 */
final class CommonWords {
    /** So few, because there are few articles about most things. */
    private static final int ARTICLES = 5;

    private static final int WORDS = 20;
    private static final int SHORTEST = 3;

    /** What every fourth article has tells nothing. */
    private static final int TOO_COMMON = 4;

    /** News comes first, so the beginning of a long article is enough. */
    private static final int CHARACTERS = 3_000;

    /** Of equals the same are taken at every start of the program. */
    private static final Comparator<Map.Entry<Stem, Double>> HEAVIEST =
            Map.Entry.<Stem, Double>comparingByValue()
                    .reversed()
                    .thenComparing(word -> word.getKey().text())
                    .thenComparing(word -> word.getKey().language());

    private final Words words;
    private final FunctionWords functionWords;
    private final Relevance relevance;
    private final Snapshot snapshot;

    CommonWords(Words words, FunctionWords functionWords, Relevance relevance, Snapshot snapshot) {
        this.words = words;
        this.functionWords = functionWords;
        this.relevance = relevance;
        this.snapshot = snapshot;
    }

    /** A word as the stem of a language. */
    private record Stem(Stemming language, String text) {
        Place place() {
            return Fields.place(Clause.Field.ANYWHERE, language);
        }

        Form form() {
            return new Form(place(), List.of(new Form.Part(text, 0)), true);
        }
    }

    /**
     * Scores articles by these words; nothing where there are none.
     *
     * @param best of the articles found, the best first
     */
    Optional<Query> of(List<ScoreDoc> best) throws IOException {
        if (relevance.alike() == 0 || best.size() < 2) {
            return Optional.empty();
        }
        List<Map.Entry<Stem, Double>> common =
                weights(best.subList(0, Math.min(ARTICLES, best.size()))).entrySet().stream()
                        .filter(word -> word.getValue() > 0)
                        .sorted(HEAVIEST)
                        .limit(WORDS)
                        .toList();
        return common.isEmpty() ? Optional.empty() : Optional.of(query(common));
    }

    private Query query(List<Map.Entry<Stem, Double>> common) {
        double most = common.getFirst().getValue();
        Ranking ranking = new Ranking(relevance);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Map.Entry<Stem, Double> word : common) {
            float weight = (float) (relevance.alike() * word.getValue() / most);
            ranking.word(List.of(word.getKey().form()))
                    .ifPresent(score -> any.add(new BoostQuery(score, weight), Occur.SHOULD));
        }
        return any.build();
    }

    /** How often each word stands in the articles, the better ones before others, and how rare. */
    private Map<Stem, Double> weights(List<ScoreDoc> best) throws IOException {
        Map<Stem, Double> weights = new HashMap<>();
        StoredFields stored = snapshot.searcher().storedFields();
        for (ScoreDoc each : best) {
            Article article = StoredVersion.read(stored, each.doc).article();
            count(article)
                    .forEach((stem, times) ->
                            weights.merge(stem, each.score * Math.log1p(times), Double::sum));
        }
        for (Map.Entry<Stem, Double> word : weights.entrySet()) {
            word.setValue(word.getValue() * rarity(word.getKey()));
        }
        return weights;
    }

    private Map<Stem, Long> count(Article article) {
        Optional<Stemming> language = functionWords.languageOf(article);
        if (language.isEmpty()) {
            return Map.of();
        }
        String text = article.headline() + '\n' + article.body();
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS));
        String field = Fields.stems(Fields.BODY, language.get());
        return words.of(field, beginning).stream()
                .filter(word -> word.text().length() >= SHORTEST)
                .filter(word -> !functionWords.has(language.get(), List.of(word)))
                .collect(
                        Collectors.groupingBy(
                                word -> new Stem(language.get(), word.text()),
                                Collectors.counting()));
    }

    /** Nothing for words of one article alone, which lead nowhere, and for those of very many. */
    private double rarity(Stem stem) throws IOException {
        IndexReader reader = snapshot.reader();
        String field = stem.place().body();
        int with = reader.docFreq(new Term(field, stem.text()));
        int all = reader.getDocCount(field);
        return with < 2 || with > all / TOO_COMMON ? 0 : Math.log1p((double) all / with);
    }
}
