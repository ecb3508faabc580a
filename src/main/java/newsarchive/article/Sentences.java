package newsarchive.article;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence around a place in a text; no sentence crosses a line break. */
public final class Sentences {
    private static final int LONGEST = 600;

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
        int to =
                breaks.following(
                        Math.min(Math.max(end - 1 - lineStart, 0), lineEnd - lineStart - 1));
        int sentenceEnd = lineStart + (to == BreakIterator.DONE ? lineEnd - lineStart : to);
        while (sentenceEnd > end && Character.isWhitespace(text.charAt(sentenceEnd - 1))) {
            sentenceEnd--;
        }
        return new Span(lineStart + Math.max(0, from), sentenceEnd);
    }
}
