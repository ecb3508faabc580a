package newsarchive.extract.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;
import tools.jackson.databind.JsonNode;

/** Whether everybody may read the whole article. */
final class FreeAccess {
    private static final List<Rule<Boolean>> RULES =
            List.of(
                    new Rule<>(
                            "JSON-LD isAccessibleForFree",
                            p -> truth(p.thing().path("isAccessibleForFree"))),
                    new Rule<>("JSON-LD part that is not free", FreeAccess::part),
                    new Rule<>(
                            "article:content_tier",
                            p -> p.meta().first("article:content_tier").flatMap(FreeAccess::tier)));

    private FreeAccess() {}

    static Optional<Found<Boolean>> find(HtmlPage page) {
        return Rule.first(RULES, page);
    }

    private static Optional<Boolean> truth(JsonNode value) {
        return switch (value.asString("").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "http://schema.org/true", "https://schema.org/true" ->
                    Optional.of(true);
            case "false", "no", "http://schema.org/false", "https://schema.org/false" ->
                    Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> part(HtmlPage page) {
        JsonNode parts = page.thing().path("hasPart");
        Stream<JsonNode> all = parts.isArray() ? parts.valueStream() : Stream.of(parts);
        return all.map(part -> truth(part.path("isAccessibleForFree")))
                .flatMap(Optional::stream)
                .filter(free -> !free)
                .findFirst();
    }

    private static Optional<Boolean> tier(String tier) {
        return switch (tier.toLowerCase(Locale.ROOT)) {
            case "free" -> Optional.of(true);
            case "locked", "metered", "premium" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
