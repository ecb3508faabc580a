package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.desk.Correction;
import newsarchive.desk.Corrections;
import newsarchive.desk.Decision;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.Highlight;
import newsarchive.index.Hit;
import newsarchive.index.MatchedName;
import newsarchive.query.Alias;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Sort;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name finds an entity by its other names, and says so. */
final class NameSearchTest {
    private static final Entity TICK = new Entity("tick", "Tick", Kind.THREAT_GROUP, "CN");
    private static final List<Alias> NAMES =
            List.of(
                    new Alias("Tick", "MISP galaxy", false),
                    new Alias("BRONZE BUTLER", "MITRE ATT&CK", true),
                    new Alias("Nian", "MISP galaxy", false));

    @TempDir private Path folder;
    private Corrections corrections = Corrections.NONE;
    private LuceneIndex index;

    @BeforeEach
    void put() {
        index = LuceneIndex.openWriter(folder, id -> Optional.empty(), () -> corrections);
        put(
                group("tick", "Tick")
                        .headline("Years of spying laid to one group")
                        .body("It was Tick."),
                group("butler", "Bronze Butler").headline("Bronze Butler strikes again"),
                group("nian", "Nian").headline("Nian strikes again"),
                article("unknown").headline("Bronze Butler in passing"),
                article("insect").headline("A tick bites"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theNameAsTypedComesFirst() {
        assertThat(ids(name("Tick", false)).subList(0, 2))
                .containsExactlyInAnyOrder("tick", "insect");
        assertThat(ids(name("Tick", false)))
                .containsExactlyInAnyOrder("tick", "insect", "butler", "nian", "unknown");
        assertThat(ids(name("bronze butler", false)).subList(0, 2))
                .containsExactlyInAnyOrder("butler", "unknown");
    }

    @Test
    void anOrdinaryWordAloneFindsWhereItIsMeant() {
        assertThat(ids(name("Tick", true)))
                .containsExactlyInAnyOrder("tick", "butler", "nian", "unknown");
        assertThat(ids(new Clause.Name("Tick", other("nobody"), List.of(), true)))
                .as("where nobody means it, it is a word")
                .containsExactlyInAnyOrder("tick", "insect");
    }

    @Test
    void aHitByAnotherNameSaysWhichAndWhoSaysSo() {
        assertThat(hit("butler", name("Tick", true)).names())
                .containsExactly(matched("Bronze Butler", "MITRE ATT&CK"));
        assertThat(hit("nian", name("Tick", true)).names())
                .containsExactly(matched("Nian", "MISP galaxy"));
        assertThat(hit("unknown", name("Tick", true)).names())
                .containsExactly(matched("BRONZE BUTLER", "MITRE ATT&CK"));
        assertThat(hit("tick", name("Tick", true)).names()).isEmpty();
    }

    @Test
    void theOtherNameIsMarked() {
        assertThat(hit("butler", name("Tick", true)).headline().parts())
                .contains(new Highlight.Part("Bronze Butler", true));
    }

    @Test
    void whatPeopleSayIsWrongIsNotFound() {
        corrections =
                Corrections.of(
                        List.of(
                                new Decision(
                                        1, Instant.EPOCH, new Correction.WrongName(TICK, "Nian"))));
        assertThat(ids(name("Tick", true))).doesNotContain("nian");
    }

    @Test
    void aCountryIsNotFoundByItsPeople() {
        Entity japan = new Entity("JP", "Japan", Kind.COUNTRY, "JP");
        put(
                article("people").tag(Dimension.COUNTRY, "JP", Kind.COUNTRY, true, "Japanese"),
                article("kanji").tag(Dimension.COUNTRY, "JP", Kind.COUNTRY, true, "日本"));
        List<Alias> names = List.of(new Alias("日本", "CLDR", false));
        assertThat(ids(new Clause.Name("Japan", japan, names, false))).containsExactly("kanji");
    }

    /** Tells of the group by one of its names, which stands at the beginning. */
    private static ArticleVersions group(String id, String name) {
        return article(id).about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP, name);
    }

    private void put(ArticleVersions... articles) {
        List<ArticleVersion> versions =
                Arrays.stream(articles).map(ArticleVersions::build).toList();
        index.put(versions);
        index.refresh(Checkpoint.START);
    }

    private static Entity other(String id) {
        return new Entity(id, id, Kind.THREAT_GROUP, null);
    }

    private static Clause name(String typed, boolean alone) {
        return new Clause.Name(typed, TICK, NAMES, alone);
    }

    private static MatchedName matched(String name, String authority) {
        return new MatchedName(name, "Tick", TICK, authority);
    }

    private Hit hit(String id, Clause clause) {
        return hits(clause).stream()
                .filter(hit -> hit.article().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(Clause clause) {
        return hits(clause).stream().map(hit -> hit.article().id().value()).toList();
    }

    private List<Hit> hits(Clause clause) {
        return index.search(ArticleQuery.everything().asking(clause).sortedBy(Sort.RELEVANCE))
                .hits();
    }
}
