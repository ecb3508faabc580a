package newsarchive.article;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the sentence around a place in a text; no sentence crosses a line break. */
public final class Sentences {
    private static final int LONGEST = 600;

    private static final int LONGEST_ABBREVIATION = 8;

    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(\\p{Lu}(\\.\\p{Lu})*|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt"
                            + "|Sgt|Adm|Sen|Rep|Gov|Pres|St|Inc|Corp|Ltd|Co|vs)\\.$");

    private final String text;
    private final Locale locale;

    public Sentences(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /** The sentence that holds the stretch, trimmed; of an endless one, what is near. */
    public Span around(int start, int end) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = text.indexOf('\n', end);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        lineStart = Math.min(start, Math.max(lineStart, start - LONGEST));
        lineEnd = Math.max(end, Math.min(lineEnd, end + LONGEST));
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text.substring(lineStart, lineEnd));
        int from = start == lineStart ? 0 : breaks.preceding(start - lineStart + 1);
        while (from > 0 && isAbbreviated(lineStart + from)) {
            from = breaks.preceding(from);
        }
        int to =
                breaks.following(
                        Math.min(Math.max(end - 1 - lineStart, 0), lineEnd - lineStart - 1));
        while (to != BreakIterator.DONE && isAbbreviated(lineStart + to)) {
            to = breaks.next();
        }
        int sentenceEnd = lineStart + (to == BreakIterator.DONE ? lineEnd - lineStart : to);
        while (sentenceEnd > end && Character.isWhitespace(text.charAt(sentenceEnd - 1))) {
            sentenceEnd--;
        }
        return new Span(lineStart + Math.max(0, from), sentenceEnd);
    }

    /**
     * Whether what seems to end before here is a title or initials: "U.S. President", "Gen. Li".
     */
    private boolean isAbbreviated(int at) {
        int last = at;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        // At the end of its line a sentence ends, however.
        boolean endsLine = at >= text.length() || text.charAt(at) == '\n';
        return !endsLine
                && ABBREVIATED
                        .matcher(text)
                        .region(Math.max(0, last - LONGEST_ABBREVIATION), last)
                        .useTransparentBounds(true)
                        .find();
    }
}
