package newsarchive.entity;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which a name is written: with and without accents, APT28, APT-28 and APT 28. */
final class Spellings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]{2,5})[- ]?(\\d{1,4})");

    private static final Pattern TWO_WORDS = Pattern.compile("[A-Z][a-z]{2,} [A-Z][a-z]{2,}");

    private Spellings() {}

    static Set<String> of(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        if (!isAscii(name)) {
            spellings.add(withoutMarks(name));
        }
        var numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            for (String joint : new String[] {"", "-", " "}) {
                spellings.add(numbered.group(1) + joint + numbered.group(2));
            }
        } else if (name.indexOf('-') > 0) {
            spellings.add(name.replace('-', ' '));
        }
        return spellings;
    }

    /** "CloudAtlas" for "Cloud Atlas", the capital inside being what tells it from a word. */
    static Optional<String> jointly(String name) {
        return TWO_WORDS.matcher(name).matches()
                ? Optional.of(name.replace(" ", ""))
                : Optional.empty();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Only for alphabets: in kana and hangul the marks are part of the letter. */
    private static String withoutMarks(String name) {
        if (name.chars().anyMatch(c -> c >= 0x400)) {
            return name;
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
