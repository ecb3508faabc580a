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
import newsarchive.article.Tags;
import newsarchive.export.Citation;
import newsarchive.index.ArticleVersion;
import newsarchive.query.Facet;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;

/** Lays out an article as the view of its page. */
final class ArticleViews {
    private static final int REASONS = 5;

    private final Texts texts;
    private final Article article;
    private final ArticleVersion version;
    private final boolean correctable;
    private final boolean showsOriginal;
    private final MarkedText marked;
    private final Sentences sentences;
    private final CorrectionChoices corrections;

    /**
     * @param correctable whether to offer corrections
     * @param showsOriginal whether to offer the kept page
     */
    ArticleViews(Texts texts, ArticleVersion version, boolean correctable, boolean showsOriginal) {
        this.texts = texts;
        this.showsOriginal = showsOriginal;
        this.correctable = correctable;
        this.version = version;
        this.article = version.article();
        this.marked = new MarkedText(texts, article.text(), version.tags());
        this.sentences = new Sentences(article.text());
        this.corrections = new CorrectionChoices(texts, article.id());
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
                texts.dates().full(article.published()),
                facts(),
                source(article.url()),
                showsOriginal && version.arrival() > 0 ? Links.original(article.id().value()) : "",
                Boolean.FALSE.equals(article.isAccessibleForFree()),
                versions > 1 ? Links.versions(article.id().value()) : "",
                Arrays.stream(Citation.values())
                        .map(form ->
                                new ArticleView.Citing(
                                        texts.of("article.cite." + form.id()),
                                        Links.citation(article.id().value(), form)))
                        .toList(),
                paragraphs(),
                notes(),
                claims(),
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
        add(facts, texts.of("article.facts.by"), texts.lists().comma(article.authors()));
        add(
                facts,
                texts.of("article.facts.changed"),
                article.modified() == null ? "" : texts.dates().full(article.modified()));
        add(facts, texts.of("article.facts.dateline"), article.dateline());
        add(facts, texts.of("article.facts.section"), article.section());
        add(
                facts,
                texts.of("article.facts.language"),
                language().isEmpty()
                        ? ""
                        : Locale.forLanguageTag(language()).getDisplayName(texts.locale()));
        add(facts, texts.of("article.facts.keywords"), texts.lists().comma(article.keywords()));
        return facts;
    }

    private List<ArticleView.Fact> notes() {
        List<ArticleView.Fact> notes = new ArrayList<>();
        add(notes, texts.of("article.facts.update"), article.updateNote());
        article.corrections()
                .forEach(
                        correction -> add(notes, texts.of("article.facts.correction"), correction));
        article.credits().forEach(credit -> add(notes, texts.of("article.facts.credit"), credit));
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

    private List<ArticleView.ClaimRow> claims() {
        Tags tags = version.tags();
        ClaimViews words = new ClaimViews(texts, article, tags, "");
        return tags.claims().stream()
                .map(claim ->
                        new ArticleView.ClaimRow(
                                words.view(claim),
                                correctable ? corrections.of(claim, tags) : List.of()))
                .toList();
    }

    private List<ArticleView.DimensionView> dimensions() {
        List<ArticleView.DimensionView> views = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.ACTOR, Dimension.COUNTRY, Dimension.AGENCY)) {
            List<ArticleView.TagView> tags =
                    version.tags().of(dimension).stream().map(this::tag).toList();
            if (!tags.isEmpty()) {
                views.add(
                        new ArticleView.DimensionView(
                                texts.words().facet(dimension), dimension.parameter(), tags));
            }
        }
        return views;
    }

    private ArticleView.TagView tag(Tag tag) {
        return new ArticleView.TagView(
                tag.entity().name(),
                Links.only(facet(tag.dimension()), tag.entity().id()),
                Links.profile(tag.dimension(), tag.entity().id()),
                texts.of(
                        tag.about() ? "article.tag" : "article.tag.passing",
                        "kind",
                        texts.words().kind(tag.entity()),
                        "count",
                        tag.count()),
                tag.mentions().stream().limit(REASONS).map(this::reason).toList(),
                new TieViews(texts, version.tags(), tag).views(),
                correctable ? corrections.of(tag.entity()) : List.of());
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
