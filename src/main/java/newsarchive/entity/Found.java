package newsarchive.entity;

import java.util.List;

/** A stretch of the text that is written like patterns of the lexicon, and which those are. */
record Found(int start, int end, Candidates candidates) {

    /** What it may name, countries aside. */
    List<Entry.Named> bodies() {
        return candidates.bodies();
    }

    List<Entry.Named> countries() {
        return candidates.countries();
    }

    List<Entry.Named> bearers() {
        return candidates.named();
    }

    int length() {
        return end - start;
    }
}
