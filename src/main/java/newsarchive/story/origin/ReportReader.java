package newsarchive.story.origin;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.article.Tag;
import newsarchive.article.Tags;

/** Reads from an article whose reporting it is. */
public final class ReportReader {
    /** The agency of a dateline: "TOKYO (Kyodo) -". */
    private static final Pattern DATELINE = Pattern.compile("\\(([^()]{2,40})\\)\\s*\\W*$");

    private static final String NOBODY = "unnamed publisher";

    private final Media media;
    private final Set<Medium> publishers;

    /**
     * @param together the articles that are looked at together: who publishes one of them may be
     *     credited by another without being in any table
     */
    public ReportReader(Media media, Stream<Article> together) {
        this.media = media;
        publishers = together.map(this::publisher).collect(Collectors.toSet());
    }

    /**
     * What an article is in a story.
     *
     * @param captured when the page was got
     */
    public Report read(ArticleId story, Article article, Tags tags, Instant captured) {
        Medium by = publisher(article);
        Set<Medium> repeated = new LinkedHashSet<>(credited(article));
        repeated.addAll(attributed(article, tags));
        repeated.remove(by);
        Set<Medium> contributing = contributing(article);
        contributing.remove(by);
        boolean own = repeated.isEmpty() && !contributing.isEmpty();
        repeated.addAll(contributing);
        return new Report(
                article.id(),
                story,
                article.published() == null ? captured : article.published().instant(),
                by,
                repeated,
                own);
    }

    private Medium publisher(Article article) {
        String name = article.publisher();
        if (name != null && !name.isBlank()) {
            return media.named(name).orElseGet(() -> Medium.unlisted(name));
        }
        return Medium.unlisted(host(article).orElse(NOBODY));
    }

    private static Optional<String> host(Article article) {
        try {
            return Optional.ofNullable(article.url())
                    .map(URI::create)
                    .map(URI::getHost)
                    .map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Kept as it was found, which may be no address.
        }
    }

    /** Whom a line names that is nothing but a name. */
    private Set<Medium> credited(Article article) {
        Set<Medium> credited =
                Stream.concat(article.credits().stream(), article.authors().stream())
                        .flatMap(line -> known(line).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Matcher dateline = DATELINE.matcher(String.valueOf(article.dateline()));
        if (dateline.find()) {
            String agency = dateline.group(1);
            credited.add(media.named(agency).orElseGet(() -> Medium.unlisted(agency)));
        }
        return credited;
    }

    private Optional<Medium> known(String name) {
        return media.named(name)
                .or(() -> Optional.of(Medium.unlisted(name)).filter(publishers::contains));
    }

    /** Agencies in longer lines: "Additional reporting by Reuters". */
    private Set<Medium> contributing(Article article) {
        return article.credits().stream()
                .filter(line -> known(line).isEmpty())
                .flatMap(line -> media.agenciesIn(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Medium> attributed(Article article, Tags tags) {
        return tags.claims().stream()
                .limit(1)
                .filter(claim -> isCentral(claim, article))
                .flatMap(claim ->
                        claim.reportedBy().stream()
                                .flatMap(id -> tags.tag(id).stream())
                                .filter(medium -> isNamedIn(claim, medium)))
                .map(Tag::entity)
                .filter(entity -> entity.kind().isMedia())
                .map(Medium::of)
                .toList();
    }

    /** Who revealed something else stands in another sentence. */
    private static boolean isNamedIn(Claim claim, Tag medium) {
        return medium.mentions().stream()
                .anyMatch(mention ->
                        claim.sentences().stream()
                                .anyMatch(sentence ->
                                        sentence.start() <= mention.start()
                                                && mention.end() <= sentence.end()));
    }

    /** What is claimed first only in the second half is what happened before, told by others. */
    private static boolean isCentral(Claim claim, Article article) {
        int middle = (article.headline().length() + 1 + article.body().length()) / 2;
        return claim.sentences().stream().anyMatch(sentence -> sentence.start() < middle);
    }
}
