package newsarchive.extract.meta;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that their script gives away. */
final class Scripts {
    private static final int FIRST_NON_LATIN = 0x250;

    private Scripts() {}

    /**
     * The language of a text mainly in one of these scripts; empty for Latin and for few letters.
     */
    static Optional<String> language(String text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < FIRST_NON_LATIN) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        int all = latin + counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana =
                count(counts, Character.UnicodeScript.HIRAGANA)
                        + count(counts, Character.UnicodeScript.KATAKANA);
        int han = count(counts, Character.UnicodeScript.HAN);
        if (kana * 10 > all && (kana + han) * 2 > all) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all && all > 20)
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap(script -> language(script, text));
    }

    private static int count(
            Map<Character.UnicodeScript, Integer> counts, Character.UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }

    private static Optional<String> language(Character.UnicodeScript script, String text) {
        return switch (script) {
            case HAN -> Optional.of("zh");
            case HANGUL -> Optional.of("ko");
            case GREEK -> Optional.of("el");
            case HEBREW -> Optional.of("he");
            case THAI -> Optional.of("th");
            case GEORGIAN -> Optional.of("ka");
            case ARMENIAN -> Optional.of("hy");
            case DEVANAGARI -> Optional.empty(); // Hindi, Marathi, Nepali: the declaration decides
            case ARABIC -> text.matches("(?s).*[پچگژ].*") ? Optional.empty() : Optional.of("ar");
            case CYRILLIC -> cyrillic(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> cyrillic(String text) {
        if (text.matches("(?s).*[іїєґ].*")) {
            return text.matches("(?s).*ў.*") ? Optional.of("be") : Optional.of("uk");
        }
        return text.matches("(?s).*[ыэ].*") ? Optional.of("ru") : Optional.empty();
    }
}
