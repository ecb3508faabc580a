package newsarchive.extract.meta;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.article.PublicationDate;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;
import org.jsoup.nodes.Element;

/** When the article was published and changed, as printed. */
final class Dates {
    private static final String[] PUBLISHED_NAMES = MetaNames.of("published");
    private static final String[] MODIFIED_NAMES = MetaNames.of("modified");
    private static final int LONGEST_STAMP = 200;
    private static final Pattern IN_URL =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final List<Rule<String>> PUBLISHED =
            List.of(
                    new Rule<>(
                            "JSON-LD datePublished",
                            p -> LinkedData.text(p.thing(), "datePublished")),
                    new Rule<>("meta published", p -> p.meta().first(PUBLISHED_NAMES)),
                    new Rule<>(
                            "itemprop datePublished",
                            p -> stamp(p.marks().itemprop("datePublished"))),
                    new Rule<>(
                            "JSON-LD dateCreated", p -> LinkedData.text(p.thing(), "dateCreated")),
                    new Rule<>(
                            "time of publication",
                            p -> stamp(p.marks().tag("time").filter(Dates::isPublication))),
                    new Rule<>("address", Dates::inUrl),
                    new Rule<>(
                            "time", p -> stamp(p.marks().tag("time").filter(Dates::isInArticle))));

    /** Dates of the page that may be another story's; what stands beside the text is surer. */
    private static final List<Rule<String>> SOME_DATE =
            List.of(
                    new Rule<>("time elsewhere", p -> stamp(p.marks().tag("time"))),
                    new Rule<>("date line", p -> stamp(p.marks().dates())));

    private static final List<Rule<String>> MODIFIED =
            List.of(
                    new Rule<>(
                            "JSON-LD dateModified",
                            p -> LinkedData.text(p.thing(), "dateModified")),
                    new Rule<>("meta modified", p -> p.meta().first(MODIFIED_NAMES)),
                    new Rule<>(
                            "itemprop dateModified",
                            p -> stamp(p.marks().itemprop("dateModified"))));

    private Dates() {}

    static Optional<Found<PublicationDate>> published(HtmlPage page) {
        return first(PUBLISHED, page);
    }

    /**
     * When it was published, as far as nothing declares it.
     *
     * @param around short lines above and below the text
     */
    static Optional<Found<PublicationDate>> published(HtmlPage page, List<String> around) {
        return beside(page, around).or(() -> first(SOME_DATE, page)).or(() -> modified(page));
    }

    static Optional<Found<PublicationDate>> modified(HtmlPage page) {
        return first(MODIFIED, page);
    }

    private static Optional<Found<PublicationDate>> beside(HtmlPage page, List<String> around) {
        DateParser parser = new DateParser(page.source().captured());
        return around.stream()
                .flatMap(line -> parser.parse(line).stream())
                .filter(date -> !(date.value() instanceof YearMonth))
                .findFirst()
                .map(date -> new Found<>(date, "line beside the text"));
    }

    private static Optional<Found<PublicationDate>> first(List<Rule<String>> rules, HtmlPage page) {
        DateParser parser = new DateParser(page.source().captured());
        return Rule.first(
                rules.stream()
                        .map(rule ->
                                new Rule<>(
                                        rule.name(),
                                        rule.reading()
                                                .andThen(text -> text.flatMap(parser::parse))))
                        .toList(),
                page);
    }

    private static Optional<String> stamp(Stream<Element> elements) {
        return elements.flatMap(Dates::stamps)
                .filter(text -> text.length() < LONGEST_STAMP && digits(text) > 2)
                .findFirst();
    }

    private static boolean isPublication(Element time) {
        String names = time.className();
        return time.hasAttr("pubdate") || names.contains("publish") || names.contains("entry-date");
    }

    private static boolean isInArticle(Element time) {
        return time.hasAttr("datetime") && time.closest("article, main") != null;
    }

    private static Stream<String> stamps(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), HtmlPage.text(element));
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static Optional<String> inUrl(HtmlPage page) {
        Matcher matcher = IN_URL.matcher(page.source().url());
        return matcher.find()
                ? Optional.of(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
                : Optional.empty();
    }
}
