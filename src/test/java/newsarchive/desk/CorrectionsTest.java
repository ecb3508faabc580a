package newsarchive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import org.junit.jupiter.api.Test;

final class CorrectionsTest {
    private static final ArticleId HERE = new ArticleId("here");
    private static final Entity TICK = new Entity("tick", "Tick", Kind.THREAT_GROUP, null);
    private static final Entity BUTLER = new Entity("butler", "Butler", Kind.THREAT_GROUP, null);
    private static final Entity KNIGHT = new Entity("knight", "Knight", Kind.THREAT_GROUP, null);

    @Test
    void nothingChangesWithoutCorrections() {
        Tags tags = tags(tag(TICK, true, "Tick"));
        assertThat(Corrections.NONE.apply(HERE, tags)).isSameAs(tags);
        assertThat(of(new Correction.WrongEverywhere(BUTLER)).apply(HERE, tags)).isSameAs(tags);
    }

    @Test
    void aNameMayBeWrongWhereOthersAreRight() {
        Corrections corrections = of(new Correction.WrongName(TICK, "tick"));
        assertThat(mentions(corrections, tags(tag(TICK, true, "Tick", "REDBALDKNIGHT"))))
                .containsExactly("tick: REDBALDKNIGHT");
        assertThat(mentions(corrections, tags(tag(TICK, true, "TICK")))).isEmpty();
    }

    @Test
    void whatIsTheSameJoinsInTheMoreCentralPlace() {
        Tags tags = tags(tag(TICK, false, "Tick"), tag(KNIGHT, true, "K"), tag(BUTLER, true, "B"));
        Tags joined = of(new Correction.SameAs(BUTLER, TICK)).apply(HERE, tags);
        assertThat(joined.actors()).extracting(Tag::entity).containsExactly(TICK, KNIGHT);
        assertThat(joined.actors().getFirst().about()).isTrue();
        assertThat(joined.actors().getFirst().count()).isEqualTo(2);
    }

    @Test
    void chainsLeadToTheirEndAndCirclesEnd() {
        Corrections chain =
                of(new Correction.SameAs(TICK, BUTLER), new Correction.SameAs(BUTLER, KNIGHT));
        assertThat(chain.meant(TICK, "Tick")).contains(KNIGHT);
        assertThat(chain.sameAs("tick")).contains(KNIGHT);
        Corrections circle = chain.with(decision(3, new Correction.SameAs(KNIGHT, TICK)));
        assertThat(circle.meant(TICK, "Tick")).contains(KNIGHT);
    }

    @Test
    void whatIsWrongHereIsWrongUnderAllItsNames() {
        Corrections corrections =
                of(new Correction.SameAs(TICK, BUTLER), new Correction.WrongHere(HERE, BUTLER));
        assertThat(mentions(corrections, tags(tag(TICK, true, "Tick")))).isEmpty();
        assertThat(corrections.meant(TICK, "Tick")).contains(BUTLER);
    }

    @Test
    void claimsFollowTheirEntities() {
        Tags tags =
                new Tags(
                        List.of(),
                        List.of(tag(TICK, true, "Tick"), tag(BUTLER, true, "Butler")),
                        List.of(),
                        List.of(claim("tick"), claim("tick", "butler")));
        assertThat(of(new Correction.WrongEverywhere(TICK)).apply(HERE, tags).claims())
                .extracting(Claim::accused)
                .containsExactly(List.of("butler"));
        assertThat(of(new Correction.SameAs(TICK, BUTLER)).apply(HERE, tags).claims())
                .extracting(Claim::accused)
                .containsExactly(List.of("butler"), List.of("butler"));
    }

    @Test
    void aClaimThatNeverAccusedAnybodyLastsAsLongAsItsTarget() {
        Tags tags =
                new Tags(
                        List.of(),
                        List.of(tag(TICK, true, "Tick"), tag(BUTLER, true, "Butler")),
                        List.of(),
                        List.of(
                                claim("tick")
                                        .withRoles(Map.of(ClaimRole.TARGET, List.of("tick")))));
        assertThat(of(new Correction.WrongEverywhere(KNIGHT)).apply(HERE, tags)).isSameAs(tags);
        assertThat(of(new Correction.WrongEverywhere(BUTLER)).apply(HERE, tags).claims())
                .extracting(Claim::target)
                .containsExactly(List.of("tick"));
        assertThat(of(new Correction.WrongEverywhere(TICK)).apply(HERE, tags).claims()).isEmpty();
    }

