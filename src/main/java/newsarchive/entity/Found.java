package newsarchive.entity;

import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Kind;

/** A stretch of the text that is written like patterns of the lexicon, and which those are. */
record Found(int start, int end, List<Entry> entries) {
    Found {
        entries = List.copyOf(entries);
    }

    /** What it may name, countries aside. */
    List<Entry.Named> bodies() {
        return named().filter(n -> n.name().entity().kind() != Kind.COUNTRY).toList();
    }

    List<Entry.Named> countries() {
        return named().filter(n -> n.name().entity().kind() == Kind.COUNTRY).toList();
    }

    Stream<Entry.Named> named() {
        return entries.stream().filter(Entry.Named.class::isInstance).map(Entry.Named.class::cast);
    }

    <T extends Entry> Stream<T> of(Class<T> sort) {
        return entries.stream().filter(sort::isInstance).map(sort::cast);
    }

    int length() {
        return end - start;
    }
}
