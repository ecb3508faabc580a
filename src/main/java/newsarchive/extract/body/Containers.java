package newsarchive.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the boxes that hold an article's text: by what they are called, and by what they hold. */
final class Containers {
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        for (TableRow row : Table.builtIn(Containers.class, "containers.tsv").rows()) {
            RANKS.put(row.cell("words"), Integer.parseInt(row.cell("rank")));
        }
    }

    private static final int UNNAMED = 9;
    private static final int SHORTEST_ARTICLE = 500;
    private static final int LONGEST_NAMES = 400;
    private static final int MOST_KNOWN = 20_000;

    /** Ranks of whole class attributes, which repeat on all pages of a site. */
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    /** Share of the page's prose that a named container must hold to be believed. */
    private static final double BELIEVED = 0.45;

    private final PageText text;

    Containers(PageText text) {
        this.text = text;
    }

    /** A choice of boxes in page order, none inside another. */
    record Choice(List<Box> boxes, String rule) {}

    Choice choose() {
        Box all = densest();
        Box densest = firstOfSeveral(all);
        int wanted = (int) (text.proseIn(densest) * BELIEVED);
        Map<Integer, List<Box>> named = named(densest.equals(all) ? null : densest);
        for (int rank = 0; rank <= 3; rank++) {
            List<Box> boxes = together(named.getOrDefault(rank, List.of()));
            int held = boxes.stream().mapToInt(text::proseIn).sum();
            if (held > 0 && held >= wanted) {
                return new Choice(boxes, rank == 0 ? "itemprop articleBody" : "named container");
            }
        }
        return new Choice(List.of(densest), "densest container");
    }

    /** The smallest box that still holds nearly all prose: follow the richest child down. */
    private Box densest() {
        Box at = text.boxes.getFirst();
        int all = text.proseIn(at);
        for (Box box : text.boxes) {
            if (isInside(box, at)
                    && box.silenced == null
                    && text.proseIn(box) >= 0.8 * text.proseIn(at)
                    && text.proseIn(box) >= 0.6 * all
                    && !isTextElement(box)) {
                at = box;
            }
        }
        return at;
    }

    /** Where one article follows another on the page, each under its own headline, the first. */
    private Box firstOfSeveral(Box box) {
        List<Box> articles =
                text.boxes.stream()
                        .filter(inner -> inner.element.normalName().equals("article"))
                        .filter(inner -> inner.silenced == null && isInside(inner, box))
                        .filter(inner -> text.proseIn(inner) >= SHORTEST_ARTICLE)
                        .filter(this::hasHeadline)
                        .toList();
        boolean follows = articles.size() > 1 && articles.get(1).first >= articles.getFirst().end;
        return follows ? articles.getFirst() : box;
    }

    private boolean hasHeadline(Box article) {
        return text.blocks.subList(article.first, article.end).stream()
                .anyMatch(block ->
                        block.box().element.normalName().equals("h1") && block.linkDensity() < 0.5);
    }

    /** Boxes come parents first, so that the run of blocks tells who holds whom. */
    private static boolean isInside(Box inner, Box outer) {
        return inner.first >= outer.first && inner.end <= outer.end && inner.end > inner.first;
    }

    private static boolean isTextElement(Box box) {
        return switch (box.element.normalName()) {
            case "p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "table", "tr" -> true;
            default -> false;
        };
    }

    private Map<Integer, List<Box>> named(@Nullable Box within) {
        Map<Integer, List<Box>> named = new HashMap<>();
        for (Box box : text.boxes) {
            int rank = box.silenced == null && box.end > box.first ? rank(box.element) : UNNAMED;
            if (rank < UNNAMED && (within == null || isInside(box, within))) {
                named.computeIfAbsent(rank, r -> new ArrayList<>()).add(box);
            }
        }
        return named;
    }

    private static int rank(Element element) {
        if (element.normalName().equals("body") || element.attributesSize() == 0) {
            return UNNAMED;
        }
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return 0;
        }
        String names = element.className() + " / " + element.id();
        if (names.length() < 5 || names.length() > LONGEST_NAMES) {
            return UNNAMED;
        }
        Integer known = KNOWN.get(names);
        if (known == null) {
            known = best(NoiseTable.words(names));
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(names, known);
            }
        }
        return known;
    }

    private static int best(String[] words) {
        int best = UNNAMED;
        for (int i = 0; i < words.length; i++) {
            best = Math.min(best, RANKS.getOrDefault(words[i], UNNAMED));
            if (i + 1 < words.length) {
                String pair = words[i] + ' ' + words[i + 1];
                best = Math.min(best, RANKS.getOrDefault(pair, UNNAMED));
            }
        }
        return best;
    }

    /** The richest box, and its fellows of the same name in the same article. */
    private List<Box> together(List<Box> boxes) {
        @Nullable Box richest = null;
        for (Box box : boxes) {
            if (richest == null || text.proseIn(box) > text.proseIn(richest)) {
                richest = box;
            }
        }
        if (richest == null) {
            return List.of();
        }
        Box article = article(richest);
        List<Box> chosen = new ArrayList<>();
        for (Box box : boxes) {
            boolean inside = !chosen.isEmpty() && isInside(box, chosen.getLast());
            if (!inside && isInside(box, article)) {
                chosen.add(box);
            }
        }
        return chosen;
    }

    /**
     * The box around all chunks of one article: up until another story's linked heading comes in.
     */
    private Box article(Box inner) {
        Box scope = inner;
        for (int up = 0; up < 8 && scope.parent != null; up++) {
            if (scope.element.normalName().equals("article")
                    || holdsOtherStories(scope.parent, inner)) {
                break;
            }
            scope = scope.parent;
        }
        return scope;
    }

    private boolean holdsOtherStories(Box box, Box inner) {
        for (int i = box.first; i < box.end; i++) {
            Block block = text.blocks.get(i);
            boolean outside = i < inner.first || i >= inner.end;
            if (outside
                    && block.kind() == Block.Kind.HEADING
                    && block.box().silenced == null
                    && (block.linkDensity() > 0.5
                            || (i >= inner.end && block.box().element.normalName().equals("h1")))) {
                return true;
            }
        }
        return false;
    }
}
