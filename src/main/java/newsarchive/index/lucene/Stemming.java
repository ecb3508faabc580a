package newsarchive.index.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The languages whose words are also indexed by their stems; an article in any other language has
 * its exact words alone.
 */
enum Stemming {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    ITALIAN("it"),
    PORTUGUESE("pt"),
    DUTCH("nl"),
    RUSSIAN("ru"),
    SWEDISH("sv"),
    DANISH("da"),
    NORWEGIAN("no"),
    FINNISH("fi"),
    TURKISH("tr"),
    ARABIC("ar"),
    JAPANESE("ja"),
    CHINESE("zh"),
    KOREAN("ko");

    /** Some stemmers make one letter of many, and "aaaaaa" would be found as "à". */
    private static final Pattern NO_WORD = Pattern.compile("(\\p{L})\\1{3}");

    private final String id;

    Stemming(String id) {
        this.id = id;
    }

    /** The language of a BCP 47 tag, if we know its stems. */
    static Optional<Stemming> of(@Nullable String languageTag) {
        if (languageTag == null) {
            return Optional.empty();
        }
        String subtag = Locale.forLanguageTag(languageTag).getLanguage();
        String id = subtag.equals("nb") || subtag.equals("nn") ? "no" : subtag;
        return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
    }

    /** The end of its fields' names. */
    String id() {
        return id;
    }

    /** Whether a word may be one of a language; none has four times the same letter in a row. */
    boolean mayStem(String word) {
        return hasOwnWords() || !NO_WORD.matcher(word).find();
    }

    /** Whether words stand without spaces between, so that phrases need its own idea of them. */
    boolean hasOwnWords() {
        return this == JAPANESE || this == CHINESE || this == KOREAN;
    }
}