    @Test
    void whoHasNotARoleKeepsTagAndOtherRoles() {
        Claim claim =
                claim("tick", "butler")
                        .withRoles(
                                Map.of(
                                        ClaimRole.ACCUSED, List.of("tick", "butler"),
                                        ClaimRole.ATTRIBUTED_BY, List.of("tick")));
        Tags tags = claiming(claim);
        Tags corrected = of(wrongRole(TICK, ClaimRole.ACCUSED)).apply(HERE, tags);
        assertThat(corrected.actors()).isEqualTo(tags.actors());
        assertThat(corrected.claims()).hasSize(1);
        assertThat(corrected.claims().getFirst().accused()).containsExactly("butler");
        assertThat(corrected.claims().getFirst().attributedBy()).containsExactly("tick");
        assertThat(of(wrongRole(TICK, ClaimRole.ACCUSED)).apply(new ArticleId("there"), tags))
                .isSameAs(tags);
    }

    @Test
    void aClaimWithoutItsAccusedStillTellsWhomSomebodyActedAgainst() {
        Claim claim =
                claim("tick")
                        .withRoles(
                                Map.of(
                                        ClaimRole.ACCUSED, List.of("tick"),
                                        ClaimRole.TARGET, List.of("butler")));
        Corrections innocent = of(wrongRole(TICK, ClaimRole.ACCUSED));
        assertThat(innocent.apply(HERE, claiming(claim)).claims())
                .extracting(Claim::accused, Claim::target)
                .containsExactly(tuple(List.of(), List.of("butler")));
        Corrections unharmed = innocent.with(decision(2, wrongRole(BUTLER, ClaimRole.TARGET)));
        assertThat(unharmed.apply(HERE, claiming(claim)).claims()).isEmpty();
        // Who is not meant at all was never the one who acted.
        assertThat(of(new Correction.WrongHere(HERE, TICK)).apply(HERE, claiming(claim)).claims())
                .isEmpty();
    }

    @Test
    void aWrongRoleIsWrongUnderAnyEntityThatOneIsTheSameAs() {
        Tags tags = claiming(claim("tick"), claim("butler"));
        Corrections same = of(new Correction.SameAs(TICK, BUTLER));
        assertThat(same.with(decision(2, wrongRole(TICK, ClaimRole.ACCUSED))).apply(HERE, tags))
                .extracting(Tags::claims)
                .isEqualTo(List.of(claim("butler")));
        assertThat(same.with(decision(2, wrongRole(BUTLER, ClaimRole.ACCUSED))).apply(HERE, tags))
                .extracting(Tags::claims)
                .isEqualTo(List.of());
    }

    @Test
    void theStateGoesWithItsBody() {
        Correction correction =
                new Correction.WrongRole(HERE, TICK, ClaimRole.ACCUSED, Optional.of(BUTLER));
        assertThat(of(correction).apply(HERE, claiming(claim("tick", "butler"))).claims())
                .isEmpty();
    }

    private static Correction wrongRole(Entity entity, ClaimRole role) {
        return new Correction.WrongRole(HERE, entity, role, Optional.empty());
    }

    private static Tags claiming(Claim... claims) {
        return new Tags(
                List.of(),
                List.of(tag(TICK, true, "Tick"), tag(BUTLER, true, "Butler")),
                List.of(),
                List.of(claims));
    }

    private static Claim claim(String... accused) {
        List<String> none = List.of();
        return new Claim(
                List.of(accused),
                none,
                none,
                none,
                none,
                Certainty.ALLEGED,
                List.of(new Span(0, 1)));
    }

    private static List<String> mentions(Corrections corrections, Tags tags) {
        return corrections.apply(HERE, tags).actors().stream()
                .flatMap(tag ->
                        tag.mentions().stream().map(m -> tag.entity().id() + ": " + m.text()))
                .toList();
    }

    private static Tags tags(Tag... actors) {
        return new Tags(List.of(), List.of(actors), List.of(), List.of());
    }

    private static Tag tag(Entity entity, boolean about, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = 10 * mentions.size() + name.length();
            mentions.add(new Mention(start, start + 1, name, "test"));
        }
        return new Tag(entity, Dimension.ACTOR, about, mentions);
    }

    private static Corrections of(Correction... corrections) {
        List<Decision> decisions = new ArrayList<>();
        Arrays.stream(corrections).forEach(c -> decisions.add(decision(decisions.size() + 1, c)));
        return Corrections.of(decisions);
    }

    private static Decision decision(int number, Correction correction) {
        return new Decision(number, Instant.EPOCH, correction);
    }
}
