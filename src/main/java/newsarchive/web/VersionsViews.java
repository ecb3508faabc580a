package newsarchive.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.article.Article;
import newsarchive.index.ArticleVersion;

/** Lays out the versions of an article as the view of their page. */
final class VersionsViews {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private VersionsViews() {}

    /**
     * @param versions the newest first; at least one
     */
    static VersionsView view(List<ArticleVersion> versions) {
        Article newest = versions.getFirst().article();
        String id = newest.id().value();
        List<VersionsView.VersionView> views = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            String label = "Version " + (versions.size() - i) + (i == 0 ? ", the newest" : "");
            views.add(
                    i + 1 < versions.size()
                            ? changed(label, versions.get(i), versions.get(i + 1))
                            : first(label, versions.get(i)));
        }
        return new VersionsView(
                Links.article(id),
                Links.versionsJson(id),
                newest.headline(),
                versions.size() == 1 ? "1 version" : versions.size() + " versions",
                views);
    }

    private static VersionsView.VersionView changed(
            String label, ArticleVersion version, ArticleVersion before) {
        Article now = version.article();
        Article old = before.article();
        return new VersionsView.VersionView(
                label,
                facts(version),
                parts(WordDifference.ofWords(old.headline(), now.headline())),
                passages(WordDifference.ofParagraphs(old.body(), now.body())));
    }

    private static VersionsView.VersionView first(String label, ArticleVersion version) {
        String headline = version.article().headline();
        return new VersionsView.VersionView(
                label,
                facts(version),
                List.of(new VersionsView.PartView(headline, false, false)),
                List.of());
    }

    private static List<ArticleView.Fact> facts(ArticleVersion version) {
        List<ArticleView.Fact> facts = new ArrayList<>();
        facts.add(new ArticleView.Fact("Captured", time(version.captured())));
        Article article = version.article();
        if (article.modified() != null) {
            facts.add(new ArticleView.Fact("Changed", PrintedDate.full(article.modified())));
        }
        if (article.updateNote() != null) {
            facts.add(new ArticleView.Fact("Update", article.updateNote()));
        }
        article.corrections()
                .forEach(correction -> facts.add(new ArticleView.Fact("Correction", correction)));
        return facts;
    }

    private static String time(Instant captured) {
        return MINUTE.format(captured);
    }

    private static List<VersionsView.PassageView> passages(List<WordDifference.Passage> passages) {
        return passages.stream().map(VersionsViews::passage).toList();
    }

    private static VersionsView.PassageView passage(WordDifference.Passage passage) {
        if (passage.changed()) {
            return new VersionsView.PassageView(parts(passage.parts()), "");
        }
        int paragraphs = passage.paragraphs();
        return new VersionsView.PassageView(
                List.of(),
                paragraphs == 1 ? "1 paragraph unchanged" : paragraphs + " paragraphs unchanged");
    }

    private static List<VersionsView.PartView> parts(List<WordDifference.Part> parts) {
        return parts.stream()
                .map(part ->
                        new VersionsView.PartView(
                                part.text(),
                                part.change() == WordDifference.Change.REMOVED,
                                part.change() == WordDifference.Change.ADDED))
                .toList();
    }
}
