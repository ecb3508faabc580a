package newsarchive.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.article.Article;
import newsarchive.gazetteer.Name;

/**
 * The language of a text, as far as names need it: "Island" is a country in German only. Told by
 * the article, else by the small words of its beginning; English if nothing else is shown.
 */
final class TextLanguage {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 1500;
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en", Set.of("the", "and", "of", "in", "to", "that", "for", "is", "on", "was"),
                    "de", Set.of("der", "die", "das", "und", "ist", "nicht", "den", "mit", "von"),
                    "fr", Set.of("le", "la", "les", "et", "des", "est", "dans", "une", "que", "du"),
                    "es", Set.of("el", "la", "los", "y", "las", "del", "en", "que", "una", "por"));

    private final Article article;

    /** An ISO 639-1 code; found out when it is first asked for, because it rarely is. */
    private String code = "";

    TextLanguage(Article article) {
        this.article = article;
    }

    /** Other scripts show by themselves that they are no English. */
    boolean admits(Name name) {
        String language = name.sort().language().orElse("");
        return language.isEmpty() || name.text().charAt(0) >= 0x400 || language.equals(code());
    }

    private String code() {
        if (code.isEmpty()) {
            String told = article.language();
            code =
                    told == null || told.isBlank()
                            ? guess(article.text())
                            : Locale.forLanguageTag(told).getLanguage();
        }
        return code;
    }

    private static String guess(String text) {
        Map<String, Integer> seen = new HashMap<>();
        String start = text.substring(0, Math.min(ENOUGH, text.length()));
        BETWEEN_WORDS
                .splitAsStream(start.toLowerCase(Locale.ROOT))
                .forEach(word ->
                        SMALL_WORDS.forEach((code, words) -> {
                            if (words.contains(word)) {
                                seen.merge(code, 1, Integer::sum);
                            }
                        }));
        return seen.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(e -> e.getKey().equals("en")))
                .map(Map.Entry::getKey)
                .orElse("en");
    }
}
