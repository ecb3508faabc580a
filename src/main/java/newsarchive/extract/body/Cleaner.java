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

    /** The same between standfirst and text, where figures may be facts. */
    private static final Pattern FULL_DATE =
            Pattern.compile("(?=(?:.*\\d){5})(?=.*\\b(?:19|20)\\d\\d\\b).{8,40}");

    /** Standfirsts may stand above the byline, and so may the first paragraph. */
    private static final int TOP = 3;

    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_DATE = 75;
    private static final int MOST_LETTERS = 40;
    private static final int FEW_LETTERS = 20;

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
            int begun = 0;
            for (int i = box.first; i < box.end; i++) {
                Block block = text.blocks.get(i);
                if (known.isHeadline(block) && prose(kept) < (isMainHeading(block) ? 400 : 1)) {
                    kept.clear();
                    begun = 0;
                } else if (isOwn(block, begun)) {
                    kept.add(block);
                    begun += block.isProse() ? 1 : 0;
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

    private boolean isOwn(Block block, int begun) {
        if (block.box().silenced != null || known.isHeadline(block) || known.isName(block)) {
            return false;
        }
        if (block.linkDensity() > 0.8 && block.kind() != Block.Kind.HEADING) {
            return false;
        }
        return begun >= TOP || !isTop(block, begun == 0);
    }

    private static boolean isTop(Block block, boolean first) {
        String line = block.text();
        if (block.kind() == Block.Kind.CELL && !first) {
            return false;
        }
        return (line.length() < LONGEST_BYLINE && BYLINE.matcher(line).matches())
                || (line.length() <= LONGEST_DATE
                        && (first ? DATE : FULL_DATE).matcher(line).matches()
                        && letters(line) < (first ? MOST_LETTERS : FEW_LETTERS));
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
