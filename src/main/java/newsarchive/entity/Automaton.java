package newsarchive.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text, after Aho and Corasick: the time grows with
 * the text and what is found in it, not with the patterns. Only what begins where a word begins is
 * found, which spares most of the way back after a mismatch. Immutable once made.
 */
final class Automaton {
    /** Takes what is found, in the order of its ends. */
    interface Sink {
        void found(int end, int pattern);
    }

    private static final int NONE = -1;

    private final Transitions transitions;
    private final int[] fallback;
    private final int[] patternAt;
    private final int[] shorterMatch;

    private Automaton(
            Transitions transitions, int[] fallback, int[] patternAt, int[] shorterMatch) {
        this.transitions = transitions;
        this.fallback = fallback;
        this.patternAt = patternAt;
        this.shorterMatch = shorterMatch;
    }

    /** The patterns must differ and hold at least one character; their places are their numbers. */
    static Automaton of(List<String> patterns) {
        int characters = patterns.stream().mapToInt(String::length).sum();
        return new Growing(characters + 1).grow(patterns);
    }

    void scan(char[] text, Sink sink) {
        int state = 0;
        char before = ' ';
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            state = step(state, before, c);
            before = c;
            for (int at = state; at > 0; at = shorterMatch[at]) {
                if (patternAt[at] != NONE) {
                    sink.found(i + 1, patternAt[at]);
                }
            }
        }
    }

    private int step(int from, char before, char c) {
        int state = from;
        while (state != 0) {
            int next = transitions.next(state, c);
            if (next != 0) {
                return next;
            }
            state = fallback[state];
        }
        return first(transitions, before, c);
    }

    /** The state after the first character of a pattern; 0 inside a word. */
    private static int first(Transitions transitions, char before, char c) {
        int next = transitions.next(0, c);
        return next == 0 || Characters.oneWord(before, c) ? 0 : next;
    }

    /** The automaton while patterns are added: states in the order in which they were made. */
    private static final class Growing {
        private final Transitions transitions;
        private final int[] parent;
        private final char[] label;
        private final int[] patternAt;
        private int states = 1;

        Growing(int most) {
            transitions = new Transitions(most);
            parent = new int[most];
            label = new char[most];
            patternAt = new int[most];
            Arrays.fill(patternAt, NONE);
        }

        Automaton grow(List<String> patterns) {
            int longest = 0;
            for (int p = 0; p < patterns.size(); p++) {
                add(patterns.get(p), p);
                longest = Math.max(longest, patterns.get(p).length());
            }
            int[] fallback = new int[states];
            int[] shorter = new int[states];
            for (int state : byDepth(longest)) {
                link(state, fallback, shorter);
            }
            return new Automaton(transitions, fallback, patternAt, shorter);
        }

        private void add(String pattern, int number) {
            int state = 0;
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                int next = transitions.next(state, c);
                if (next == 0) {
                    next = states++;
                    transitions.put(state, c, next);
                    parent[next] = state;
                    label[next] = c;
                }
                state = next;
            }
            patternAt[state] = number;
        }

        /**
         * All states but the first, the shallow ones first; a parent is older than its children.
         */
        private int[] byDepth(int longest) {
            int[] depth = new int[states];
            int[] starts = new int[longest + 2];
            for (int s = 1; s < states; s++) {
                depth[s] = depth[parent[s]] + 1;
                starts[depth[s] + 1]++;
            }
            for (int d = 1; d < starts.length; d++) {
                starts[d] += starts[d - 1];
            }
            int[] order = new int[states - 1];
            for (int s = 1; s < states; s++) {
                order[starts[depth[s]]++] = s;
            }
            return order;
        }

        private void link(int state, int[] fallback, int[] shorter) {
            if (parent[state] == 0) {
                return;
            }
            int from = fallback[parent[state]];
            int next = 0;
            while (next == 0 && from != 0) {
                next = transitions.next(from, label[state]);
                from = fallback[from];
            }
            if (next == 0) {
                next = first(transitions, label[parent[state]], label[state]);
            }
            fallback[state] = next;
            shorter[state] = patternAt[next] == NONE ? shorter[next] : next;
        }
    }
}
