package newsarchive.web.text;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language for tests: English in wide letters, with the months and languages of Greek. A page in
 * it, of articles in another script, holds no ASCII letter but those that somebody forgot to take
 * from the texts.
 */
public final class PseudoTexts {
    private static final Pattern ELEMENT_OR_LETTER = Pattern.compile("</?[a-zA-Z]+/?>|[a-zA-Z]");

    /** How far a wide letter stands behind the usual one. */
    private static final int WIDE = 'ａ' - 'a';

    private PseudoTexts() {}

    public static Texts texts() {
        Map<String, String> wide = new TreeMap<>();
        Bundle.read("en")
                .forEach((key, text) -> wide.put(key, isDatePattern(key) ? text : wide(text)));
        return new Texts(Locale.of("el"), wide);
    }

    private static boolean isDatePattern(String key) {
        return key.matches("common\\.date\\.(day|month|time|minute)");
    }

    /** All that is said, but nothing of the format's own language. */
    static String wide(String text) {
        MessagePattern pattern = new MessagePattern(text);
        StringBuilder wide = new StringBuilder();
        boolean said = false;
        int at = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            String before = text.substring(at, part.getIndex());
            wide.append(said ? letters(before) : before);
            wide.append(text, part.getIndex(), part.getLimit());
            at = part.getLimit();
            said =
                    switch (part.getType()) {
                        case MSG_START, ARG_LIMIT -> true;
                        case MSG_LIMIT, ARG_START -> false;
                        default -> said;
                    };
        }
        return wide.toString();
    }

    private static String letters(String said) {
        return ELEMENT_OR_LETTER
                .matcher(said)
                .replaceAll(found -> {
                    String it = found.group();
                    return Matcher.quoteReplacement(
                            it.length() == 1 ? String.valueOf((char) (it.charAt(0) + WIDE)) : it);
                });
    }
}
