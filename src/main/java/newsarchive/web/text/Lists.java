package newsarchive.web.text;

import gg.jte.Content;
import java.util.List;

/** Lists as a language writes them; none of nothing is empty. */
public final class Lists {
    private final Texts texts;

    Lists(Texts texts) {
        this.texts = texts;
    }

    /** Such as {@code China, Japan, France}. */
    public String comma(List<String> items) {
        return items.stream()
                .reduce((some, next) -> texts.of("common.list.comma", "some", some, "next", next))
                .orElse("");
    }

    /** Parts that may hold commas, such as {@code Tick; since 2021; newest first}. */
    public String parts(List<String> parts) {
        return parts.stream()
                .reduce((some, next) -> texts.of("common.list.parts", "some", some, "next", next))
                .orElse("");
    }

    /** Such as {@code China, Japan and France}. */
    public String and(List<String> items) {
        if (items.size() < 2) {
            return comma(items);
        }
        String some = comma(items.subList(0, items.size() - 1));
        return texts.of("common.list.and", "some", some, "last", items.getLast());
    }

    /** Such as {@code China, Japan and 5 more}: so many by name, the others counted. */
    public String upTo(int named, List<String> items) {
        if (items.size() <= named) {
            return comma(items);
        }
        String some = comma(items.subList(0, named));
        return texts.of("common.list.more", "some", some, "count", items.size() - named);
    }

    /** Such as {@code China, Japan, France}, of what stands in a page; at least one. */
    public Content contents(List<? extends Content> items) {
        return items.stream()
                .map(Content.class::cast)
                .reduce((some, next) -> texts.rich("common.list.comma", "some", some, "next", next))
                .orElseThrow();
    }

    /** Such as {@code China, Japan or France}, of what stands in a page; at least one. */
    public Content or(List<? extends Content> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        Content some = contents(items.subList(0, items.size() - 1));
        return texts.rich("common.list.or", "some", some, "last", items.getLast());
    }
}
