package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsarchive.article.ArticleId;
import newsarchive.command.setting.Settings;
import newsarchive.fetch.FetchOptions;
import newsarchive.fetch.FetchOptions.Limits;
import newsarchive.fetch.FetchOptions.Reach;
import newsarchive.fetch.Fetcher;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.testing.TestWeb;
import newsarchive.web.keep.Keeper.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeptAddressesTest {
    private final TestWeb web = new TestWeb();
    private ArchiveFolder folder;
    private Settings settings;
    private Fetcher fetcher;

    @BeforeEach
    void open(@TempDir Path root) {
        folder = new ArchiveFolder(root);
        settings = Settings.read(folder.settings(), Map.of());
        fetcher = fetcher(Reach.ANY);
    }

    private static Fetcher fetcher(Reach reach) {
        Limits limits = new Limits(1 << 20, Duration.ofSeconds(10), Duration.ofSeconds(5));
        return new Fetcher(new FetchOptions(limits, Duration.ofMillis(1), 4, reach, ""));
    }

    @AfterEach
    void close() {
        fetcher.close();
        web.close();
    }

    @Test
    void anArticleIsKeptAndFoundByOthers() {
        String address = web.at("h2.fake", "/article/1");
        assertThat(keep(address)).isEqualTo(new Outcome.Kept(ArticleId.ofUrl(address), "new"));
        try (ArticleIndex index = Backend.reader(settings, folder, Gazetteer.builtIn())) {
            assertThat(index.find(ArticleId.ofUrl(address))).isPresent();
        }
        assertThat(keep(address))
                .isEqualTo(new Outcome.Kept(ArticleId.ofUrl(address), "unchanged"));
    }

    @Test
    void aRedirectionIsFollowedToWhereThePageIs() {
        assertThat(keep(web.at("h5.fake", "/old/1")))
                .isEqualTo(
                        new Outcome.Kept(ArticleId.ofUrl(web.at("h5.fake", "/article/1")), "new"));
    }

    @ParameterizedTest
    @CsvSource({
        "h2.fake, /private/secret, refused: robots.txt",
        "h2.fake, /feed.xml, refused: content type application/xml",
        "h2.fake, /nothing, failed: HTTP 404",
        "h5.fake, /round, failed: too many redirects",
        "h2.fake, /unwilling, no article: no article text"
    })
    void whatIsNoArticleIsSaidSo(String host, String path, String why) {
        assertThat(keep(web.at(host, path))).isEqualTo(new Outcome.LeftOut(why));
    }

    @Test
    void ownMachinesAreNotAskedUnlessThatIsAllowed() {
        fetcher.close();
        fetcher = fetcher(Reach.PUBLIC);
        for (String address :
                new String[] {
                    web.at("h11.fake", "/article/1"),
                    web.at("127.0.0.1", "/article/1"),
                    web.at("[::1]", "/article/1"),
                    web.at("localhost", "/article/1"),
                    "http://169.254.169.254/latest/meta-data/",
                    "file:///etc/passwd",
                    "https://file:///etc/passwd",
                    "no address"
                }) {
            assertThat(keep(address)).as(address).isInstanceOf(Outcome.LeftOut.class);
        }
        assertThat(web.seen()).isEmpty();
    }

    @Test
    void whatSomebodyRemovedStaysRemoved() {
        String address = web.at("h2.fake", "/article/1");
        keep(address);
        assertThat(ProgramRun.in(folder.root(), "remove", address).exit()).isZero();
        assertThat(keep(address)).isEqualTo(new Outcome.LeftOut("removed earlier"));
    }

    @Test
    void whileAnotherWritesNothingIsSaidToBeKept() {
        try (ArticleIndex _ = Backend.writer(settings, folder, Gazetteer.builtIn())) {
            assertThat(keep(web.at("h2.fake", "/article/1"))).isEqualTo(new Outcome.Busy());
        }
    }

    private Outcome keep(String address) {
        return new KeptAddresses(new Loading(settings, folder, Duration.ZERO), fetcher)
                .keep(address);
    }
}
