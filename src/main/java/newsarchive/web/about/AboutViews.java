package newsarchive.web.about;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hits;
import newsarchive.index.Status;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Sort;
import newsarchive.web.Archive;
import newsarchive.web.text.Texts;

/** Gathers what the archive is. */
final class AboutViews {
    private final Texts texts;
    private final Archive archive;
    private final Map<String, String> versions;

    AboutViews(Texts texts, Archive archive, Map<String, String> versions) {
        this.texts = texts;
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
                fact("about.articles", texts.number(status.articles())),
                fact("about.articles.versions", texts.number(status.versions())),
                fact("about.stories", texts.number(all.stories())),
                fact("about.undated", texts.number(all.undated())));
    }

    private List<AboutView.Fact> freshness(Hits all) {
        List<AboutView.Fact> facts = new ArrayList<>();
        if (!all.days().isEmpty()) {
            facts.add(fact("about.oldest", texts.dates().day(all.days().firstKey())));
            facts.add(fact("about.newest", texts.dates().day(all.days().lastKey())));
        }
        lastCaptured()
                .ifPresent(instant -> facts.add(fact("about.last", texts.dates().moment(instant))));
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
                fact(
                        "about.gazetteer",
                        texts.of(
                                "about.gazetteer.size",
                                "entities",
                                gazetteer.entities().count(),
                                "names",
                                gazetteer.names().size())));
        return facts;
    }

    private AboutView.Fact fact(String label, String value) {
        return new AboutView.Fact(texts.of(label), value);
    }
}
