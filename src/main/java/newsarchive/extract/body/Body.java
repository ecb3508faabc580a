package newsarchive.extract.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, and what stands with it.
 *
 * @param paragraphs in reading order, one line each
 * @param rule what found them
 * @param dateline the place line that opens the story, such as {@code TOKYO (Reuters)}
 * @param around short lines above, at the edges of and below the text, most telling first: who and
 *     when
 * @param otherStories how many linked headings of other stories stand among the paragraphs
 */
public record Body(
        List<String> paragraphs,
        String rule,
        @Nullable String dateline,
        List<String> credits,
        @Nullable String updateNote,
        List<String> corrections,
        List<String> around,
        int otherStories) {
    static final Body EMPTY =
            new Body(List.of(), "none", null, List.of(), null, List.of(), List.of(), 0);

    public Body {
        paragraphs = List.copyOf(paragraphs);
        credits = List.copyOf(credits);
        corrections = List.copyOf(corrections);
        around = List.copyOf(around);
    }

    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** All paragraphs, joined by line feeds. */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
