package newsarchive.extract.body;

import java.util.ArrayList;
import java.util.List;
import newsarchive.extract.html.HtmlPage;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the visible text of a page once, from top to bottom, as blocks in boxes. */
final class BlockReader implements NodeFilter {
    private static final int LONGEST_CELL = 60;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINES = 600;

    /** Stands for a single line break element; white space, but never in a source. */
    private static final char BREAK = '\u2028';

    private static final int LONGEST_STYLE = 1_000;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Box box;
    private int linked;
    private int links;
    private int breaks;
    private @Nullable Element lastRow;

    List<Block> blocks() {
        return blocks;
    }

    List<Box> boxes() {
        return boxes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Flow flow = Flow.of(element.normalName());
        return flow == Flow.UNREAD || isHidden(element)
                ? FilterResult.SKIP_ENTIRELY
                : head(element, flow);
    }

    private FilterResult head(Element element, Flow flow) {
        switch (flow) {
            case BREAK -> breakLine();
            case LINK -> links++;
            case BLOCK -> {
                flush();
                open(element, element.normalName());
            }
            case INLINE, UNREAD -> {
                return isInlineNoise(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (box != null && box.element.equals(node)) {
            flush();
            box.end = blocks.size();
            box = box.parent;
        } else if (node instanceof Element element && element.normalName().equals("a")) {
            links--;
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String tag) {
        Box inner = new Box(element, box, noise(element, tag), blocks.size());
        boxes.add(inner);
        box = inner;
    }

    private @Nullable Noise noise(Element element, String tag) {
        return switch (tag) {
            case "html", "body", "article", "main" -> null;
            case "nav" -> new Noise("navigation", Noise.Strength.SURE);
            case "footer" -> new Noise("footer", Noise.Strength.NEVER);
            case "aside" -> new Noise("aside", Noise.Strength.LOOSE);
            case "figure", "figcaption" -> new Noise("caption", Noise.Strength.LOOSE);
            case "form" -> new Noise("form", Noise.Strength.LOOSE);
            case "h1", "h2", "h3", "h4", "table", "tbody", "tr", "td", "th" ->
                    sure(NoiseTable.of(element));
            default -> NoiseTable.of(element);
        };
    }

    /** Sub-headings carry the names of whatever box a template put them in. */
    private static @Nullable Noise sure(@Nullable Noise noise) {
        return noise != null && noise.strength() != Noise.Strength.LOOSE ? noise : null;
    }

    private boolean isInlineNoise(Element element) {
        if (element.attributesSize() == 0 || !element.attributes().hasKey("class")) {
            return false;
        }
        Noise noise = NoiseTable.of(element);
        return noise != null && noise.strength() != Noise.Strength.LOOSE;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes given = element.attributes();
        return given.hasKey("hidden")
                || (given.get("aria-hidden").equals("true") && !element.normalName().equals("div"))
                || hidesItself(given.get("style"));
    }

    private static boolean hidesItself(String style) {
        return !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && style.contains("none")
                && style.replace(" ", "").contains("display:none");
    }

    private void append(String words) {
        if (words.isBlank()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            return;
        }
        breaks = 0;
        text.append(words);
        linked += links > 0 ? words.strip().length() : 0;
    }

    /** Two breaks in a row end a paragraph in old markup. */
    private void breakLine() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            text.append(BREAK);
        }
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        boolean isBroken = text.indexOf(String.valueOf(BREAK)) >= 0;
        for (String part : parts(text.toString())) {
            String line = HtmlPage.line(part);
            if (!line.isEmpty() && box != null) {
                add(
                        new Block(
                                line,
                                Math.min(linked, line.length()),
                                Block.Kind.of(box.element.normalName()),
                                box),
                        isBroken);
            }
        }
        text.setLength(0);
        linked = 0;
    }

    /** A few lines that all begin anew are kicker, headline and byline of old markup. */
    private List<String> parts(String text) {
        if (linked > 0 || text.indexOf(BREAK) < 0 || text.length() > LONGEST_LINES) {
            return List.of(text);
        }
        List<String> lines = List.of(text.split(String.valueOf(BREAK), -1));
        boolean wrapped = lines.stream().map(String::strip).anyMatch(BlockReader::goesOn);
        return lines.size() <= MOST_LINES && !wrapped ? lines : List.of(text);
    }

    /** A wrapped sentence goes on in lower case; its lines are no lines of their own. */
    private static boolean goesOn(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    /** The short cells of a row make one line; cells with line breaks are layout, not data. */
    private void add(Block block, boolean isBroken) {
        Element row =
                block.kind() == Block.Kind.CELL && !isBroken ? block.box().element.parent() : null;
        if (row != null && row.equals(lastRow) && block.length() < LONGEST_CELL) {
            Block before = blocks.removeLast();
            blocks.add(before.joined(block));
            return;
        }
        lastRow = block.length() < LONGEST_CELL ? row : null;
        blocks.add(block);
    }
}
