package newsarchive.extract.meta;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of a page that may tell who wrote its article, and when.
 *
 * @param around short lines above and below the text, most telling first
 * @param text the paragraphs of the article
 */
public record Lines(List<String> around, List<String> text) {
    private static final int FIRST_PARAGRAPHS = 3;
    private static final int BEGINNING = 50;

    public Lines {
        around = List.copyOf(around);
        text = List.copyOf(text);
    }

    /** Where a paragraph says when it was written, if it does. */
    Stream<String> beginnings() {
        return text.stream()
                .limit(FIRST_PARAGRAPHS)
                .map(line -> line.substring(0, Math.min(line.length(), BEGINNING)));
    }
}
