package newsarchive.entity;

import java.util.List;
import java.util.Map;
import newsarchive.article.Sentences;
import newsarchive.article.Span;

/** What one pass over a text found: candidates, leftmost and longest first, and cues in order. */
record Reading(String text, List<Found> found, Map<Cue, List<Span>> cues, Sentences sentences) {
    private static final int LONGEST_CUE = 40;

    /** Whether the document has such a word anywhere. */
    boolean has(Cue cue) {
        return cues.containsKey(cue);
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

    /** Where such words stand, in text order. */
    List<Span> places(Cue cue) {
        return cues.getOrDefault(cue, List.of());
    }

    /** Whether such a word lies between two offsets, wholly. */
    boolean has(Cue cue, int from, int to) {
        List<Span> places = places(cue);
        for (int i = firstFrom(places, from); i < places.size(); i++) {
            if (places.get(i).start() >= to) {
                return false;
            }
            if (places.get(i).end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a word begins right there. */
    boolean begins(Cue cue, int at) {
        List<Span> places = places(cue);
        int first = firstFrom(places, at);
        return first < places.size() && places.get(first).start() == at;
    }

    /** Where the longest such word that begins right there ends; -1 if there is none. */
    int endOf(Cue cue, int at) {
        List<Span> places = places(cue);
        int end = -1;
        for (int i = firstFrom(places, at); i < places.size(); i++) {
            if (places.get(i).start() != at) {
                break;
            }
            end = Math.max(end, places.get(i).end());
        }
        return end;
    }

    /** Where the last such word between two offsets ends; -1 if there is none. */
    int lastEndingBefore(Cue cue, int from, int to) {
        List<Span> places = places(cue);
        int last = -1;
        for (int i = firstFrom(places, from); i < places.size(); i++) {
            if (places.get(i).start() >= to) {
                break;
            }
            int end = places.get(i).end();
            last = end <= to ? Math.max(last, end) : last;
        }
        return last;
    }

    /** Whether such a word comes next, be it after a possessive. */
    boolean hasNext(Cue cue, int end) {
        boolean possessive = text.startsWith("'s", end) || text.startsWith("’s", end);
        int next = possessive ? end + 3 : end + 1;
        List<Span> places = places(cue);
        int first = firstFrom(places, next);
        return first < places.size() && places.get(first).start() == next;
    }

    /** Whether such a word begins just there. */
    boolean starts(Cue cue, int at) {
        List<Span> places = places(cue);
        int first = firstFrom(places, at);
        return first < places.size() && places.get(first).start() == at;
    }

    /** Whether such a word, of usual length, comes right before. */
    boolean hasPrevious(Cue cue, int start) {
        List<Span> places = places(cue);
        for (int i = firstFrom(places, start) - 1; i >= 0; i--) {
            if (places.get(i).end() == start - 1) {
                return true;
            }
            if (places.get(i).start() < start - LONGEST_CUE) {
                return false;
            }
        }
        return false;
    }

    private static int firstFrom(List<Span> places, int from) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The offset, at least {@code limit}, where the sentence around {@code at} begins. */
    int sentenceStart(int at, int limit) {
        for (int i = at - 1; i >= Math.max(limit, 0); i--) {
            if (sentences.ends(i)) {
                return i + 1;
            }
        }
        return Math.max(limit, 0);
    }

    /** The offset, at most {@code far} before, where the paragraph around {@code at} begins. */
    int paragraphStart(int at, int far) {
        return Math.max(text.lastIndexOf('\n', at - 1) + 1, Math.max(at - far, 0));
    }

    /** The offset, at most {@code limit}, where the sentence around {@code at} ends. */
    int sentenceEnd(int at, int limit) {
        int last = Math.min(limit, text.length());
        for (int i = at; i < last; i++) {
            if (sentences.ends(i)) {
                return i;
            }
        }
        return last;
    }
}
