package newsarchive.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.article.Article;
import newsarchive.gazetteer.Name;

/**
 * The language of a text, as far as names need it: "Island" is a country in German only. Told by
 * the article, else by the small words of its beginning; English if nothing else is shown.
 */
final class TextLanguage {
    private static final int ENOUGH = 1500;
    private static final int[] NONE = {};

    /** English first: it is meant where nothing shows another. */
    private static final List<String> CODES = List.of("en", "de", "fr", "es");

    private static final List<Set<String>> SMALL_WORDS =
            List.of(
                    Set.of("the", "and", "of", "in", "to", "that", "for", "is", "on", "was"),
                    Set.of("der", "die", "das", "und", "ist", "nicht", "den", "mit", "von"),
                    Set.of("le", "la", "les", "et", "des", "est", "dans", "une", "que", "du"),
                    Set.of("el", "la", "los", "y", "las", "del", "en", "que", "una", "por"));

    private static final Map<String, int[]> LANGUAGES =
            SMALL_WORDS.stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(w -> w, TextLanguage::languagesOf));

    private static final int LONGEST =
            LANGUAGES.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final Article article;

    /** An ISO 639-1 code; found out when it is first asked for, because it rarely is. */
    private String code = "";

    TextLanguage(Article article) {
        this.article = article;
    }

    private static int[] languagesOf(String word) {
        return IntStream.range(0, CODES.size())
                .filter(language -> SMALL_WORDS.get(language).contains(word))
                .toArray();
    }

    /** Other scripts show by themselves that they are no English. */
    boolean admits(Name name) {
        String language = name.sort().language().orElse("");
        return language.isEmpty() || name.text().charAt(0) >= 0x400 || language.equals(code());
    }

    boolean isEnglish() {
        return code().equals("en");
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
        int[] seen = new int[CODES.size()];
        int start = 0;
        int last = Math.min(ENOUGH, text.length());
        for (int i = 0; i <= last; i++) {
            if (i == last || !Character.isLetter(text.charAt(i))) {
                count(text, start, i, seen);
                start = i + 1;
            }
        }
        int best = 0;
        for (int c = 1; c < seen.length; c++) {
            best = seen[c] > seen[best] ? c : best;
        }
        return CODES.get(best);
    }

    private static void count(String text, int start, int end, int[] seen) {
        if (start < end && end - start <= LONGEST) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            for (int language : LANGUAGES.getOrDefault(word, NONE)) {
                seen[language]++;
            }
        }
    }
}
