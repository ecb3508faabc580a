package newsarchive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Entity TICK = new Entity("tick", "Tick", Kind.THREAT_GROUP, "CN");
    private static final Entity PLA = new Entity("pla", "PLA", Kind.MILITARY, null);

    @TempDir private Path folder;

    @Test
    void everyDecisionIsReadBack() {
        List<Correction> corrections =
                List.of(
                        new Correction.WrongHere(new ArticleId("a\n\"1"), TICK),
                        new Correction.WrongEverywhere(TICK),
                        new Correction.WrongName(TICK, "  The\tTICK "),
                        new Correction.SameAs(TICK, PLA),
                        wrongRole(ClaimRole.ATTRIBUTED_BY, Optional.empty()),
                        wrongRole(ClaimRole.ACCUSED, Optional.of(PLA)));
        corrections.forEach(correction -> desk().decide(before -> correction));
        assertThat(desk().corrections().decisions())
                .extracting(Decision::correction)
                .isEqualTo(corrections);
        assertThat(desk().corrections().decisions())
                .extracting(Decision::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void theSameAgainIsTheDecisionThereIs() {
        Decision first = desk().decide(before -> new Correction.WrongEverywhere(TICK));
        assertThat(desk().decide(before -> new Correction.WrongEverywhere(TICK))).isEqualTo(first);
        assertThat(desk().corrections().decisions()).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsNotInEffectAndItsNumberIsNotGivenAgain() {
        desk().decide(before -> new Correction.WrongEverywhere(TICK));
        assertThat(desk().withdraw(1)).isPresent();
        assertThat(desk().withdraw(1)).isEmpty();
        assertThat(desk().corrections().isEmpty()).isTrue();
        assertThat(desk().decide(before -> new Correction.WrongEverywhere(PLA)).number())
                .isEqualTo(3);
    }

    @Test
    void aTornLineWasNeverThereAndGivesWay() throws IOException {
        desk().decide(before -> new Correction.WrongEverywhere(TICK));
        Files.writeString(journal(), "{\"number\":2,\"at\":\"20", StandardOpenOption.APPEND);
        assertThat(desk().corrections().decisions()).hasSize(1);
        assertThat(desk().decide(before -> new Correction.WrongEverywhere(PLA)).number())
                .isEqualTo(2);
        assertThat(Files.readAllLines(journal())).hasSize(2);
    }

    @Test
    void aLineThatNobodyCanReadCostsNoOther() throws IOException {
        Files.writeString(journal(), "nonsense\n{\"number\":7,\"correction\":\"later\"}\n");
        assertThat(desk().decide(before -> new Correction.WrongEverywhere(TICK)).number())
                .isEqualTo(8);
        assertThat(desk().corrections().decisions()).hasSize(1);
    }

    @Test
    void aRefusedDecisionLeavesNothing() {
        Desk desk = desk();
        assertThatThrownBy(() ->
                        desk.decide(before -> {
                            throw new IllegalStateException("no");
                        }))
                .hasMessage("no");
        assertThat(desk().corrections().isEmpty()).isTrue();
    }

    @Test
    void manyDecideAtOnceAndNothingIsLost() {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 40)
                    .forEach(i -> people.execute(() -> desk().decide(before -> wrong(i))));
        }
        assertThat(desk().corrections().decisions())
                .extracting(Decision::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void othersSeeADecisionSoon() throws InterruptedException {
        Desk watching = desk();
        assertThat(watching.corrections().isEmpty()).isTrue();
        desk().decide(before -> new Correction.WrongEverywhere(TICK));
        for (int i = 0; i < 200 && watching.corrections().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(watching.corrections().decisions()).hasSize(1);
    }

    @Test
    void aRoleOfALaterVersionCostsNoOtherDecision() throws IOException {
        desk().decide(before -> wrongRole(ClaimRole.TARGET, Optional.empty()));
        String line = Files.readString(journal());
        Files.writeString(journal(), line.replace("target", "bystander") + line);
        assertThat(desk().corrections().decisions()).hasSize(1);
    }

    private static Correction wrongRole(ClaimRole role, Optional<Entity> state) {
        return new Correction.WrongRole(new ArticleId("a"), TICK, role, state);
    }

    private static Correction wrong(int number) {
        return new Correction.WrongHere(new ArticleId("a" + number), TICK);
    }

    private Path journal() {
        return folder.resolve("corrections.jsonl");
    }

    private Desk desk() {
        return new Desk(folder, CLOCK);
    }
}
