package newsarchive.article;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a text begin and end: one rule for all who ask. No sentence crosses a line
 * break; a point after a title, a capital or a month ends none, nor does one before a small letter.
 */
public final class Sentences {
    /** Enough to be shown to a reader. */
    private static final int SHOWN = 600;

    private static final String FULL_STOPS = "\n。！？।؟";

    /** What may end a sentence. */
    private static final String STOPS = ".!?" + FULL_STOPS;

    private static final String CLOSING = "\"”’)»」』";

    private final String text;
    private final int longest;

    /** Every end in the text, if they were all looked up at once. */
    private final @Nullable BitSet ends;

    public Sentences(String text) {
        this(text, SHOWN, null);
    }

    private Sentences(String text, int longest, @Nullable BitSet ends) {
        this.text = text;
        this.longest = longest;
        this.ends = ends;
    }

    /** With every end looked up at once: for who asks about most of the text. */
    public static Sentences marked(String text) {
        Sentences sentences = new Sentences(text);
        BitSet ends = new BitSet(text.length());
        for (int i = 0; i < STOPS.length(); i++) {
            char stop = STOPS.charAt(i);
            for (int at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
                ends.set(at, sentences.ends(at));
            }
        }
        return new Sentences(text, SHOWN, ends);
    }

    /**
     * The same sentences, but looked at so many characters before and after a place, so that an
     * endless one costs no more than others.
     */
    public Sentences reaching(int longest) {
        return new Sentences(text, longest, ends);
    }

    /** The sentence that holds the stretch, trimmed; of an endless one, what is near. */
    public Span around(int start, int end) {
        int from = start(start, start - longest);
        while (from > 0 && from < start && ends(from - 1) && isClosing(from)) {
            from++;
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Span(from, closed(Math.max(end, end(end, start + longest))));
    }

    /** The offset, at least {@code limit} and 0, where the sentence around {@code at} begins. */
    public int start(int at, int limit) {
        if (ends != null) {
            return Math.max(at == 0 ? 0 : ends.previousSetBit(at - 1) + 1, Math.max(limit, 0));
        }
        int first = Math.max(limit, 0);
        int start = Math.max(at, first);
        while (start > first && !ends(start - 1)) {
            start--;
        }
        return start;
    }

    /** The offset, at most {@code limit}, of what ends the sentence around {@code at}. */
    public int end(int at, int limit) {
        int last = Math.min(limit, text.length());
        if (ends != null) {
            int next = ends.nextSetBit(at);
            return next < 0 ? last : Math.min(next, last);
        }
        int end = at;
        while (end < last && !ends(end)) {
            end++;
        }
        return end;
    }

    private int closed(int last) {
        int end = last;
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && isClosing(end)) {
            end++;
        }
        return end;
    }

    /** Whether the character at this offset ends a sentence; a quotation may close after it. */
    private boolean ends(int at) {
        if (ends != null) {
            return ends.get(at);
        }
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
        return inside || initial || Abbreviations.contains(text, start, point);
    }
}
