package newsarchive.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsarchive.extract.html.HtmlPage;

/** Keeps of a container the lines that are the article's own. */
final class Cleaner {
    /** Whatever stands above the first sentences is short: who, when, where, how long. */
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:by|von|par|por|di|de|door|af|av|text|от|автор)\\b[\\s:]+(?:\\S+\\s?){1,8}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DATE =
            Pattern.compile(
                    "(?=.*\\d{1,2}.*)(?=.*(?:(?:19|20)\\d\\d|\\d:\\d\\d|\\bago\\b)).{4,75}");
    private static final int SHORTEST_LINE = 4;
    private static final int LONGEST_BYLINE = 100;
    private static final int MOST_LETTERS = 40;

    private final PageText text;
    private final Known known;
    private final Standfirst standfirst;

    Cleaner(HtmlPage page, PageText text, Known known) {
        this.text = text;
        this.known = known;
        this.standfirst = new Standfirst(page, text, known);
    }

    List<String> clean(List<Box> boxes) {
        List<Block> kept = new ArrayList<>();
        standfirst.before(boxes.getFirst()).ifPresent(kept::add);
        for (Box box : boxes) {
            boolean begun = false;
            for (int i = box.first; i < box.end; i++) {
                Block block = text.blocks.get(i);
                if (known.isHeadline(block) && prose(kept) < (isMainHeading(block) ? 400 : 1)) {
                    kept.clear();
                    begun = false;
                } else if (isOwn(block, begun)) {
                    kept.add(block);
                    begun = begun || block.isProse();
                }
            }
        }
        return withoutEmptyHeadings(kept).stream().map(Block::text).toList();
    }

    private static boolean isMainHeading(Block block) {
        return block.box().element.normalName().equals("h1");
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::prose).sum();
    }

    private boolean isOwn(Block block, boolean begun) {
        if (block.box().silenced != null || known.isHeadline(block) || known.isName(block)) {
            return false;
        }
        if (block.linkDensity() > 0.8 && block.kind() != Block.Kind.HEADING) {
            return false;
        }
        return begun || !isTop(block);
    }

    private static boolean isTop(Block block) {
        String line = block.text();
        return line.length() < SHORTEST_LINE
                || (line.length() < LONGEST_BYLINE && BYLINE.matcher(line).matches())
                || (DATE.matcher(line).matches() && letters(line) < MOST_LETTERS);
    }

    private static long letters(String line) {
        return line.chars().filter(Character::isLetter).count();
    }

    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
        return kept;
    }
}
