package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.index.lucene.Words.Word;
import newsarchive.index.lucene.ranking.Form;
import newsarchive.index.lucene.ranking.Place;
import newsarchive.index.lucene.ranking.Ranking;
import newsarchive.query.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Scores articles by the words that are looked for, whatever way these are joined. Words that only
 * join others count nothing where their language is known, unless there are no others.
 */
final class RankedWords {
    private final Words words;
    private final List<Stemming> languages;
    private final FunctionWords functionWords;
    private final Ranking ranking;
    private final ClauseTranslator translator;

    /**
     * @param translator for what is no plain word
     */
    RankedWords(
            Words words,
            List<Stemming> languages,
            FunctionWords functionWords,
            Ranking ranking,
            ClauseTranslator translator) {
        this.words = words;
        this.languages = languages;
        this.functionWords = functionWords;
        this.ranking = ranking;
        this.translator = translator;
    }

    /** A query for the articles with any of them, the best first; nothing of none. */
    Optional<Query> any(List<Clause> sought) {
        boolean all = sought.stream().noneMatch(this::isTelling);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Form> before = List.of();
        for (Clause each : sought) {
            if (all || isTelling(each)) {
                List<Form> forms = forms(each, all);
                score(each, forms).ifPresent(score -> any.add(score, Occur.SHOULD));
                ranking.near(before, forms).ifPresent(score -> any.add(score, Occur.SHOULD));
                before = forms.isEmpty() ? before : forms;
            }
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /** Those that tell something, in the same order; all when none does. */
    List<Clause> telling(List<Clause> sought) {
        List<Clause> telling = sought.stream().filter(this::isTelling).toList();
        return telling.isEmpty() ? sought : telling;
    }

    private boolean isTelling(Clause sought) {
        return !(sought instanceof Clause.Word) || !forms(sought, false).isEmpty();
    }

    private Optional<Query> score(Clause sought, List<Form> forms) {
        return switch (sought) {
            case Clause.Word _ -> ranking.word(forms);
            case Clause.Name name -> translator.translate(name).map(ranking::named);
            default -> translator.translate(sought);
        };
    }

    /**
     * The forms in which a word is looked for; nothing else has any.
     *
     * @param all whether those count in which it only joins other words
     */
    private List<Form> forms(Clause sought, boolean all) {
        return sought instanceof Clause.Word(Clause.Field field, String text)
                ? forms(field, text, all)
                : List.of();
    }

    private List<Form> forms(Clause.Field field, String text, boolean all) {
        List<Form> forms = new ArrayList<>();
        List<Word> printed = words.of(Fields.BODY, text);
        if (all || languages.stream().noneMatch(known -> functionWords.has(known, printed))) {
            add(forms, Fields.place(field), printed, true);
        }
        for (Stemming language : Fields.isStemmed(field) ? languages : List.<Stemming>of()) {
            if (language.mayStem(text) && (all || !functionWords.has(language, printed))) {
                Place place = Fields.place(field, language);
                add(forms, place, words.of(place.body(), text), false);
            }
        }
        return forms;
    }

    private static void add(List<Form> forms, Place place, List<Word> parts, boolean typed) {
        if (!parts.isEmpty()) {
            int first = parts.getFirst().position();
            forms.add(
                    new Form(
                            place,
                            parts.stream()
                                    .map(part ->
                                            new Form.Part(part.text(), part.position() - first))
                                    .toList(),
                            typed));
        }
    }
}
