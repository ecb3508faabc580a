package newsarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsarchive.source.EntryPoint.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
    private static final String SITE = "https://courier.example/";
    private static final EntryPoint FEED =
            new EntryPoint(Kind.FEED, "https://courier.example/feed");
    private static final EntryPoint SITEMAP =
            new EntryPoint(Kind.SITEMAP, "https://courier.example/sitemap.xml");
    private static final EntryPoint NEWS =
            new EntryPoint(Kind.NEWS_SITEMAP, "https://courier.example/news.xml");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path temp;
    private Sources sources;

    @BeforeEach
    void open() {
        sources = Sources.open(temp.resolve("archive/frontier.db"));
    }

    @AfterEach
    void close() {
        sources.close();
    }

    @Test
    void aSourceIsKeptWithItsEntryPointsQuickestFirst() {
        assertThat(sources.add(SITE, "The Courier", List.of(SITEMAP, FEED, NEWS))).isTrue();
        Source kept = sources.list().getFirst();
        assertThat(kept.name()).isEqualTo("The Courier");
        assertThat(kept.entryPoints()).containsExactly(NEWS, FEED, SITEMAP);
        assertThat(kept.lastVisit()).isEmpty();
        assertThat(kept.nextVisit()).isEmpty();
    }

    @Test
    void addingAgainAddsOnlyWhatIsNew() {
        sources.add(SITE, "", List.of(FEED));
        assertThat(sources.add(SITE, "The Courier", List.of(FEED, SITEMAP))).isFalse();
        assertThat(sources.list())
                .singleElement()
                .satisfies(source -> assertThat(source.name()).isEqualTo("The Courier"))
                .satisfies(
                        source -> assertThat(source.entryPoints()).containsExactly(FEED, SITEMAP));
    }

    @Test
    void sourcesAreListedByName() {
        sources.add("https://b.example/", "beta", List.of());
        sources.add("https://a.example/", "Gamma", List.of());
        sources.add("https://c.example/", "Alpha", List.of());
        assertThat(sources.list())
                .extracting(Source::name)
                .containsExactly("Alpha", "beta", "Gamma");
    }

    @Test
    void theLastVisitAndTheNextAreToldWithTheSource() {
        Source source = added(SITE);
        Visit first = new Visit(NOON, NOON.plusSeconds(9), 12, 3, 1, "");
        Visit second = new Visit(NOON.plusSeconds(60), NOON.plusSeconds(61), 0, 0, 1, "timeout");
        sources.visited(source.id(), first, NOON.plusSeconds(60));
        sources.visited(source.id(), second, NOON.plusSeconds(600));
        assertThat(sources.find(SITE))
                .hasValueSatisfying(s -> assertThat(s.lastVisit()).hasValue(second))
                .hasValueSatisfying(s -> assertThat(s.nextVisit()).hasValue(NOON.plusSeconds(600)));
        assertThat(sources.visits(source.id(), Instant.EPOCH)).containsExactly(first, second);
        assertThat(sources.visits(source.id(), NOON.plusSeconds(1))).containsExactly(second);
    }

    @Test
    void aRemovedSourceIsGoneWithItsVisits() {
        Source source = added(SITE);
        sources.visited(source.id(), new Visit(NOON, NOON, 0, 0, 0, ""), NOON);
        assertThat(sources.remove(SITE)).isTrue();
        assertThat(sources.remove(SITE)).isFalse();
        assertThat(sources.visits(source.id(), Instant.EPOCH)).isEmpty();
        sources.visited(source.id(), new Visit(NOON, NOON, 0, 0, 0, ""), NOON);
        assertThat(added(SITE).id()).isNotEqualTo(source.id());
    }

    @Test
    void everyoneWithTheFileOpenSeesAndAddsSources() {
        Path file = temp.resolve("archive/frontier.db");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 8; person++) {
                String address = "https://courier.example/" + person;
                people.execute(() -> {
                    try (Sources theirs = Sources.open(file)) {
                        theirs.add(address, "", List.of(FEED));
                    }
                });
            }
        }
        assertThat(sources.list()).hasSize(8);
    }

    private Source added(String address) {
        sources.add(address, "", List.of());
        return sources.find(address).orElseThrow();
    }
}
