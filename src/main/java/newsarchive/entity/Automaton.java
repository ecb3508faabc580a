package newsarchive.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text, after Aho and Corasick: the time grows with
 * the text and what is found in it, not with the patterns. Only what begins where a word begins is
 * found, which spares most of the way back after a mismatch. Immutable once made.
 *
 * <p>The states are numbered breadth first, so that those one character after a state lie side by
 * side, sorted by that character, and the few that most texts reach stay in the processor's cache.
 */
final class Automaton {
    /** Takes what is found, in the order of its ends. */
    interface Sink {
        void found(int end, int pattern);
    }

    static final int NONE = -1;

    /** So few are sooner compared one by one than halved. */
    private static final int FEW = 6;

    private final int[] afterStart = new int[Character.MAX_VALUE + 1];
    private final int[] firstChild;
    private final char[] label;
    private final int[] fallback;
    private final int[] patternAt;
    private final int[] shorterMatch;

    private Automaton(Trie trie) {
        firstChild = trie.firstChild;
        label = trie.label;
        patternAt = trie.patternAt;
        fallback = new int[label.length];
        shorterMatch = new int[label.length];
        for (int state = firstChild[0]; state < firstChild[1]; state++) {
            afterStart[label[state]] = state;
        }
        for (int state = firstChild[1]; state < label.length; state++) {
            link(state, trie.parent[state]);
        }
    }

    /** The patterns must differ and hold at least one character; their places are their numbers. */
    static Automaton of(List<String> patterns) {
        return new Automaton(Trie.of(patterns));
    }

    /** The parent's links are made, because it has a smaller number. */
    private void link(int state, int parent) {
        int from = fallback[parent];
        int next = 0;
        while (next == 0 && from != 0) {
            next = next(from, label[state]);
            from = fallback[from];
        }
        if (next == 0) {
            next = first(label[parent], label[state]);
        }
        fallback[state] = next;
        shorterMatch[state] = patternAt[next] == NONE ? shorterMatch[next] : next;
    }

    void scan(char[] text, Sink sink) {
        int state = 0;
        char before = ' ';
        for (int i = 0; i < text.length; i++) {
            if (state == 0 && Characters.isAsciiWord(before)) {
                i = afterWord(text, i);
                if (i == text.length) {
                    return;
                }
                before = i == 0 ? before : text[i - 1];
            }
            char c = text[i];
            state = state == 0 ? first(before, c) : step(state, before, c);
            before = c;
            for (int at = state; at > 0; at = shorterMatch[at]) {
                if (patternAt[at] != NONE) {
                    sink.found(i + 1, patternAt[at]);
                }
            }
        }
    }

    /** Nothing begins in the rest of a word. */
    private static int afterWord(char[] text, int from) {
        int i = from;
        while (i < text.length && Characters.isAsciiWord(text[i])) {
            i++;
        }
        return i;
    }

    private int step(int from, char before, char c) {
        int state = from;
        while (state != 0) {
            int next = next(state, c);
            if (next != 0) {
                return next;
            }
            state = fallback[state];
        }
        return first(before, c);
    }

    /** The state after the first character of a pattern; 0 inside a word. */
    private int first(char before, char c) {
        int next = afterStart[c];
        return next == 0 || Characters.oneWord(before, c) ? 0 : next;
    }

    /** The state one character further; 0 if no pattern goes on so. */
    private int next(int state, char c) {
        int low = firstChild[state];
        int high = firstChild[state + 1];
        if (high - low > FEW) {
            int found = Arrays.binarySearch(label, low, high, c);
            return Math.max(found, 0);
        }
        for (int child = low; child < high; child++) {
            if (label[child] == c) {
                return child;
            }
        }
        return 0;
    }
}
