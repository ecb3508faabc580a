package newsarchive.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.ArticleBuilder;
import newsarchive.article.PublicationDate;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;

/** What a page says about its article, outside the text. */
public record Facts(
        Optional<Found<String>> url,
        Optional<Found<String>> headline,
        Optional<Found<List<String>>> authors,
        Optional<Found<PublicationDate>> published,
        Optional<Found<PublicationDate>> modified,
        Optional<Found<String>> publisher,
        Optional<Found<String>> section,
        Optional<Found<List<String>>> keywords,
        Optional<Found<Boolean>> free) {

    private static final int SHORTEST_PART = 12;

    public static Facts of(HtmlPage page) {
        Optional<Found<String>> publisher = Publishers.find(page);
        return new Facts(
                CanonicalUrls.find(page),
                Headlines.find(page, publisher.map(Found::value)),
                Authors.find(page, publisher.map(Found::value)),
                Dates.published(page),
                Dates.modified(page),
                publisher,
                Sections.find(page),
                Keywords.find(page),
                FreeAccess.find(page));
    }

    /**
     * The same, with what only the lines around the text tell.
     *
     * @param lines that stand with the text
     */
    public Facts completed(HtmlPage page, Lines lines) {
        List<String> around = lines.around();
        boolean hasPeople = authors.filter(a -> !isOutlet(a.value())).isPresent();
        return new Facts(
                url,
                headline.filter(found -> !found.rule().equals("title"))
                        .or(() -> Headlines.beside(page, around))
                        .or(() -> headline),
                hasPeople ? authors : Authors.beside(around).or(() -> authors),
                published.or(() -> Dates.published(page, lines)),
                modified,
                publisher,
                section,
                keywords,
                free);
    }

    private boolean isOutlet(List<String> names) {
        return names.size() == 1
                && publisher.filter(p -> p.value().equalsIgnoreCase(names.getFirst())).isPresent();
    }

    /** Every form in which the page gives its headline. */
    public static List<String> headlines(HtmlPage page) {
        return Stream.of(
                        LinkedData.text(page.thing(), "headline").stream(),
                        page.meta().all("og:title", "twitter:title"),
                        page.marks().tag("h1").limit(1).map(HtmlPage::text),
                        Headlines.parts(page).stream()
                                .filter(part -> part.length() > SHORTEST_PART))
                .flatMap(titles -> titles)
                .toList();
    }

    /** Writes each fact and its evidence. */
    public void fill(ArticleBuilder article) {
        url.ifPresent(f -> article.url(f.value()).evidence("url", f.rule()));
        headline.ifPresent(f -> article.headline(f.value()).evidence("headline", f.rule()));
        authors.ifPresent(f -> article.authors(f.value()).evidence("authors", f.rule()));
        published.ifPresent(f -> article.published(f.value()).evidence("published", f.rule()));
        modified.ifPresent(f -> article.modified(f.value()).evidence("modified", f.rule()));
        publisher.ifPresent(f -> article.publisher(f.value()).evidence("publisher", f.rule()));
        section.ifPresent(f -> article.section(f.value()).evidence("section", f.rule()));
        keywords.ifPresent(f -> article.keywords(f.value()).evidence("keywords", f.rule()));
        free.ifPresent(f ->
                article.isAccessibleForFree(f.value()).evidence("isAccessibleForFree", f.rule()));
    }
}
