package newsarchive.entity.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.entity.EntityTagger;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClaimsTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static final String HEADLINE = "Dutch space lab hacked by Chinese soldiers, says RTL";
    private static final String BODY =
            "China's military is suspected of having instructed a group of hackers to break into some"
                    + " eighty Dutch laboratories and firms, the broadcaster NHK reported on Monday,"
                    + " citing people close to the inquiry.\n"
                    + "Detectives think the intrusions were the work of a hacking group called Tick"
                    + " under the orders of the People's Liberation Army.\n"
                    + "A Chinese officer, a member of the Chinese Communist Party, was referred to"
                    + " prosecutors over his alleged part in the attacks, Kyodo News said.\n"
                    + "Dutch prime minister Mark Rutte declined to comment.\n"
                    + "Asked about it in Beijing, Chinese Foreign Ministry spokesman Wang Wenbin said"
                    + " the allegations were groundless.";

    static Stream<TableRow> claims() {
        return Table.builtIn(ClaimsTest.class, "claims.tsv").rows().stream();
    }

    static Stream<TableRow> noClaims() {
        return Table.builtIn(ClaimsTest.class, "no-claims.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aSentenceTellsWhoIsAccusedOfActingAgainstWhom(TableRow row) {
        List<Claim> claims = tags("", row.cell("sentence")).claims();

        assertThat(ids(claims, Claim::accused)).containsExactlyInAnyOrder(ids(row, "accused"));
        assertThat(ids(claims, Claim::target)).containsExactlyInAnyOrder(ids(row, "target"));
        assertThat(ids(claims, Claim::attributedBy))
                .containsExactlyInAnyOrder(ids(row, "attributed-by"));
        assertThat(ids(claims, Claim::reportedBy))
                .containsExactlyInAnyOrder(ids(row, "reported-by"));
        assertThat(ids(claims, Claim::disputedBy))
                .containsExactlyInAnyOrder(ids(row, "disputed-by"));
        assertThat(claims)
                .extracting(claim -> claim.certainty().id())
                .containsExactly(row.cell("certainty"));
    }

    @ParameterizedTest
    @MethodSource("noClaims")
    void wordsOfTheTradeAloneMakeNoClaim(TableRow row) {
        assertThat(tags("", row.cell("sentence")).claims()).isEmpty();
    }

    @Test
    void anArticleOnOneIncidentMakesOneClaimAndOneOfTheCourt() {
        List<Claim> claims = tags(HEADLINE, BODY).claims();

        assertThat(claims).hasSize(2);
        Claim claim = claims.getFirst();
        assertThat(claim.accused())
                .containsExactlyInAnyOrder("CN", "peoples-liberation-army", "tick");
        assertThat(claim.target()).containsExactly("NL");
        assertThat(claim.reportedBy()).contains("nhk");
        assertThat(claim.disputedBy()).contains("wang-wenbin");
        assertThat(claim.certainty()).isEqualTo(Certainty.ALLEGED);
        Claim court = claims.getLast();
        assertThat(court.accused()).containsExactly("CN");
        assertThat(court.reportedBy()).containsExactly("kyodo-news");
        assertThat(court.certainty()).isEqualTo(Certainty.CHARGED);
    }

    @Test
    void whatFollowsAReportInItsParagraphIsPartOfIt() {
        String report = "Chinese hackers broke into JAXA's servers, NHK said.";
        String more = "Investigators believe that Russian hackers attacked a Swedish bank.";

        assertThat(tags("", report + " " + more).claims())
                .extracting(Claim::reportedBy)
                .containsExactly(List.of("nhk"), List.of("nhk"));
        assertThat(tags("", report + "\n" + more).claims())
                .extracting(Claim::reportedBy)
                .containsExactly(List.of("nhk"), List.of());
    }

    @Test
    void whoPlaysARoleIsTaggedAsWhatTheStoryIsAbout() {
        Tags tags = tags(HEADLINE, BODY);

        List<String> about =
                Stream.of(tags.countries(), tags.actors(), tags.agencies())
                        .flatMap(List::stream)
                        .filter(Tag::about)
                        .map(tag -> tag.entity().id())
                        .toList();
        assertThat(about).containsAll(ids(tags.claims(), Claim::accused));
        assertThat(about).containsAll(ids(tags.claims(), Claim::target));
        assertThat(about).containsAll(ids(tags.claims(), Claim::disputedBy));
    }

    @Test
    void sentencesAreStretchesOfHeadlineAndBody() {
        String text = HEADLINE + "\n" + BODY;
        Span first = tags(HEADLINE, BODY).claims().getFirst().sentences().getFirst();

        assertThat(text.substring(first.start(), first.end())).isEqualTo(HEADLINE);
    }

    @Test
    void blowAndCounterblowAreTwoClaims() {
        List<Claim> claims =
                tags(
                                "",
                                "Chile said Peruvian hackers had attacked Chilean banks. Peru said"
                                        + " Chilean hackers had defaced Peruvian websites.")
                        .claims();

        assertThat(claims).extracting(Claim::accused).containsExactly(List.of("PE"), List.of("CL"));
        assertThat(claims).extracting(Claim::target).containsExactly(List.of("CL"), List.of("PE"));
    }

    @Test
    void sayingNothingDisputesNothing() {
        Tags tags =
                tags("", "Russian hackers attacked Danish ports. The Kremlin declined to comment.");

        assertThat(ids(tags.claims(), Claim::disputedBy)).isEmpty();
    }

    @Test
    void anExerciseOfANavyAccusesNobody() {
        Tags tags =
                tags(
                        "PLA Navy begins exercise",
                        "The PLA Navy began a live-fire exercise in the Yellow Sea on Friday. Its"
                                + " destroyers will attack targets at sea, China's defence ministry"
                                + " said.");

        assertThat(tags.claims()).isEmpty();
    }

    @Test
    void anEndlessSentenceIsReadInPieces() {
        String endless = "Russian hackers attacked Danish ports and ".repeat(3000);

        assertThat(tags("", endless).claims()).isNotEmpty();
    }

    private static Tags tags(String headline, String body) {
        return TAGGER.tag(
                Article.builder(new ArticleId("t")).headline(headline).body(body).build());
    }

    private static List<String> ids(List<Claim> claims, Function<Claim, List<String>> role) {
        return claims.stream().flatMap(c -> role.apply(c).stream()).distinct().toList();
    }

    private static String[] ids(TableRow row, String column) {
        return Arrays.stream(row.cell(column).split(" "))
                .filter(id -> !id.isEmpty())
                .toArray(String[]::new);
    }
}
