package newsarchive.article;

/**
 * Where the sentences of a text begin and end: one rule for all who ask. No sentence crosses a line
 * break; a point after a title, a capital or a month ends none, nor does one before a small letter.
 *
 * @param longest so many characters before and after a place are looked at, so that an endless
 *     sentence costs no more than others
 */
public record Sentences(String text, int longest) {
    /** Enough to be shown to a reader. */
    private static final int SHOWN = 600;

    private static final String FULL_STOPS = "\n。！？।؟";
    private static final String CLOSING = "\"”’)»」』";

    public Sentences(String text) {
        this(text, SHOWN);
    }

    /** The sentence that holds the stretch, trimmed; of an endless one, what is near. */
    public Span around(int start, int end) {
        int from = start;
        while (from > 0 && start - from < longest && !ends(from - 1)) {
            from--;
        }
        while (from > 0 && from < start && ends(from - 1) && isClosing(from)) {
            from++;
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Span(from, end(start, end));
    }

    private int end(int start, int from) {
        int end = from;
        while (end < text.length() && end - start < longest && !ends(end)) {
            end++;
        }
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && isClosing(end)) {
            end++;
        }
        return end;
    }

    /** Whether the character at this offset ends a sentence; a quotation may close after it. */
    public boolean ends(int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return isFullStop(c);
        }
        int next = at + 1;
        while (next < text.length() && isClosing(next)) {
            next++;
        }
        boolean spaceFollows = next >= text.length() || Character.isWhitespace(text.charAt(next));
        return spaceFollows
                && !(next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1)))
                && !(c == '.' && isAbbreviated(at));
    }

    private static boolean isFullStop(char c) {
        return (c < ' ' || c > '\u0600') && FULL_STOPS.indexOf(c) >= 0;
    }

    private boolean isClosing(int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0;
    }

    /** "U.S. President", "Gen. Li", "J. Doe"; at the end of its line a sentence ends, however. */
    private boolean isAbbreviated(int point) {
        if (point + 1 >= text.length() || text.charAt(point + 1) == '\n') {
            return false;
        }
        int start = point;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean inside = start > 0 && text.charAt(start - 1) == '.';
        boolean initial = point - start == 1 && Character.isUpperCase(text.charAt(start));
        return inside || initial || Abbreviations.contains(text.substring(start, point));
    }
}
