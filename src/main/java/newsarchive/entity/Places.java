package newsarchive.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.article.Span;

/** Where the words of one cue stand in a text, in the order of their beginnings. */
final class Places {
    static final Places NONE = new Places();

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    /** In nearly the order of their beginnings: one that was found late goes back to its place. */
    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        int at = size++;
        for (; at > 0 && starts[at - 1] > start; at--) {
            starts[at] = starts[at - 1];
            ends[at] = ends[at - 1];
        }
        starts[at] = start;
        ends[at] = end;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Span at(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** So many at most, beginning with this one. */
    List<Span> some(int first, int most) {
        List<Span> some = new ArrayList<>();
        for (int i = first; i < Math.min(size, first + most); i++) {
            some.add(at(i));
        }
        return some;
    }

    /** The first that begins there or later; their number if none does. */
    int firstFrom(int from) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean hasStart(int at) {
        int first = firstFrom(at);
        return first < size && starts[first] == at;
    }
}
