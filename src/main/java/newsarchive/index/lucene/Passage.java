package newsarchive.index.lucene;

import java.util.Set;
import newsarchive.article.Span;

/**
 * A sentence that may be shown.
 *
 * @param first the first mark in it
 * @param marks how many there are
 * @param words what is marked, in lower case
 */
record Passage(Span sentence, Span first, int marks, Set<String> words) {
    /** Longer sentences are cut. */
    private static final int LONGEST = 280;

    private static final int BEFORE_MARK = 80;

    /** A sentence that says so little that another beside it helps. */
    private static final int SHORT = 120;

    private static final int REPETITIONS = 5;

    /** Different words count before the same word again. */
    int score() {
        return 2 * REPETITIONS * words.size() + Math.min(marks, REPETITIONS);
    }

    /** Whether another sentence is worth its room beside this one. */
    boolean isCompletedBy(Passage other) {
        return !words.containsAll(other.words) || sentence.end() - sentence.start() < SHORT;
    }

    /** All of it, or what stands around the first mark when it is too long. */
    Span shown(String text) {
        int start = sentence.start();
        if (sentence.end() - start > LONGEST && first.start() - start > BEFORE_MARK) {
            start = wordStart(text, first.start() - BEFORE_MARK, first.start());
        }
        return new Span(start, Math.max(end(text, start), first.end()));
    }

    private int end(String text, int start) {
        int most = start + LONGEST;
        if (sentence.end() <= most) {
            return sentence.end();
        }
        int space = text.lastIndexOf(' ', most);
        return space > start + LONGEST / 2 ? space : whole(text, most);
    }

    /** After the first space from here, if there is one soon. */
    private static int wordStart(String text, int from, int before) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < before - BEFORE_MARK / 2 ? space + 1 : whole(text, from);
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
