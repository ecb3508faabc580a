package newsarchive.entity;

/** From a state and a character to the next state; 0 where there is none. */
final class Transitions {
    private final int[] fromStart = new int[Character.MAX_VALUE + 1];
    private final long[] keys;
    private final int[] values;
    private final int mask;

    Transitions(int most) {
        int size = Integer.highestOneBit(Math.max(most, 16)) << 2;
        keys = new long[size];
        values = new int[size];
        mask = size - 1;
    }

    int next(int state, char c) {
        if (state == 0) {
            return fromStart[c];
        }
        long key = key(state, c);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    void put(int state, char c, int next) {
        if (state == 0) {
            fromStart[c] = next;
            return;
        }
        long key = key(state, c);
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = next;
    }

    /** Never 0, because the start has a table of its own. */
    private static long key(int state, char c) {
        return ((long) state << 16) | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
