package newsarchive.extract.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;

/** The outlet that publishes the page. */
final class Publishers {
    private static final String[] META_NAMES = MetaNames.of("publisher");

    private static final List<Rule<String>> RULES =
            List.of(
                    new Rule<>("JSON-LD publisher", p -> LinkedData.text(p.thing(), "publisher")),
                    new Rule<>("og:site_name", p -> p.meta().first("og:site_name")),
                    new Rule<>("meta publisher", p -> p.meta().first(META_NAMES)),
                    new Rule<>("itemprop publisher", Publishers::microdata),
                    new Rule<>("JSON-LD site", Publishers::site),
                    new Rule<>("title part like the host", Publishers::inTitle));

    private static final Set<String> SITES =
            Set.of("WebSite", "NewsMediaOrganization", "Organization", "Periodical", "Newspaper");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TELLING = 4;
    private static final int LONGEST_PART = 40;

    private Publishers() {}

    private static Optional<String> site(HtmlPage page) {
        return page.data()
                .things()
                .filter(thing -> LinkedData.isA(thing, SITES))
                .flatMap(thing -> LinkedData.text(thing, "name").stream())
                .findFirst();
    }

    private static Optional<String> microdata(HtmlPage page) {
        return page.marks()
                .itemprop("publisher")
                .flatMap(element -> element.select("[itemprop=name]").stream())
                .map(name -> name.hasAttr("content") ? name.attr("content") : name.text())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** The part of the title in which a long word of the host stands. */
    private static Optional<String> inTitle(HtmlPage page) {
        String host = page.host().map(name -> name.toLowerCase(Locale.ROOT)).orElse("");
        List<String> parts = Headlines.parts(page);
        return parts.size() < 2
                ? Optional.empty()
                : Stream.of(parts.getLast(), parts.getFirst())
                        .filter(part -> part.length() < LONGEST_PART && isIn(host, part))
                        .map(String::strip)
                        .findFirst();
    }

    private static boolean isIn(String host, String part) {
        return WORDS.splitAsStream(part.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= TELLING && host.contains(word));
    }

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
