package newsarchive.web.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.article.Entity;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnownNameTest {
    @TempDir private Path folder;

    @Test
    void everyNameStandsWithWhoGivesItAndWhoElseBearsIt() throws IOException {
        Files.writeString(
                folder.resolve("groups.tsv"),
                """
                id\tname\tkind\tnames\tauthority
                grey-heron\tGrey Heron\tthreat-group\tUNC-X1|Salt Pan\tFirst Lab
                grey-heron\t\tthreat-group\tSalt Pan\tSecond Lab
                red-heron\tRed Heron\tthreat-group\tUNC-X1\tSecond Lab
                """);
        Gazetteer gazetteer = Gazetteer.withOwn(folder);
        Entity heron = gazetteer.find("grey-heron").orElseThrow();
        assertThat(KnownName.of(heron, gazetteer))
                .extracting(
                        known -> known.name().authority(),
                        known -> known.name().text(),
                        known -> known.others().stream().map(Entity::id).toList().toString())
                .containsExactly(
                        tuple("First Lab", "Grey Heron", "[]"),
                        tuple("First Lab", "UNC-X1", "[red-heron]"),
                        tuple("First Lab", "Salt Pan", "[]"),
                        tuple("Second Lab", "Salt Pan", "[]"));
    }
}
