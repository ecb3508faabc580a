package newsarchive.index;

import java.util.List;

/** Text cut into plain and marked spans, in order; never a string with tags. */
public record Highlight(List<Part> parts) {
    /** One stretch of text; marked where it matches the query. */
    public record Part(String text, boolean marked) {}

    public Highlight {
        parts = List.copyOf(parts);
    }

    /** Text without a mark. */
    public static Highlight plain(String text) {
        return new Highlight(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }
}
