package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.index.ArticleVersion;
import newsarchive.web.text.Texts;

/** Lays out the versions of an article as the view of their page. */
final class VersionsViews {
    private final Texts texts;

    VersionsViews(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param versions the newest first; at least one
     */
    VersionsView view(List<ArticleVersion> versions) {
        Article newest = versions.getFirst().article();
        String id = newest.id().value();
        List<VersionsView.VersionView> views = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            String label =
                    texts.of(
                            i == 0 ? "article.versions.newest" : "article.versions.one",
                            "number",
                            versions.size() - i);
            views.add(
                    i + 1 < versions.size()
                            ? changed(label, versions.get(i), versions.get(i + 1))
                            : first(label, versions.get(i)));
        }
        return new VersionsView(
                Links.article(id),
                Links.versionsJson(id),
                newest.headline(),
                versions.size(),
                views);
    }

    private VersionsView.VersionView changed(
            String label, ArticleVersion version, ArticleVersion before) {
        Article now = version.article();
        Article old = before.article();
        return new VersionsView.VersionView(
                label,
                facts(version),
                parts(WordDifference.ofWords(old.headline(), now.headline())),
                passages(WordDifference.ofParagraphs(old.body(), now.body())));
    }

    private VersionsView.VersionView first(String label, ArticleVersion version) {
        String headline = version.article().headline();
        return new VersionsView.VersionView(
                label,
                facts(version),
                List.of(new VersionsView.PartView(headline, false, false)),
                List.of());
    }

    private List<ArticleView.Fact> facts(ArticleVersion version) {
        List<ArticleView.Fact> facts = new ArrayList<>();
        facts.add(fact("article.facts.captured", texts.dates().moment(version.captured())));
        Article article = version.article();
        if (article.modified() != null) {
            facts.add(fact("article.facts.changed", texts.dates().full(article.modified())));
        }
        if (article.updateNote() != null) {
            facts.add(fact("article.facts.update", article.updateNote()));
        }
        article.corrections()
                .forEach(correction -> facts.add(fact("article.facts.correction", correction)));
        return facts;
    }

    private ArticleView.Fact fact(String label, String value) {
        return new ArticleView.Fact(texts.of(label), value);
    }

    private List<VersionsView.PassageView> passages(List<WordDifference.Passage> passages) {
        return passages.stream().map(this::passage).toList();
    }

    private VersionsView.PassageView passage(WordDifference.Passage passage) {
        if (passage.changed()) {
            return new VersionsView.PassageView(parts(passage.parts()), "");
        }
        return new VersionsView.PassageView(
                List.of(), texts.of("article.versions.unchanged", "count", passage.paragraphs()));
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
