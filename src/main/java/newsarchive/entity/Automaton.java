package newsarchive.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text, after Aho and Corasick: the time grows with
 * the text and what is found in it, not with the patterns. It reads {@link Symbols}, whole words at
 * a time; most words lead to no pattern and take one look. What begins inside a word is not found,
 * nor in general what ends inside a run of letters.
 *
 * <p>The states are numbered breadth first, so that those one symbol after a state lie side by
 * side, sorted by that symbol, and the few that most texts reach stay in the processor's cache. The
 * state after the first symbol of a pattern is the number of that symbol.
 */
final class Automaton {
    /** Takes what is found, in the order of its ends. */
    interface Sink {
        void found(int end, int pattern);
    }

    static final int NONE = -1;

    /** So few are sooner compared one by one than halved. */
    private static final int FEW = 6;

    /** What is known of a state stands in four numbers side by side. */
    private static final int FIRST_CHILD = 0;

    private static final int FALLBACK = 1;
    private static final int PATTERN = 2;
    private static final int SHORTER_MATCH = 3;
    private static final int WIDTH = 4;

    /** How a symbol follows the one before: inside a word, as the next one, after a space. */
    private static final int JOINED = 0;

    private static final int BEGINNING = 1;
    private static final int SPACED = 2;

    private final Symbols symbols;
    private final int[] states;
    private final int[] label;

    private Automaton(Symbols symbols, Trie trie) {
        this.symbols = symbols;
        label = trie.label;
        states = new int[WIDTH * trie.firstChild.length];
        for (int state = 0; state < label.length; state++) {
            states[WIDTH * state + FIRST_CHILD] = trie.firstChild[state];
            states[WIDTH * state + PATTERN] = trie.patternAt[state];
        }
        states[WIDTH * label.length + FIRST_CHILD] = label.length;
        for (int state = trie.firstChild[1]; state < label.length; state++) {
            link(state, trie.parent[state]);
        }
    }

    /**
     * The patterns must differ and hold at least one character, no space first or last; their
     * places are their numbers.
     */
    static Automaton of(List<String> patterns) {
        Symbols symbols = new Symbols(patterns);
        return new Automaton(
                symbols, Trie.of(patterns.stream().map(p -> labels(symbols, p)).toList()));
    }

    /** A pattern is the same at the beginning of a text and after a space. */
    private static int[] labels(Symbols symbols, String pattern) {
        Symbols.Reader reader = new Symbols.Reader(pattern.toCharArray());
        int[] labels = new int[pattern.length()];
        int count = 0;
        while (reader.hasNext()) {
            int number = symbols.number(reader.next());
            labels[count++] = label(number, count == 1 ? JOINED : joint(reader));
        }
        return Arrays.copyOf(labels, count);
    }

    private static int joint(Symbols.Reader reader) {
        return reader.isSpaced() ? SPACED : reader.beginsWord() ? BEGINNING : JOINED;
    }

    private static int label(int number, int joint) {
        return number << 2 | joint;
    }

    /** The parent's links are made, because it has a smaller number. */
    private void link(int state, int parent) {
        int next = step(states[WIDTH * parent + FALLBACK], label[state]);
        states[WIDTH * state + FALLBACK] = next;
        states[WIDTH * state + SHORTER_MATCH] =
                states[WIDTH * next + PATTERN] == NONE
                        ? states[WIDTH * next + SHORTER_MATCH]
                        : next;
    }

    void scan(char[] text, Sink sink) {
        Symbols.Reader reader = new Symbols.Reader(text);
        int state = 0;
        while (reader.hasNext()) {
            int number = symbols.number(reader.next());
            state = number == Symbols.UNKNOWN ? 0 : step(state, label(number, joint(reader)));
            for (int match = state; match > 0; match = states[WIDTH * match + SHORTER_MATCH]) {
                int pattern = states[WIDTH * match + PATTERN];
                if (pattern != NONE) {
                    sink.found(reader.end(), pattern);
                }
            }
        }
    }

    /** The state one symbol further, of the longest beginning of a pattern that ends there. */
    private int step(int from, int symbol) {
        for (int state = from; state != 0; state = states[WIDTH * state + FALLBACK]) {
            int next = next(state, symbol);
            if (next != 0) {
                return next;
            }
        }
        int number = symbol >> 2;
        return (symbol & 3) != JOINED && number <= symbols.beginning() ? number : 0;
    }

    /** The state one symbol further; 0 if no pattern goes on so. */
    private int next(int state, int symbol) {
        int low = states[WIDTH * state + FIRST_CHILD];
        int high = states[WIDTH * (state + 1) + FIRST_CHILD];
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
