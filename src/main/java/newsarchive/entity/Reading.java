package newsarchive.entity;

import java.util.List;
import newsarchive.article.Sentences;

/** What one pass over a text found: candidates, leftmost and longest first, and cues in order. */
record Reading(String text, List<Found> found, Cues cues, Sentences sentences) {
    private static final int LONGEST_CUE = 40;

    /** Whether the document has such a word anywhere. */
    boolean has(Cue cue) {
        return places(cue).size() > 0;
    }

    /** Whether anything that was found begins there. */
    boolean startsFound(int at) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < found.size() && found.get(low).start() == at;
    }

    /** Where such words stand. */
    Places places(Cue cue) {
        return cues.of(cue);
    }

    /** Whether such a word lies between two offsets, wholly. */
    boolean has(Cue cue, int from, int to) {
        Places places = places(cue);
        for (int i = places.firstFrom(from); i < places.size() && places.start(i) < to; i++) {
            if (places.end(i) <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a word begins right there. */
    boolean begins(Cue cue, int at) {
        return places(cue).hasStart(at);
    }

    /** Whether such a word begins between two offsets. */
    boolean starts(Cue cue, int from, int to) {
        Places places = places(cue);
        int first = places.firstFrom(from);
        return first < places.size() && places.start(first) < to;
    }

    /** Where the longest such word that begins right there ends; -1 if there is none. */
    int endOf(Cue cue, int at) {
        Places places = places(cue);
        int end = -1;
        for (int i = places.firstFrom(at); i < places.size() && places.start(i) == at; i++) {
            end = Math.max(end, places.end(i));
        }
        return end;
    }

    /** Where the last such word between two offsets ends; -1 if there is none. */
    int lastEndingBefore(Cue cue, int from, int to) {
        Places places = places(cue);
        int last = -1;
        for (int i = places.firstFrom(from); i < places.size() && places.start(i) < to; i++) {
            int end = places.end(i);
            last = end <= to ? Math.max(last, end) : last;
        }
        return last;
    }

    /** Whether such a word comes next, be it after a possessive. */
    boolean hasNext(Cue cue, int end) {
        boolean possessive = text.startsWith("'s", end) || text.startsWith("’s", end);
        return places(cue).hasStart(possessive ? end + 3 : end + 1);
    }

    /** Whether such a word, of usual length, comes right before. */
    boolean hasPrevious(Cue cue, int start) {
        Places places = places(cue);
        for (int i = places.firstFrom(start) - 1; i >= 0; i--) {
            if (places.end(i) == start - 1) {
                return true;
            }
            if (places.start(i) < start - LONGEST_CUE) {
                return false;
            }
        }
        return false;
    }

    /** The offset, at least {@code limit}, where the sentence around {@code at} begins. */
    int sentenceStart(int at, int limit) {
        return sentences.start(at, limit);
    }

    /** The offset, at most {@code far} before, where the paragraph around {@code at} begins. */
    int paragraphStart(int at, int far) {
        int start = at;
        while (start > 0 && start > at - far && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** The offset, at most {@code limit}, where the sentence around {@code at} ends. */
    int sentenceEnd(int at, int limit) {
        return sentences.end(at, limit);
    }
}
