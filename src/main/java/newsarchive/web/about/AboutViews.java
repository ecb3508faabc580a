package newsarchive.web.about;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hits;
import newsarchive.index.Status;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Sort;
import newsarchive.web.Archive;
import newsarchive.web.PrintedDate;

/** Gathers what the archive is. */
final class AboutViews {
    private final Archive archive;
    private final Map<String, String> versions;

    AboutViews(Archive archive, Map<String, String> versions) {
        this.archive = archive;
        this.versions = versions;
    }

    AboutView view() {
        Hits all = archive.index().search(ArticleQuery.everything().collapsing(true).ofSize(0));
        return new AboutView(sizes(all), freshness(all), versions());
    }

    private List<AboutView.Fact> sizes(Hits all) {
        Status status = archive.index().status();
        return List.of(
                new AboutView.Fact("Articles", number(status.articles())),
                new AboutView.Fact("Versions of them", number(status.versions())),
                new AboutView.Fact("Stories they tell", number(all.stories())),
                new AboutView.Fact("Without a date", number(all.undated())));
    }

    private List<AboutView.Fact> freshness(Hits all) {
        List<AboutView.Fact> facts = new ArrayList<>();
        if (!all.days().isEmpty()) {
            facts.add(
                    new AboutView.Fact("Oldest published", PrintedDate.day(all.days().firstKey())));
            facts.add(
                    new AboutView.Fact("Newest published", PrintedDate.day(all.days().lastKey())));
        }
        lastCaptured()
                .ifPresent(instant ->
                        facts.add(
                                new AboutView.Fact(
                                        "Last one that came, captured",
                                        PrintedDate.moment(instant))));
        return facts;
    }

    private Optional<Instant> lastCaptured() {
        ArticleQuery last = ArticleQuery.everything().sortedBy(Sort.ADDED).ofSize(1);
        return archive.index().search(last).hits().stream()
                .flatMap(hit -> archive.index().find(hit.article().id()).stream())
                .map(ArticleVersion::captured)
                .findFirst();
    }

    private List<AboutView.Fact> versions() {
        List<AboutView.Fact> facts = new ArrayList<>();
        versions.forEach((name, version) -> facts.add(new AboutView.Fact(name, version)));
        Gazetteer gazetteer = archive.gazetteer();
        facts.add(
                new AboutView.Fact(
                        "Gazetteer",
                        number(gazetteer.entities().count())
                                + " entities, "
                                + number(gazetteer.names().size())
                                + " names"));
        return facts;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
