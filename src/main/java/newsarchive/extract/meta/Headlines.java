package newsarchive.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The headline as readers see it, without the name of the site. */
final class Headlines {
    private static final Pattern LAST_PART =
            Pattern.compile("\\s*(?:\\s[-–—/:]+|[|•·»«]+)\\s+([^|•·»«]{2,60}?)\\s*$");
    private static final Pattern FIRST_PART =
            Pattern.compile("^([^|•·»«]{2,40}?)(?:\\s+[-–—|•·»«:]+|:)\\s+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s[-–—|•·»«:]+\\s");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FRONT_PAGE = Pattern.compile("/|https?://[^/]+/?");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 12;
    private static final int MOST_HEADINGS = 60;

    private static final List<Rule<String>> RULES =
            List.of(
                    new Rule<>(
                            "itemprop headline",
                            p ->
                                    first(
                                            p.marks()
                                                    .tag("h1")
                                                    .filter(h ->
                                                            h.attr("itemprop")
                                                                    .contains("headline")))),
                    new Rule<>("only h1", Headlines::onlyHeading),
                    new Rule<>("heading in the title", p -> inTitle(p)),
                    new Rule<>("JSON-LD headline", p -> LinkedData.text(p.thing(), "headline")),
                    new Rule<>(
                            "og:title",
                            p -> p.meta().first("og:title", "twitter:title", "dc.title")),
                    new Rule<>(
                            "itemprop headline elsewhere",
                            p -> first(p.marks().itemprop("headline"))),
                    new Rule<>("title", p -> Optional.of(p.title())),
                    new Rule<>(
                            "first heading",
                            p -> first(Stream.concat(p.marks().tag("h1"), p.marks().tag("h2")))));

    private Headlines() {}

    static Optional<Found<String>> find(HtmlPage page, Optional<String> publisher) {
        return Rule.first(
                RULES.stream()
                        .map(rule ->
                                new Rule<>(
                                        rule.name(),
                                        rule.reading().andThen(t -> cleaned(t, page, publisher))))
                        .toList(),
                page);
    }

    /**
     * The only h1 that is not the name of the site, where some title of the page agrees with it.
     */
    private static Optional<String> onlyHeading(HtmlPage page) {
        List<String> headings = headings(page, "h1").distinct().toList();
        return headings.size() == 1 && agrees(page, headings.getFirst())
                ? Optional.of(withoutKicker(page, headings.getFirst()))
                : Optional.empty();
    }

    /** A heading may hold a kicker or a second line beside the headline that the page declares. */
    private static String withoutKicker(HtmlPage page, String heading) {
        String letters = HtmlPage.letters(heading);
        Stream<String> declared =
                Stream.concat(
                        LinkedData.text(page.thing(), "headline").stream(),
                        page.meta().all("og:title"));
        boolean isWhole = HtmlPage.letters(page.title()).contains(letters);
        Stream<String> parts = isWhole ? Stream.empty() : parts(page).stream().map(String::strip);
        return Stream.concat(declared, parts)
                .filter(title -> isMostOf(letters, HtmlPage.letters(title)))
                .findFirst()
                .orElse(heading);
    }

    private static boolean isMostOf(String whole, String part) {
        return part.length() * 5 > whole.length() * 2 && whole.contains(part);
    }

    /** Whether half the words of a heading stand in one of the page's titles. */
    private static boolean agrees(HtmlPage page, String heading) {
        Set<String> said =
                Stream.of(
                                Stream.of(
                                        page.title(),
                                        page.source().url().replaceAll("[-_/.]", " ")),
                                page.meta().all("og:title", "twitter:title"),
                                LinkedData.text(page.thing(), "headline").stream())
                        .flatMap(titles -> titles)
                        .flatMap(Headlines::words)
                        .collect(Collectors.toSet());
        List<String> words = words(heading).toList();
        long known = words.stream().filter(said::contains).count();
        return known * 3 >= words.size();
    }

    private static Stream<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }

    /** The parts of a document's title, which names the site before or behind the headline. */
    static List<String> parts(HtmlPage page) {
        return List.of(BETWEEN_PARTS.split(page.title(), -1));
    }

    /** The part of the title that stands as a line of its own above the text. */
    static Optional<Found<String>> beside(HtmlPage page, List<String> around) {
        Set<String> lines = around.stream().map(HtmlPage::letters).collect(Collectors.toSet());
        return parts(page).stream()
                .filter(part -> HtmlPage.letters(part).length() >= SHORTEST_PART)
                .filter(part -> lines.contains(HtmlPage.letters(part)))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(part -> new Found<>(part.strip(), "title part above the text"));
    }

    private static Optional<String> inTitle(HtmlPage page) {
        String title = HtmlPage.letters(page.title());
        return Stream.concat(headings(page, "h1"), headings(page, "h2"))
                .filter(text -> title.contains(HtmlPage.letters(text)))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    private static Stream<String> headings(HtmlPage page, String tag) {
        Set<String> sites = siteNames(page);
        return page.marks()
                .tag(tag)
                .limit(MOST_HEADINGS)
                .filter(heading -> !isFrontPageLink(heading))
                .map(HtmlPage::text)
                .filter(text -> HtmlPage.letters(text).length() >= SHORTEST)
                .filter(text -> !sites.contains(HtmlPage.letters(text)));
    }

    private static Optional<String> first(Stream<Element> elements) {
        return elements.map(HtmlPage::text).filter(text -> !text.isEmpty()).findFirst();
    }

    private static boolean isFrontPageLink(Element heading) {
        Element link = heading.selectFirst(LINK);
        if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
            link = heading.parent();
        }
        return link != null && FRONT_PAGE.matcher(link.attr("href")).matches();
    }

    private static Set<String> siteNames(HtmlPage page) {
        return Stream.concat(
                        page.meta().all("og:site_name", "application-name"),
                        LinkedData.text(page.thing(), "publisher").stream())
                .map(HtmlPage::letters)
                .collect(Collectors.toSet());
    }

    private static Optional<String> cleaned(
            Optional<String> raw, HtmlPage page, Optional<String> publisher) {
        return raw.map(text -> HtmlPage.line(Parser.unescapeEntities(text, false)))
                .map(text -> withoutSite(text, page, publisher))
                .filter(text -> !text.isEmpty());
    }

    private static String withoutSite(String title, HtmlPage page, Optional<String> publisher) {
        String rest = title;
        Matcher last = LAST_PART.matcher(rest);
        while (last.find() && isSite(last.group(1), page, publisher)) {
            rest = rest.substring(0, last.start()).strip();
            last = LAST_PART.matcher(rest);
        }
        Matcher first = FIRST_PART.matcher(rest);
        if (first.find() && isSite(first.group(1), page, publisher)) {
            rest = rest.substring(first.end()).strip();
        }
        return rest.isEmpty() ? title : rest;
    }

    private static boolean isSite(String raw, HtmlPage page, Optional<String> publisher) {
        String part = HtmlPage.letters(raw);
        String site = HtmlPage.letters(publisher.orElse(""));
        String host = page.host().map(HtmlPage::letters).orElse("");
        return !part.isEmpty()
                && (part.equals(site)
                        || (site.length() > 3
                                && part.contains(site)
                                && part.length() < site.length() * 2)
                        || (part.length() > 3 && (site.startsWith(part) || host.contains(part))));
    }
}
