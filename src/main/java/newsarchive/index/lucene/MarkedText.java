package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.article.Span;
import newsarchive.index.Highlight;
import newsarchive.index.Highlight.Part;

/**
 * A text and the places to mark in it.
 *
 * @param marks in order, none overlapping another or reaching beyond the text
 */
record MarkedText(String text, List<Span> marks) {

    /** Of marks in any order; those that overlap are joined. */
    static MarkedText of(String text, List<Span> marks) {
        List<Span> joined = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.end() <= text.length() && mark.start() < mark.end())
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end))
                .forEach(mark -> join(joined, mark));
        return new MarkedText(text, List.copyOf(joined));
    }

    private static void join(List<Span> joined, Span mark) {
        if (!joined.isEmpty() && mark.start() < joined.getLast().end()) {
            Span last = joined.removeLast();
            joined.add(new Span(last.start(), Math.max(last.end(), mark.end())));
        } else {
            joined.add(mark);
        }
    }

    /** The whole text as plain and marked parts. */
    Highlight whole() {
        List<Part> parts = new ArrayList<>();
        addTo(parts, new Span(0, text.length()));
        return new Highlight(parts);
    }

    /** Adds one stretch; a mark that begins in it is not cut. */
    void addTo(List<Part> parts, Span stretch) {
        int at = stretch.start();
        for (Span mark : marks) {
            if (mark.start() >= at && mark.start() < stretch.end()) {
                addPlain(parts, at, mark.start());
                parts.add(new Part(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        addPlain(parts, at, stretch.end());
    }

    private void addPlain(List<Part> parts, int from, int to) {
        if (from < to) {
            parts.add(new Part(text.substring(from, to), false));
        }
    }
}
