package newsarchive.extract.meta;

import java.util.List;
import java.util.Optional;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;

/** The outlet that publishes the page. */
final class Publishers {
    private static final String[] META_NAMES = MetaNames.of("publisher");

    private static final List<Rule<String>> RULES =
            List.of(
                    new Rule<>("JSON-LD publisher", p -> LinkedData.text(p.thing(), "publisher")),
                    new Rule<>("og:site_name", p -> p.meta().first("og:site_name")),
                    new Rule<>("meta publisher", p -> p.meta().first(META_NAMES)));

    private Publishers() {}

    static Optional<Found<String>> find(HtmlPage page) {
        return Rule.first(
                RULES.stream()
                        .map(rule ->
                                new Rule<>(
                                        rule.name(),
                                        rule.reading()
                                                .andThen(name ->
                                                        name.map(HtmlPage::line)
                                                                .filter(Publishers::isName))))
                        .toList(),
                page);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() < 100 && !name.startsWith("http");
    }
}
