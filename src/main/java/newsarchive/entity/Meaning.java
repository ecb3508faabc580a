package newsarchive.entity;

import java.util.List;

/** What one pattern of the lexicon stands for: words that tell something, and names. */
record Meaning(List<Entry.Sign> signs, Candidates candidates) {
    static Meaning of(List<Entry> entries) {
        return new Meaning(
                entries.stream()
                        .filter(Entry.Sign.class::isInstance)
                        .map(Entry.Sign.class::cast)
                        .toList(),
                Candidates.of(entries.stream().filter(e -> !(e instanceof Entry.Sign)).toList()));
    }
}
