package newsarchive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Mention;
import newsarchive.article.Sentences;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.export.Citation;
import newsarchive.index.ArticleVersion;
import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;

/** Lays out an article as the view of its page. */
final class ArticleViews {
    private static final int REASONS = 5;

    private final Article article;
    private final ArticleVersion version;
    private final boolean correctable;
    private final boolean showsOriginal;
    private final MarkedText marked;
    private final Sentences sentences;

    /**
     * @param correctable whether to offer corrections
     * @param showsOriginal whether to offer the kept page
     */
    ArticleViews(ArticleVersion version, boolean correctable, boolean showsOriginal) {
        this.showsOriginal = showsOriginal;
        this.correctable = correctable;
        this.version = version;
        this.article = version.article();
        this.marked = new MarkedText(article.text(), version.tags());
        this.sentences = new Sentences(article.text());
    }

    /**
     * @param versions how many the article has
     */
    ArticleView view(int versions) {
        return new ArticleView(
                Links.articleJson(article.id().value()),
                TextLanguage.of(article),
                marked.pieces(0, article.headline().length()),
                article.publisher() == null ? "" : article.publisher(),
                article.published() == null ? "undated" : PrintedDate.full(article.published()),
                facts(),
                source(article.url()),
                showsOriginal && version.arrival() > 0 ? Links.original(article.id().value()) : "",
                Boolean.FALSE.equals(article.isAccessibleForFree()),
                versions > 1 ? Links.versions(article.id().value()) : "",
                Arrays.stream(Citation.values())
                        .map(form ->
                                new ArticleView.Citing(
                                        form.label(), Links.citation(article.id().value(), form)))
                        .toList(),
                paragraphs(),
                notes(),
                new ClaimViews(article, version.tags()).views(),
                dimensions(),
                correctable ? "/corrections" : "",
                new TreeMap<>(article.evidence())
                        .entrySet().stream()
                                .map(rule ->
                                        new ArticleView.EvidenceRow(rule.getKey(), rule.getValue()))
                                .toList());
    }

    private String language() {
        return article.language() == null ? "" : article.language();
    }

    /** Only a web address may become a link. */
    private static String source(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
    }

    private List<ArticleView.Fact> facts() {
        List<ArticleView.Fact> facts = new ArrayList<>();
        add(facts, "By", String.join(", ", article.authors()));
        add(
                facts,
                "Changed",
                article.modified() == null ? "" : PrintedDate.full(article.modified()));
        add(facts, "Dateline", article.dateline());
        add(facts, "Section", article.section());
        add(
                facts,
                "Language",
                language().isEmpty()
                        ? ""
                        : Locale.forLanguageTag(language()).getDisplayName(Locale.ENGLISH));
        add(facts, "Keywords", String.join(", ", article.keywords()));
        return facts;
    }

    private List<ArticleView.Fact> notes() {
        List<ArticleView.Fact> notes = new ArrayList<>();
        add(notes, "Update", article.updateNote());
        article.corrections().forEach(correction -> add(notes, "Correction", correction));
        article.credits().forEach(credit -> add(notes, "Credit", credit));
        return notes;
    }

    private static void add(List<ArticleView.Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new ArticleView.Fact(label, value));
        }
    }

    private List<List<ArticleView.Piece>> paragraphs() {
        List<List<ArticleView.Piece>> paragraphs = new ArrayList<>();
        String text = article.text();
        int start = article.headline().length() + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                paragraphs.add(marked.pieces(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private List<ArticleView.DimensionView> dimensions() {
        List<ArticleView.DimensionView> views = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.ACTOR, Dimension.COUNTRY, Dimension.AGENCY)) {
            List<ArticleView.TagView> tags =
                    version.tags().of(dimension).stream().map(this::tag).toList();
            if (!tags.isEmpty()) {
                views.add(
                        new ArticleView.DimensionView(
                                facet(dimension).label(), dimension.parameter(), tags));
            }
        }
        return views;
    }

    private ArticleView.TagView tag(Tag tag) {
        return new ArticleView.TagView(
                tag.entity().name(),
                tag.entity().kind().word(),
                Links.only(facet(tag.dimension()), tag.entity().id()),
                Links.profile(tag.dimension(), tag.entity().id()),
                tag.about(),
                tag.count() == 1 ? "named once" : "named " + tag.count() + " times",
                tag.mentions().stream().limit(REASONS).map(this::reason).toList(),
                new TieViews(version.tags(), tag).views(),
                correctable ? corrections(tag.entity().id()) : List.of());
    }

    private List<ArticleView.Choice> corrections(String entity) {
        return List.of(
                correction("wrong here", "wrong-here", entity),
                correction("wrong everywhere", "wrong-everywhere", entity),
                correction("same as…", "same-as", entity));
    }

    private ArticleView.Choice correction(String label, String word, String entity) {
        return new ArticleView.Choice(
                label,
                Links.correction(
                        new CorrectionRequest(word, entity, article.id().value(), "", "")));
    }

    private ArticleView.Reason reason(Mention mention) {
        Span sentence = sentences.around(mention.start(), mention.end());
        String text = article.text();
        return new ArticleView.Reason(
                text.substring(sentence.start(), mention.start()),
                text.substring(mention.start(), mention.end()),
                text.substring(mention.end(), sentence.end()),
                mention.rule(),
                MarkedText.anchor(mention));
    }

    private static Facet facet(Dimension dimension) {
        return Facet.ofParameter(dimension.parameter()).orElseThrow();
    }
}
