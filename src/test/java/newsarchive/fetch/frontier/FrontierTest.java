package newsarchive.fetch.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsarchive.fetch.Validators;
import newsarchive.fetch.robots.RobotsAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FrontierTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir private Path folder;
    private Frontier frontier;

    @BeforeEach
    void open() {
        frontier = Frontier.open(folder.resolve("frontier.db"));
    }

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void anAddressIsKnownOnceInWhateverSpelling() {
        assertThat(add(Rank.LINK, "https://www.a.example/x/", "http://a.example/x")).isEqualTo(1);
        assertThat(add(Rank.LINK, "https://a.example/x?utm_source=y", "https://a.example/x#top"))
                .isZero();
    }

    @Test
    void newsGoesBeforeLinksAndFeedsBeforeAll() {
        add(Rank.LINK, "https://a.example/link");
        add(Rank.LISTED, "https://a.example/listed");
        add(Rank.NEWS, "https://a.example/news");
        add(Rank.ENTRY, "https://a.example/feed");
        assertThat(takeAll()).containsExactly("/feed", "/news", "/listed", "/link");
    }

    @Test
    void aLinkThatAFeedNamesBecomesNews() {
        add(Rank.LINK, "https://a.example/1", "https://a.example/2");
        add(Rank.NEWS, "https://a.example/2");
        assertThat(takeAll()).containsExactly("/2", "/1");
    }

    @Test
    void whatIsUnderWayIsNotHandedOutAgainAndSurvivesACrash() {
        add(Rank.NEWS, "https://a.example/1");
        Task task = take().orElseThrow();
        assertThat(take()).isEmpty();
        frontier.close();
        open();
        assertThat(frontier.underWay()).containsEntry(task, NOW);
        frontier.putBack(task);
        assertThat(take()).hasValue(task);
    }

    @Test
    void settledTasksComeBackWhenTheyAreDue() {
        add(Rank.NEWS, "https://a.example/1");
        Validators validators = new Validators("\"e\"", "m");
        frontier.settle(
                take().orElseThrow(),
                new Settled(0, Optional.of(Duration.ofHours(1)), validators, "d"),
                NOW);
        assertThat(frontier.ready(NOW.plusSeconds(3599))).isEmpty();
        assertThat(frontier.nextDue()).hasValue(NOW.plusSeconds(3600));
        Task again = take(NOW.plusSeconds(3600)).orElseThrow();
        assertThat(again.rank()).isEqualTo(Rank.AGAIN);
        assertThat(again.visits()).isEqualTo(1);
        assertThat(again.validators()).isEqualTo(validators);
        assertThat(again.digest()).isEqualTo("d");
    }

    @Test
    void whatWasChangedSinceItsVisitIsDueAgain() {
        add(Rank.NEWS, "https://a.example/1");
        frontier.settle(
                take().orElseThrow(), new Settled(0, Optional.empty(), Validators.NONE, ""), NOW);
        frontier.add(List.of(changed(NOW.minusSeconds(5))), NOW);
        assertThat(take()).isEmpty();
        frontier.add(List.of(changed(NOW.plusSeconds(5))), NOW.plusSeconds(9));
        assertThat(take(NOW.plusSeconds(9))).isPresent();
    }

    @Test
    void whatAFastClockPutOffIsDueOnceTheClockIsRight() {
        add(Rank.ENTRY, "https://a.example/feed");
        frontier.settle(
                take().orElseThrow(),
                new Settled(0, Optional.of(Duration.ofDays(1)), Validators.NONE, ""),
                NOW.plus(Duration.ofDays(3650)));
        assertThat(take(NOW.plus(Duration.ofDays(2)))).isEmpty();
        frontier.recoverFromClock(NOW);
        assertThat(take()).isPresent();
    }

    @Test
    void whatIsPutOffAsUsualStaysSo() {
        add(Rank.NEWS, "https://a.example/1");
        frontier.settle(
                take().orElseThrow(),
                new Settled(0, Optional.of(Duration.ofDays(7)), Validators.NONE, ""),
                NOW);
        frontier.recoverFromClock(NOW);
        assertThat(take()).isEmpty();
    }

    private static Candidate changed(Instant time) {
        return new Candidate("https://a.example/1", Rank.NEWS, 1, 0, Optional.of(time));
    }

    @Test
    void aRestingHostIsLeftAloneAndOthersAreNot() {
        add(Rank.NEWS, "https://a.example/1", "https://a.example/2", "https://b.example/1");
        frontier.rest(take().orElseThrow(), NOW.plusSeconds(60));
        assertThat(frontier.ready(NOW)).containsValue("b.example").doesNotContainValue("a.example");
        assertThat(frontier.ready(NOW.plusSeconds(60))).containsValue("a.example");
    }

    @Test
    void robotsAreRemembered() {
        RobotsAnswer answer = new RobotsAnswer(NOW, 200, new byte[] {1, 2});
        frontier.keep("https://a.example", answer);
        frontier.keep("https://a.example", answer);
        assertThat(frontier.find("https://a.example").orElseThrow().body()).containsExactly(1, 2);
        assertThat(frontier.find("https://b.example")).isEmpty();
    }

    @Test
    void manyAddressesAreManyRowsAndOneIsFoundAtOnce() {
        for (int block = 0; block < 20; block++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                candidates.add(
                        new Candidate(
                                "https://a.example/" + block + "/" + i,
                                Rank.LINK,
                                1,
                                1,
                                Optional.empty()));
            }
            frontier.add(candidates, NOW);
        }
        add(Rank.NEWS, "https://a.example/news");
        assertThat(take().orElseThrow().address()).isEqualTo("https://a.example/news");
        assertThat(frontier.waiting(NOW)).containsEntry("a.example", 20_000L);
    }

    private int add(Rank rank, String... addresses) {
        return frontier.add(
                Arrays.stream(addresses)
                        .map(address -> new Candidate(address, rank, 1, 0, Optional.empty()))
                        .toList(),
                NOW);
    }

    private Optional<Task> take() {
        return take(NOW);
    }

    private Optional<Task> take(Instant now) {
        return frontier.ready(now).keySet().stream()
                .findFirst()
                .flatMap(host -> frontier.take(host, now));
    }

    private List<String> takeAll() {
        List<String> paths = new ArrayList<>();
        for (Optional<Task> task = take(); task.isPresent(); task = take()) {
            paths.add(task.get().address().replace("https://a.example", ""));
        }
        return paths;
    }
}
