package newsarchive.index.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import newsarchive.article.Article;
import newsarchive.index.lucene.Words.Word;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * The words of each language that join others and tell nothing themselves, from the lists that come
 * with Lucene. They say in which language a text is, and count nothing in a long question.
 */
final class FunctionWords {
    private static final String FOLDER = "/org/apache/lucene/analysis/";

    private static final Map<Stemming, String> LISTS =
            Map.ofEntries(
                    Map.entry(Stemming.ENGLISH, "snowball/english_stop.txt"),
                    Map.entry(Stemming.GERMAN, "snowball/german_stop.txt"),
                    Map.entry(Stemming.FRENCH, "snowball/french_stop.txt"),
                    Map.entry(Stemming.SPANISH, "snowball/spanish_stop.txt"),
                    Map.entry(Stemming.ITALIAN, "snowball/italian_stop.txt"),
                    Map.entry(Stemming.PORTUGUESE, "snowball/portuguese_stop.txt"),
                    Map.entry(Stemming.DUTCH, "snowball/dutch_stop.txt"),
                    Map.entry(Stemming.RUSSIAN, "snowball/russian_stop.txt"),
                    Map.entry(Stemming.SWEDISH, "snowball/swedish_stop.txt"),
                    Map.entry(Stemming.DANISH, "snowball/danish_stop.txt"),
                    Map.entry(Stemming.NORWEGIAN, "snowball/norwegian_stop.txt"),
                    Map.entry(Stemming.FINNISH, "snowball/finnish_stop.txt"),
                    Map.entry(Stemming.TURKISH, "tr/stopwords.txt"),
                    Map.entry(Stemming.ARABIC, "ar/stopwords.txt"));

    /** Of a text in a language, about every third word is one of its function words. */
    private static final double LEAST_SHARE = 0.15;

    /** Enough of a text to know its language by. */
    private static final int ENOUGH_WORDS = 300;

    private final Words words;
    private final Map<Stemming, Set<String>> known = new EnumMap<>(Stemming.class);

    /**
     * @param words so that they are written as in the index
     */
    FunctionWords(Words words) {
        this.words = words;
        LISTS.forEach((language, list) -> known.put(language, read(list)));
    }

    private Set<String> read(String list) {
        try (InputStream bytes = SnowballFilter.class.getResourceAsStream(FOLDER + list);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(bytes, list),
                                        StandardCharsets.UTF_8))) {
            Set<String> set = new HashSet<>();
            lines.lines()
                    .map(line -> line.replaceFirst("[|#].*", ""))
                    .map(line -> key(words.of(Fields.BODY, line)))
                    .filter(word -> !word.isEmpty())
                    .forEach(set::add);
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + list, e);
        }
    }

    /** One word may have several parts, as "don't" has. */
    private static String key(List<Word> parts) {
        return parts.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /**
     * Whether a word is one of them in a language.
     *
     * @param printed its parts in an exact field
     */
    boolean has(Stemming language, List<Word> printed) {
        return known.getOrDefault(language, Set.of()).contains(key(printed));
    }

    /** The language of an article as it says, or else as it seems, if we know its stems. */
    Optional<Stemming> languageOf(Article article) {
        return article.language() == null
                ? languageOf(article.headline() + "\n" + article.body())
                : Stemming.of(article.language());
    }

    /** The language that a text seems to be in, if it is one of those we know stems of. */
    Optional<Stemming> languageOf(String text) {
        Optional<Stemming> script = byScript(text);
        return script.isPresent() ? script : byWords(text);
    }

    private Optional<Stemming> byWords(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 6 * ENOUGH_WORDS));
        List<Word> first = words.of(Fields.BODY, beginning);
        ToIntFunction<Stemming> count =
                language ->
                        (int) first.stream().filter(word -> has(language, List.of(word))).count();
        Stemming most =
                Arrays.stream(Stemming.values())
                        .reduce((a, b) -> count.applyAsInt(b) > count.applyAsInt(a) ? b : a)
                        .orElseThrow();
        return count.applyAsInt(most) > LEAST_SHARE * first.size()
                ? Optional.of(most)
                : Optional.empty();
    }

    /** Japanese has kana beside Han; Korean has a script of its own. */
    private static Optional<Stemming> byScript(String text) {
        boolean han = false;
        for (int c : text.codePoints().limit(ENOUGH_WORDS).toArray()) {
            switch (Character.UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> {
                    return Optional.of(Stemming.JAPANESE);
                }
                case HANGUL -> {
                    return Optional.of(Stemming.KOREAN);
                }
                case HAN -> han = true;
                default -> {}
            }
        }
        return han ? Optional.of(Stemming.CHINESE) : Optional.empty();
    }
}
