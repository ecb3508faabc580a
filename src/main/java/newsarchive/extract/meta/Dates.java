package newsarchive.extract.meta;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Words that a line of publication begins with; where it was changed is another matter. */
    private static final Pattern PUBLISHED_ON =
            Pattern.compile(
                    "(?iu)^\\W{0,3}(?:(?:first )?(?:published|posted)|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликовано|yayınlanma|公開日?|発表|发布|發布|게시)\\b.{0,20}\\d"
                            + "|\\b(?:gepostet|veröffentlicht|geschrieben|posted)\\b");

    private static final Pattern ENTRY =
            Pattern.compile("(?:^|\\s)(?:published|dt-published|entry-date|post-date)(?:\\s|$)");
    private static final Set<String> PAGES =
            Set.of(
                    "WebPage",
                    "ItemPage",
                    "MedicalWebPage",
                    "Recipe",
                    "HowTo",
                    "PodcastEpisode",
                    "RadioEpisode",
                    "Episode",
                    "CreativeWork");

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
                    new Rule<>(
                            "date of an entry",
                            p -> stamp(p.marks().dates().filter(Dates::isEntry))),
                    new Rule<>("address", Dates::inUrl),
                    new Rule<>("JSON-LD of the page", Dates::ofThePage));

    /** Times inside the article; a line that says what it dates is surer. */
    private static final List<Rule<String>> TIMES =
            List.of(
                    new Rule<>(
                            "time", p -> stamp(p.marks().tag("time").filter(Dates::isInArticle))));

    /** Dates of the page that may be another story's; what stands beside the text is surer. */
    private static final List<Rule<String>> SOME_DATE =
            List.of(
                    new Rule<>("time elsewhere", p -> stamp(p.marks().tag("time"))),
                    new Rule<>(
                            "date of a changed entry",
                            p -> stamp(p.marks().dates().filter(e -> e.hasClass("updated")))),
                    new Rule<>("date line", p -> stamp(p.marks().dates())));

    private static final List<Rule<String>> DESCRIPTION =
            List.of(
                    new Rule<>(
                            "description", p -> p.meta().first("description", "og:description")));

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
        return first(PUBLISHED, page).map(found -> inOwnZone(page, found));
    }

    /** The same moment with the publisher's own offset, when the page gives it both ways. */
    private static Found<PublicationDate> inOwnZone(HtmlPage page, Found<PublicationDate> found) {
        if (!(found.value().value() instanceof OffsetDateTime utc)
                || utc.getOffset().getTotalSeconds() != 0) {
            return found;
        }
        DateParser parser = new DateParser(page.source().captured());
        return page.meta()
                .all(PUBLISHED_NAMES)
                .flatMap(text -> parser.parse(text).stream())
                .filter(date ->
                        date.value() instanceof OffsetDateTime own
                                && own.getOffset().getTotalSeconds() != 0
                                && own.isEqual(utc))
                .findFirst()
                .map(date -> new Found<>(date, found.rule()))
                .orElse(found);
    }

    /**
     * When it was published, as far as nothing declares it.
     *
     * @param lines that stand above and below the text, and the beginning of the text
     */
    static Optional<Found<PublicationDate>> published(HtmlPage page, Lines lines) {
        return line(page, lines.around().stream().filter(Dates::saysSo), "line of publication")
                .or(() -> first(TIMES, page))
                .or(() -> line(page, lines.around().stream(), "line beside the text"))
                .or(() -> first(SOME_DATE, page))
                .or(() -> modified(page))
                .or(() -> line(page, lines.beginnings(), "beginning of the text"))
                .or(() -> first(DESCRIPTION, page).filter(Dates::isDay));
    }

    static Optional<Found<PublicationDate>> modified(HtmlPage page) {
        return first(MODIFIED, page);
    }

    private static Optional<Found<PublicationDate>> line(
            HtmlPage page, Stream<String> lines, String rule) {
        DateParser parser = new DateParser(page.source().captured());
        return lines.flatMap(line -> parser.parse(line).stream())
                .map(date -> new Found<>(date, rule))
                .filter(Dates::isDay)
                .findFirst();
    }

    private static boolean isDay(Found<PublicationDate> date) {
        return !(date.value().value() instanceof YearMonth);
    }

    private static boolean saysSo(String line) {
        return PUBLISHED_ON.matcher(line).find();
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

    /** The classes of hAtom and h-entry, which say what they date. */
    private static boolean isEntry(Element date) {
        return ENTRY.matcher(date.className()).find();
    }

    private static boolean isInArticle(Element time) {
        return time.hasAttr("datetime") && time.closest("article, main") != null;
    }

    private static Stream<String> stamps(Element element) {
        return Stream.of(
                element.attr("datetime"),
                element.attr("content"),
                HtmlPage.text(element),
                element.attr("title"));
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** Recipes, episodes and plain pages are no articles, but are published too. */
    private static Optional<String> ofThePage(HtmlPage page) {
        return page.data()
                .things()
                .filter(thing -> LinkedData.isA(thing, PAGES))
                .flatMap(thing -> LinkedData.text(thing, "datePublished").stream())
                .findFirst();
    }

    private static Optional<String> inUrl(HtmlPage page) {
        Matcher matcher = IN_URL.matcher(page.source().url());
        return matcher.find()
                ? Optional.of(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
                : Optional.empty();
    }
}
