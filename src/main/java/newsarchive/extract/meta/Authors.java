package newsarchive.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.databind.JsonNode;

/** Everybody who wrote the article, in the order of the page. */
final class Authors {
    private static final int LONGEST_BYLINE = 80;
    private static final Evaluator LINK = Selector.evaluatorOf("a");

    /** The full name of an hCard. */
    private static final Evaluator NAME = Selector.evaluatorOf(".fn");

    private static final String[] META_NAMES = MetaNames.of("author");

    private static final List<Rule<List<String>>> RULES =
            List.of(
                    new Rule<>("JSON-LD author", p -> names(people(p.thing().path("author")))),
                    new Rule<>("meta author", p -> names(p.meta().all(META_NAMES))),
                    new Rule<>("itemprop author", Authors::itemprop),
                    new Rule<>("rel author", p -> names(together(p.marks().relAuthor()))),
                    new Rule<>(
                            "byline links",
                            p -> names(together(p.marks().authors().flatMap(Authors::named)))),
                    new Rule<>("byline", Authors::byline),
                    new Rule<>(
                            "meta creator",
                            p ->
                                    names(
                                            p.meta()
                                                    .all(
                                                            "creator",
                                                            "twitter:creator",
                                                            "dc.contributor"))));

    private Authors() {}

    /** The people that the page names as authors; failing them, the outlet or agency it names. */
    static Optional<Found<List<String>>> find(HtmlPage page, Optional<String> publisher) {
        String outlet = HtmlPage.letters(publisher.orElse(""));
        Optional<Found<List<String>>> institution = Optional.empty();
        for (Rule<List<String>> rule : RULES) {
            Optional<List<String>> names = rule.reading().apply(page);
            List<String> people =
                    names.orElse(List.of()).stream()
                            .filter(name -> !HtmlPage.letters(name).equals(outlet))
                            .toList();
            if (!people.isEmpty()) {
                return Optional.of(new Found<>(people, rule.name()));
            }
            institution = institution.or(() -> names.map(n -> new Found<>(n, rule.name())));
        }
        return institution;
    }

    /** The people who signed in one of the short lines above and below the text. */
    static Optional<Found<List<String>>> beside(List<String> around) {
        return around.stream()
                .flatMap(line -> Bylines.signed(line).stream())
                .findFirst()
                .map(people -> new Found<>(people, "line beside the text"));
    }

    private static Optional<List<String>> itemprop(HtmlPage page) {
        Stream<Element> names =
                page.marks()
                        .itemprop("author")
                        .flatMap(author -> author.select("[itemprop=name]").stream());
        return names(names.map(HtmlPage::text))
                .or(() -> names(page.marks().itemprop("author").map(HtmlPage::text).limit(1)));
    }

    /** The elements in a byline that hold nothing but a name. */
    private static Stream<Element> named(Element byline) {
        String names = byline.className().toLowerCase(java.util.Locale.ROOT);
        if (names.contains("author-name")
                || names.contains("authorname")
                || names.contains("author_name")) {
            return Stream.of(byline);
        }
        return names.contains("byline") || names.contains("by-author")
                ? byline.select(LINK).stream()
                : byline.select(NAME).stream();
    }

    private static Optional<List<String>> byline(HtmlPage page) {
        return names(
                page.marks()
                        .authors()
                        .filter(element -> element.closest("form") == null)
                        .map(HtmlPage::text)
                        .filter(text -> !text.isBlank() && text.length() < LONGEST_BYLINE)
                        .limit(1));
    }

    /** The first element found and those beside it: others belong to other stories. */
    private static Stream<String> together(Stream<Element> elements) {
        List<Element> found = elements.filter(Element::hasText).toList();
        return found.stream().filter(one -> isBeside(one, found.getFirst())).map(HtmlPage::text);
    }

    private static boolean isBeside(Element one, Element first) {
        Element group = first.parent();
        Element own = one.parent();
        return group != null
                && own != null
                && (own.equals(group)
                        || (own.parent() != null && own.parent().equals(group.parent())));
    }

    private static Stream<String> people(JsonNode author) {
        List<String> names = new ArrayList<>();
        if (author.isArray()) {
            author.forEach(one -> names.addAll(people(one).toList()));
        } else if (author.isObject()) {
            JsonNode name = author.path("name");
            names.addAll(name.isArray() ? people(name).toList() : List.of(name.asString("")));
        } else {
            names.add(author.asString(""));
        }
        return names.stream();
    }

    private static Optional<List<String>> names(Stream<String> texts) {
        List<String> names = Bylines.names(texts);
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
