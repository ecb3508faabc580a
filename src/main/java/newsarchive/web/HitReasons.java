package newsarchive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Mention;
import newsarchive.article.Sentences;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.index.Highlight;
import newsarchive.index.Hit;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.web.text.Texts;

/**
 * The sentences for which an article has the values that were chosen, with what they name marked.
 */
final class HitReasons {
    private static final int MOST = 3;

    private final Texts texts;
    private final ArticleQuery query;
    private final Hit hit;
    private final String text;
    private final Sentences sentences;
    private final Map<Span, Set<String>> labels = new LinkedHashMap<>();
    private final Map<Span, Set<Mention>> marks = new LinkedHashMap<>();

    HitReasons(Texts texts, ArticleQuery query, Hit hit) {
        this.texts = texts;
        this.query = query;
        this.hit = hit;
        Article article = hit.article();
        text = article.text();
        sentences = new Sentences(text);
        for (Dimension dimension : Dimension.values()) {
            query.selection(Facet.of(dimension))
                    .included()
                    .forEach(value -> tagged(dimension, value));
        }
        claimed();
    }

    /** One for each sentence, in the order in which the values were chosen; at most three. */
    List<SearchView.Reason> reasons() {
        return labels.entrySet().stream()
                .limit(MOST)
                .map(reason ->
                        new SearchView.Reason(
                                texts.lists().comma(List.copyOf(reason.getValue())),
                                parts(
                                        reason.getKey(),
                                        marks.getOrDefault(reason.getKey(), Set.of()))))
                .toList();
    }

    /** Of a kind the most central one speaks for all. */
    private void tagged(Dimension dimension, String value) {
        hit.tags().of(dimension).stream()
                .filter(tag -> tag.about() || query.named())
                .filter(tag ->
                        tag.entity().id().equals(value)
                                || value.equals(tag.entity().kind().id() + "/"))
                .findFirst()
                .ifPresent(this::tagged);
    }

    /** The headline stands above already: a sentence of the text says more. */
    private void tagged(Tag tag) {
        int body = hit.article().headline().length();
        Mention mention =
                tag.mentions().stream()
                        .filter(m -> m.start() > body)
                        .findFirst()
                        .orElse(tag.mentions().getFirst());
        Span sentence = sentences.around(mention.start(), mention.end());
        add(sentence, tag.entity().name());
        marks.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(mention);
    }

    private void claimed() {
        List<ClaimRole> asked =
                Arrays.stream(ClaimRole.values())
                        .filter(role -> !query.selection(Facet.of(role)).included().isEmpty())
                        .toList();
        if (asked.isEmpty()) {
            return;
        }
        hit.tags().claims().stream()
                .filter(query::asksFor)
                .findFirst()
                .ifPresent(claim -> asked.forEach(role -> claimed(claim, role)));
    }

    private void claimed(Claim claim, ClaimRole role) {
        Facet facet = Facet.of(role);
        String label = texts.words().role(role);
        List<Tag> chosen =
                tags().filter(tag -> role.ids(claim).contains(tag.entity().id()))
                        .filter(tag ->
                                query.selection(facet).included().contains(tag.entity().id()))
                        .toList();
        chosen.forEach(tag -> claimed(claim, tag, label));
    }

    /** The sentence of the claim that names who has the role; a claim may also say "the group". */
    private void claimed(Claim claim, Tag tag, String label) {
        Optional<Span> naming =
                claim.sentences().stream()
                        .filter(sentence -> !named(tag, sentence).isEmpty())
                        .findFirst();
        Span shown = naming.orElse(claim.sentences().getFirst());
        add(shown, label);
        marks.computeIfAbsent(shown, s -> new LinkedHashSet<>()).addAll(named(tag, shown));
        if (naming.isEmpty()) {
            tagged(tag);
        }
    }

    private static List<Mention> named(Tag tag, Span sentence) {
        return tag.mentions().stream()
                .filter(m -> m.start() >= sentence.start() && m.end() <= sentence.end())
                .toList();
    }

    private Stream<Tag> tags() {
        return Arrays.stream(Dimension.values()).flatMap(d -> hit.tags().of(d).stream());
    }

    private void add(Span sentence, String label) {
        labels.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(label);
    }

    private List<Highlight.Part> parts(Span sentence, Set<Mention> marked) {
        List<Highlight.Part> parts = new ArrayList<>();
        int at = sentence.start();
        for (Mention mention :
                marked.stream().sorted(Comparator.comparingInt(Mention::start)).toList()) {
            if (mention.start() >= at) {
                add(parts, at, mention.start(), false);
                add(parts, mention.start(), mention.end(), true);
                at = mention.end();
            }
        }
        add(parts, at, sentence.end(), false);
        return parts;
    }

    private void add(List<Highlight.Part> parts, int from, int to, boolean marked) {
        if (from < to) {
            parts.add(new Highlight.Part(text.substring(from, to), marked));
        }
    }
}
