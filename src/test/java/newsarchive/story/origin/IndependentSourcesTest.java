package newsarchive.story.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleBuilder;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.PublicationDate;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import org.junit.jupiter.api.Test;

final class IndependentSourcesTest {
    private static final Map<String, Medium> TABLE =
            Map.of(
                    "nhk", new Medium("nhk", "NHK"),
                    "kyodo", new Medium("kyodo-news", "Kyodo News"),
                    "kyodo news", new Medium("kyodo-news", "Kyodo News"),
                    "reuters", new Medium("reuters", "Reuters"));

    private static final Media MEDIA =
            new Media() {
                @Override
                public Optional<Medium> named(String name) {
                    return Optional.ofNullable(TABLE.get(name.toLowerCase(java.util.Locale.ROOT)));
                }

                @Override
                public List<Medium> agenciesIn(String line) {
                    return Stream.of(line.split(" ")).flatMap(w -> named(w).stream()).toList();
                }
            };

    /** One article of a set, with who it says reported its claim. */
    private record Told(
            ArticleBuilder article, String story, List<String> reportedBy, int saidAt) {}

    private final List<Told> told = new ArrayList<>();

    @Test
    void aPublisherThatNamesNobodyElseIsASource() {
        add("a", "Courier");
        add("b", "Ledger");
        assertThat(sources()).containsExactly("Courier", "Ledger");
    }

    @Test
    void aMediumNamedForWhatHappenedBeforeIsNoSource() {
        ArticleBuilder article =
                Article.builder(new ArticleId("a")).headline("Report").publisher("Courier");
        article.body("The agency spoke.\nIn 2016 there was another case, NHK reported then.");
        told.add(new Told(article, "a", List.of("nhk"), 60));
        assertThat(sources()).containsExactly("Courier");
    }

    @Test
    void aMediumNamedOutsideOfTheClaimIsNoSource() {
        ArticleBuilder article =
                Article.builder(new ArticleId("a")).headline("NHK has news").publisher("Courier");
        article.body("It was broken into. The agency said so. Nobody knows who did it.");
        told.add(new Told(article, "a", List.of("nhk"), 14));
        assertThat(sources()).containsExactly("Courier");
    }

    @Test
    void copiesOfAWireReportHaveOneSource() {
        add("a", "Courier").credits(List.of("Kyodo"));
        add("b", "Ledger").dateline("TOKYO (Kyodo) -");
        add("c", "Globe").authors(List.of("Kyodo News"));
        add("d", "Kyodo News").credits(List.of("Kyodo"));
        assertThat(sources()).containsExactly("Kyodo News");
    }

    @Test
    void aCopyThatCreditsNobodySharesTheCreditOfTheOthers() {
        add("a", "story", "Courier", List.of());
        add("b", "story", "Ledger", List.of()).credits(List.of("Reuters"));
        assertThat(sources()).containsExactly("Reuters");
    }

    @Test
    void ofCopiesWithoutACreditTheEarliestIsTheOriginal() {
        add("a", "story", "Courier", List.of()).published(PublicationDate.parse("2021-04-21"));
        add("b", "story", "Ledger", List.of()).published(PublicationDate.parse("2021-04-20"));
        assertThat(sources()).containsExactly("Ledger");
    }

    @Test
    void whatOthersAreSaidToReportIsTheirs() {
        for (int i = 0; i < 8; i++) {
            add("n" + i, "n" + i, "Paper " + i, List.of("nhk"));
        }
        for (int i = 0; i < 6; i++) {
            add("k" + i, "k" + i, "Journal " + i, List.of("nhk", "kyodo-news"));
        }
        assertThat(told).hasSize(14);
        assertThat(sources()).containsExactly("NHK", "Kyodo News");
    }

    @Test
    void aChainLeadsToItsEnd() {
        add("a", "a", "Courier", List.of("nhk"));
        add("b", "b", "NHK", List.of("kyodo-news"));
        assertThat(sources()).containsExactly("Kyodo News");
    }

    @Test
    void aMediumWithReportingOfItsOwnStaysASourceThoughItAlsoRepeats() {
        add("a", "a", "NHK", List.of("kyodo-news"));
        add("b", "b", "NHK", List.of());
        assertThat(sources()).containsExactlyInAnyOrder("NHK", "Kyodo News");
    }

    @Test
    void twoThatQuoteEachOtherAreOneSource() {
        add("a", "a", "NHK", List.of("kyodo-news"))
                .published(PublicationDate.parse("2021-04-20T10:00Z"));
        add("b", "b", "Kyodo News", List.of("nhk"))
                .published(PublicationDate.parse("2021-04-20T09:00Z"));
        add("c", "c", "Courier", List.of("nhk"));
        assertThat(sources()).containsExactly("Kyodo News");
    }

    @Test
    void whoOnlyContributedStandsBesideThePublisher() {
        add("a", "Courier").credits(List.of("Additional reporting by Reuters"));
        assertThat(sources()).containsExactlyInAnyOrder("Courier", "Reuters");
    }

    @Test
    void aWireThatNoTableKnowsIsKnownByItsOwnArticlesAndByDatelines() {
        add("a", "Meridian Wire");
        add("b", "Ledger").authors(List.of("Meridian Wire"));
        add("c", "Globe").dateline("LOS ANGELES (Meridian Wire)");
        add("d", "Courier").authors(List.of("Ann Lee"));
        assertThat(sources()).containsExactly("Meridian Wire", "Courier");
    }

    @Test
    void nothingHasNoSource() {
        assertThat(IndependentSources.of(List.of())).isEmpty();
    }

    private ArticleBuilder add(String id, String publisher) {
        return add(id, id, publisher, List.of());
    }

    private ArticleBuilder add(String id, String story, String publisher, List<String> reportedBy) {
        ArticleBuilder article =
                Article.builder(new ArticleId(id)).headline("Report").publisher(publisher);
        told.add(new Told(article, story, reportedBy, 0));
        return article;
    }

    private List<String> sources() {
        ReportReader reader =
                new ReportReader(MEDIA, told.stream().map(one -> one.article().build()));
        return IndependentSources.of(told.stream().map(one -> report(reader, one)).toList())
                .stream()
                .map(Medium::name)
                .toList();
    }

    private static Report report(ReportReader reader, Told one) {
        return reader.read(
                new ArticleId(one.story()), one.article().build(), tags(one), Instant.EPOCH);
    }

    private static Tags tags(Told one) {
        List<Tag> agencies = one.reportedBy().stream().map(IndependentSourcesTest::medium).toList();
        Claim claim =
                new Claim(
                        List.of("tick"),
                        List.of(),
                        List.of(),
                        one.reportedBy(),
                        List.of(),
                        Certainty.ALLEGED,
                        List.of(new Span(one.saidAt(), one.saidAt() + 1)));
        return new Tags(List.of(), List.of(), agencies, List.of(claim));
    }

    private static Tag medium(String id) {
        String name = id.equals("nhk") ? "NHK" : "Kyodo News";
        return new Tag(
                new Entity(id, name, Kind.NEWS_AGENCY, null),
                Dimension.AGENCY,
                true,
                List.of(new Mention(0, 1, name, "test")));
    }
}
