package newsarchive.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. Paragraphs are compared first and then the words of
 * those that changed, so that a long text costs little.
 */
final class WordDifference {
    /** Words with the spaces and signs between them; scripts without spaces letter by letter. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}]+|\\s+|.",
                    Pattern.DOTALL);

    /** Above this the words of a changed passage are not compared: all of it counts as changed. */
    private static final int MOST_WORDS = 4000;

    /** What became of a stretch of text. */
    enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text; never empty. */
    record Part(String text, Change change) {}

    /**
     * A passage of whole paragraphs, which line feeds divide.
     *
     * @param changed false where all its parts are the same as before
     */
    record Passage(List<Part> parts, boolean changed, int paragraphs) {}

    private WordDifference() {}

    /** Both texts as one sequence of passages, in order; none for two empty texts. */
    static List<Passage> ofParagraphs(String before, String after) {
        List<Passage> passages = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(before), lines(after), true).getDeltas()) {
            String old = text(delta.getSource());
            String now = text(delta.getTarget());
            boolean changed = delta.getType() != DeltaType.EQUAL;
            passages.add(
                    new Passage(
                            changed ? ofWords(old, now) : List.of(new Part(now, Change.SAME)),
                            changed,
                            Math.max(delta.getSource().size(), delta.getTarget().size())));
        }
        return passages;
    }

    /** Both texts as one sequence of parts, removed before added. */
    static List<Part> ofWords(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Part> parts = new ArrayList<>();
        if (old.size() + now.size() > MOST_WORDS) {
            add(parts, before, Change.REMOVED);
            add(parts, after, Change.ADDED);
            return parts;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(parts, String.join("", delta.getTarget().getLines()), Change.SAME);
            } else {
                add(parts, String.join("", delta.getSource().getLines()), Change.REMOVED);
                add(parts, String.join("", delta.getTarget().getLines()), Change.ADDED);
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, String text, Change change) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, change));
        }
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String text(Chunk<String> lines) {
        return String.join("\n", lines.getLines());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }
}
