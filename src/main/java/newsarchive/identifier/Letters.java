package newsarchive.identifier;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which letters make the words of identifiers. */
final class Letters {
    /** Written without spaces or with endings: an identifier among them ends where they begin. */
    private static final Set<UnicodeScript> OTHERS =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private Letters() {}

    static boolean isInWord(char c) {
        if (c < 128) {
            return c == '_' || (c >= '0' && c <= '9') || isAscii(c);
        }
        boolean letter =
                Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter && !OTHERS.contains(UnicodeScript.of(c)) && c != 'ー';
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
