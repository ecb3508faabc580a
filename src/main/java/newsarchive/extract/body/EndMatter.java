package newsarchive.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article's text from the lines that stand in and under it, and keeps those that matter.
 */
final class EndMatter {
    /** Lines this near the end may be end matter that would be prose elsewhere. */
    private static final int LAST_LINES = 5;

    /** A standfirst or two may stand above the dateline. */
    private static final int FIRST_LINES = 3;

    private final List<String> text = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private final List<String> corrections = new ArrayList<>();
    private @Nullable String updateNote;

    EndMatter(List<String> lines) {
        int end = lines.size();
        for (int i = 0; i < end; i++) {
            String line = lines.get(i);
            boolean last = i > 0 && i >= lines.size() - LAST_LINES && i * 2 >= lines.size();
            Optional<LineTable.What> what = LineTable.of(line, last);
            if (what.isEmpty()) {
                text.add(line);
            } else {
                sort(what.get(), line);
            }
        }
    }

    private void sort(LineTable.What what, String line) {
        switch (what) {
            case UPDATE -> updateNote = updateNote == null ? line : updateNote + " " + line;
            case CORRECTION -> corrections.add(line);
            case CREDIT -> credits.add(line);
            case DROP, CUT -> {}
        }
    }

    int length() {
        return text.stream().mapToInt(String::length).sum();
    }

    Body body(String rule, List<String> around, int otherStories) {
        Optional<Dateline> dateline =
                text.stream()
                        .limit(FIRST_LINES)
                        .flatMap(line -> Dateline.of(line).stream())
                        .findFirst();
        dateline.map(Dateline::agency).ifPresent(agency -> credits.addFirst(agency));
        return new Body(
                text,
                rule,
                dateline.map(Dateline::text).orElse(null),
                credits,
                updateNote,
                corrections,
                around,
                otherStories);
    }
}
