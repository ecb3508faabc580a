package newsarchive.extract.meta;

import java.util.List;
import java.util.Optional;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;

/** The part of the publication that the article stands in. */
final class Sections {
    private static final String[] META_NAMES = MetaNames.of("section");

    private static final List<Rule<String>> RULES =
            List.of(
                    new Rule<>(
                            "JSON-LD articleSection",
                            p -> LinkedData.text(p.thing(), "articleSection")),
                    new Rule<>("article:section", p -> p.meta().first(META_NAMES)),
                    new Rule<>("meta section", p -> p.meta().first(META_NAMES)),
                    new Rule<>(
                            "itemprop articleSection",
                            p ->
                                    p.meta()
                                            .first("articlesection")
                                            .or(() ->
                                                    p.marks()
                                                            .itemprop("articleSection")
                                                            .map(HtmlPage::text)
                                                            .findFirst())));

    private Sections() {}

    static Optional<Found<String>> find(HtmlPage page) {
        return Rule.first(RULES, page)
                .map(found -> new Found<>(HtmlPage.line(found.value()), found.rule()))
                .filter(found -> !found.value().isEmpty() && found.value().length() < 100);
    }
}
