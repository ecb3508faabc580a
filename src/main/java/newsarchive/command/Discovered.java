package newsarchive.command;

import java.util.Map;
import java.util.Objects;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.article.PublicationDate;
import newsarchive.article.Sentences;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.Match;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entity that articles name and no table does, for a person to decide about.
 *
 * @param articles how many name it
 * @param first day of the earliest of them, as printed; empty when none is dated
 * @param rule that found it in the example
 * @param example a sentence that names it
 * @param article the id of the article that the example is from
 */
record Discovered(
        Entity entity, long articles, String first, String rule, String example, String article) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Adds what one article names. */
    static void in(Match match, Gazetteer known, Map<String, Discovered> found) {
        for (Dimension dimension : Dimension.values()) {
            for (Tag tag : match.version().tags().of(dimension)) {
                if (known.find(tag.entity().id()).isEmpty()) {
                    found.merge(tag.entity().id(), of(match, tag), Discovered::and);
                }
            }
        }
    }

    private static Discovered of(Match match, Tag tag) {
        Article article = match.version().article();
        Mention mention = tag.mentions().getFirst();
        Span sentence = new Sentences(article.text()).around(mention.start(), mention.end());
        PublicationDate published = article.published();
        return new Discovered(
                tag.entity(),
                1,
                published == null ? "" : published.firstDay().toString(),
                mention.rule(),
                article.text().substring(sentence.start(), sentence.end()),
                article.id().value());
    }

    /** Both; the example is the earlier one's. */
    private Discovered and(Discovered other) {
        boolean isEarlier =
                first.isEmpty()
                        ? !other.first.isEmpty()
                        : !other.first.isEmpty() && other.first.compareTo(first) < 0;
        Discovered shown = isEarlier ? other : this;
        return new Discovered(
                shown.entity,
                articles + other.articles,
                shown.first,
                shown.rule,
                shown.example,
                shown.article);
    }

    /** Divided by tabs, without signs that a terminal would take for orders. */
    String line() {
        return String.join(
                "\t",
                entity.id(),
                plain(entity.name()),
                entity.kind().id(),
                Objects.requireNonNullElse(entity.country(), ""),
                Long.toString(articles),
                first,
                rule,
                plain(example));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    ObjectNode json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", entity.id()).put("name", entity.name()).put("kind", entity.kind().id());
        if (entity.country() != null) {
            json.put("country", entity.country());
        }
        return json.put("articles", articles)
                .put("first", first)
                .put("rule", rule)
                .put("example", example)
                .put("article", article);
    }
}
