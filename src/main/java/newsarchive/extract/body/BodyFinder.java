package newsarchive.extract.body;

import java.util.ArrayList;
import java.util.List;
import newsarchive.extract.html.HtmlPage;

/** Finds the text of the article on a page. Never fails; a page without prose has no paragraphs. */
public final class BodyFinder {
    private static final int SHORT = 250;

    /** How many blocks above and below the text may tell of it, and how far into its edges. */
    private static final int BEFORE = 20;

    private static final int AFTER = 10;
    private static final int EDGE = 8;
    private static final int LONGEST_LINE = 120;

    /**
     * The article's text, perhaps without a paragraph.
     *
     * @param known what its text need not repeat
     */
    public Body find(HtmlPage page, Known known) {
        Witness witness = Witness.of(page);
        PageText text = PageText.of(page.document());
        Body found = text.blocks.isEmpty() ? Body.EMPTY : clean(page, text, known, false);
        if (!text.blocks.isEmpty() && found.length() < Math.max(SHORT, witness.least())) {
            Body more = clean(page, text, known, true);
            found = more.length() > found.length() * 3 / 2 ? more : found;
        }
        return witness.length() > SHORT && found.length() < witness.least()
                ? witness.body()
                : found;
    }

    private static Body clean(HtmlPage page, PageText text, Known known, boolean onlySure) {
        text.silence(onlySure);
        Containers.Choice choice = new Containers(text).choose();
        List<String> lines = new Cleaner(page, text, known).clean(choice.boxes());
        return new EndMatter(lines)
                .body(
                        choice.rule(),
                        around(text, choice.boxes()),
                        otherStories(text, choice.boxes()));
    }

    private static List<String> around(PageText text, List<Box> boxes) {
        int first = boxes.getFirst().first;
        int end = boxes.getLast().end;
        List<String> lines = new ArrayList<>(shortLines(text, first - BEFORE, first).reversed());
        lines.addAll(shortLines(text, first, Math.min(end, first + EDGE)));
        lines.addAll(shortLines(text, Math.max(first + EDGE, end - EDGE), end + AFTER));
        return lines;
    }

    private static List<String> shortLines(PageText text, int from, int to) {
        int start = Math.clamp(from, 0, text.blocks.size());
        int end = Math.clamp(to, start, text.blocks.size());
        return text.blocks.subList(start, end).stream()
                .map(Block::text)
                .filter(line -> line.length() < LONGEST_LINE)
                .toList();
    }

    private static int otherStories(PageText text, List<Box> boxes) {
        return (int)
                boxes.stream()
                        .flatMap(box -> text.blocks.subList(box.first, box.end).stream())
                        .filter(Block::isOtherStory)
                        .count();
    }
}
