package newsarchive.entity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Patterns by their common beginnings. States are numbered breadth first from 0, the beginning, and
 * children of one state by their symbols.
 */
final class Trie {
    /** Where the children of a state begin; those of the next state end them. */
    final int[] firstChild;

    /** The number of the symbol that leads to a state. */
    final int[] label;

    final int[] parent;

    /** The pattern that ends in a state, or {@link Automaton#NONE}. */
    final int[] patternAt;

    /**
     * Patterns from {@code from} to before {@code to} agree in their first {@code depth} symbols.
     */
    private record Range(int state, int from, int to, int depth) {}

    private Trie(int states) {
        firstChild = new int[states + 1];
        label = new int[states];
        parent = new int[states];
        patternAt = new int[states];
        Arrays.fill(patternAt, Automaton.NONE);
    }

    static Trie of(List<int[]> patterns) {
        Integer[] order = new Integer[patterns.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Arrays.compare(patterns.get(a), patterns.get(b)));
        Trie trie = new Trie(states(patterns, order));
        trie.grow(patterns, order);
        return trie;
    }

    /** One for the beginning, and of each pattern the symbols that it does not share. */
    private static int states(List<int[]> patterns, Integer[] order) {
        int states = 1;
        int[] before = {};
        for (int number : order) {
            int[] pattern = patterns.get(number);
            states += pattern.length - shared(before, pattern);
            before = pattern;
        }
        return states;
    }

    private static int shared(int[] a, int[] b) {
        int mismatch = Arrays.mismatch(a, b);
        return mismatch < 0 ? a.length : mismatch;
    }

    private void grow(List<int[]> patterns, Integer[] order) {
        int made = 1;
        Queue<Range> open = new ArrayDeque<>();
        open.add(new Range(0, 0, order.length, 0));
        for (Range range = open.poll(); range != null; range = open.poll()) {
            firstChild[range.state()] = made;
            int from = range.from();
            if (from < range.to() && patterns.get(order[from]).length == range.depth()) {
                patternAt[range.state()] = order[from++];
            }
            while (from < range.to()) {
                int symbol = patterns.get(order[from])[range.depth()];
                int to = from;
                while (to < range.to() && patterns.get(order[to])[range.depth()] == symbol) {
                    to++;
                }
                label[made] = symbol;
                parent[made] = range.state();
                open.add(new Range(made++, from, to, range.depth() + 1));
                from = to;
            }
        }
        firstChild[firstChild.length - 1] = made;
    }
}
