package newsarchive.entity;

/** What the tagger makes of single UTF-16 code units; offsets stay what they are. */
final class Characters {
    /** The first of the letters, digits and signs that are as wide as a Chinese one: "Ｔｉｃｋ". */
    private static final char FULL_WIDTH = 0xff01;

    private static final boolean[] ASCII_WORD = new boolean[0x80];
    private static final char[] ASCII_FOLDED = new char[0x80];

    static {
        for (char c = 0; c < 0x80; c++) {
            ASCII_WORD[c] = Character.isLetterOrDigit(c) || c == '_';
            ASCII_FOLDED[c] = folded(c);
        }
    }

    private Characters() {}

    /** Lower case, with one apostrophe, one hyphen, one space and one width. */
    static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= FULL_WIDTH && c < FULL_WIDTH + 94) {
            return folded((char) (c - FULL_WIDTH + '!'));
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‐', '‑', '–' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\u3000' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    static char[] folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c < 0x80 ? ASCII_FOLDED[c] : folded(c);
        }
        return folded;
    }

    /** Whether a letter, a digit or a low line of ASCII. */
    static boolean isAsciiWord(char c) {
        return c < 0x80 && ASCII_WORD[c];
    }

    /** Whether two neighbours are inside one word, so that no name ends between them. */
    static boolean oneWord(char left, char right) {
        if (left < 0x80 && right < 0x80) {
            return ASCII_WORD[left] && ASCII_WORD[right];
        }
        if (!Character.isLetterOrDigit(left) || !Character.isLetterOrDigit(right)) {
            return false;
        }
        boolean spaceless = isSpaceless(left) || isSpaceless(right);
        return !spaceless || (isKatakana(left) && isKatakana(right));
    }

    /** Written without spaces between words: Chinese, Japanese, Korean particles. */
    private static boolean isSpaceless(char c) {
        return c >= 0x2e80 && (Character.isIdeographic(c) || isKana(c) || isHangul(c));
    }

    private static boolean isKana(char c) {
        return c >= 0x3040 && c <= 0x30ff;
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30a0 && c <= 0x30ff && c != '・';
    }

    private static boolean isHangul(char c) {
        return c >= 0xac00 && c <= 0xd7a3;
    }
}
