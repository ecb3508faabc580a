package newsarchive.index.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.index.Relevance;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Makes queries whose scores order articles by relevance. A word counts by how rare it is and how
 * often it stands in headline, lead and body, which are weighed before they are added up: BM25F of
 * Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004). Words
 * that follow each other in the question count besides where they stand near each other in the
 * article, as in Metzler and Croft, "A Markov random field model for term dependencies" (2005).
 */
public final class Ranking {
    /** Words that may stand between two words that still stand near each other. */
    private static final int NEAR = 6;

    private final Relevance weights;

    public Ranking(Relevance weights) {
        this.weights = weights;
    }

    /** Any of these forms; nothing of none. An article has its best form counted, mostly. */
    public Optional<Query> word(List<Form> forms) {
        return best(forms.stream().map(this::weighted).toList(), weights.both());
    }

    /** Two words near each other in one form; nothing where they have no form in common. */
    public Optional<Query> near(List<Form> first, List<Form> second) {
        List<Query> pairs = new ArrayList<>();
        for (Form one : first) {
            second.stream()
                    .filter(other -> other.place().equals(one.place()))
                    .forEach(other -> {
                        pairs.add(pair(one.place().body(), one, other));
                        pairs.add(
                                new BoostQuery(
                                        pair(one.place().headline(), one, other),
                                        weights.headline()));
                    });
        }
        return weights.near() == 0
                ? Optional.empty()
                : best(pairs, 0).map(query -> new BoostQuery(query, weights.near()));
    }

    /**
     * Something that is meant, by whatever name. It counts once, however often it is named, so that
     * articles with the words as typed come first.
     */
    public Query named(Query meant) {
        return new ConstantScoreQuery(meant);
    }

    private Query weighted(Form form) {
        Query score = form.isOneWord() ? combined(form) : phrases(form);
        return form.typed() ? score : new BoostQuery(score, weights.form());
    }

    private Query combined(Form form) {
        return new CombinedFieldQuery.Builder(form.word())
                .addField(form.place().headline(), weights.headline())
                .addField(form.place().lead(), weights.lead())
                .addField(form.place().body(), 1)
                .build();
    }

    private Query phrases(Form form) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(phrase(form.place().headline(), form), weights.headline()),
                        phrase(form.place().body(), form)),
                weights.both());
    }

    private static Query phrase(String field, Form form) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        form.addTo(phrase, field, 0);
        return phrase.build();
    }

    private static Query pair(String field, Form first, Form second) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(NEAR);
        second.addTo(phrase, field, first.addTo(phrase, field, 0));
        return phrase.build();
    }

    private static Optional<Query> best(List<Query> queries, float others) {
        return queries.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisjunctionMaxQuery(queries, others));
    }
}
