package newsarchive.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text, after Aho and Corasick: the time grows with
 * the text and what is found in it, not with the patterns. It reads {@link Symbols}, whole runs of
 * letters at a time; most words are in no pattern and take one look. What begins inside a word is
 * not found, nor in general what ends inside a run of letters.
 *
 * <p>The states are numbered breadth first, so that those one symbol after a state lie side by
 * side, sorted by that symbol, and the few that most texts reach stay in the processor's cache.
 */
final class Automaton {
    /** Takes what is found, in the order of its ends. */
    interface Sink {
        void found(int end, int pattern);
    }

    static final int NONE = -1;

    /** So few are sooner compared one by one than halved. */
    private static final int FEW = 6;

    private final Symbols symbols;
    private final int[] afterStart;
    private final int[] firstChild;
    private final int[] label;
    private final int[] fallback;
    private final int[] patternAt;
    private final int[] shorterMatch;

    private Automaton(Symbols symbols, Trie trie) {
        this.symbols = symbols;
        firstChild = trie.firstChild;
        label = trie.label;
        patternAt = trie.patternAt;
        fallback = new int[label.length];
        shorterMatch = new int[label.length];
        afterStart = new int[symbols.count()];
        for (int state = firstChild[0]; state < firstChild[1]; state++) {
            afterStart[label[state]] = state;
        }
        for (int state = firstChild[1]; state < label.length; state++) {
            link(state, trie.parent[state]);
        }
    }

    /** The patterns must differ and hold at least one character; their places are their numbers. */
    static Automaton of(List<String> patterns) {
        Symbols symbols = new Symbols(patterns);
        return new Automaton(symbols, Trie.of(patterns.stream().map(symbols::numbers).toList()));
    }

    /** The parent's links are made, because it has a smaller number. */
    private void link(int state, int parent) {
        boolean begins =
                !Characters.oneWord(Symbols.edge(label[parent]), Symbols.edge(label[state]));
        int next = step(fallback[parent], label[state], begins);
        fallback[state] = next;
        shorterMatch[state] = patternAt[next] == NONE ? shorterMatch[next] : next;
    }

    void scan(char[] text, Sink sink) {
        int state = 0;
        int end;
        for (int at = 0; at < text.length; at = end) {
            end = Symbols.end(text, at);
            int symbol = symbols.number(text, at, end);
            boolean begins = at == 0 || !Characters.oneWord(text[at - 1], text[at]);
            state = symbol == Symbols.UNKNOWN ? 0 : step(state, symbol, begins);
            for (int match = state; match > 0; match = shorterMatch[match]) {
                if (patternAt[match] != NONE) {
                    sink.found(end, patternAt[match]);
                }
            }
        }
    }

    /** The state one symbol further, of the longest beginning of a pattern that ends there. */
    private int step(int from, int symbol, boolean begins) {
        for (int state = from; state != 0; state = fallback[state]) {
            int next = next(state, symbol);
            if (next != 0) {
                return next;
            }
        }
        return begins ? afterStart[symbol] : 0;
    }

    /** The state one symbol further; 0 if no pattern goes on so. */
    private int next(int state, int symbol) {
        int low = firstChild[state];
        int high = firstChild[state + 1];
        if (high - low > FEW) {
            int found = Arrays.binarySearch(label, low, high, symbol);
            return Math.max(found, 0);
        }
        for (int child = low; child < high; child++) {
            if (label[child] == symbol) {
                return child;
            }
        }
        return 0;
    }
}
