package newsarchive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import newsarchive.desk.SavedSearch.Recipients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedSearchesTest {
    private static final Map<String, List<String>> TICK =
            Map.of("q", List.of("tick"), "from", List.of("-7d"), "actor", List.of("a", "-b"));

    @TempDir private Path temp;

    @Test
    void whatWasSavedIsReadBackAsItWas() {
        SavedSearch saved =
                searches().save(" Tick ", TICK, 17, new Recipients("/f", "https://h.example/"));
        assertThat(saved.name()).isEqualTo("Tick");
        assertThat(searches().all()).containsExactly(saved);
        assertThat(searches().find("TICK")).hasValue(saved);
        assertThat(searches().find(saved.id())).hasValue(saved);
        assertThat(saved.parameters()).isEqualTo(TICK);
    }

    @Test
    void anIdIsNeverGivenTwice() {
        save("one");
        SavedSearch removed = save("two");
        assertThat(searches().remove("Two")).isEqualTo(removed);
        assertThat(save("two").id()).isEqualTo("s3").isNotEqualTo(removed.id());
        assertThat(searches().all()).extracting(SavedSearch::name).containsExactly("one", "two");
    }

    @Test
    void aNameIsGivenOnce() {
        save("Comets");
        assertThatThrownBy(() -> save("comets"))
                .isInstanceOf(SavedSearchMistake.class)
                .hasMessageContaining("'Comets' (s1) already");
        assertThatThrownBy(() -> save(" ")).hasMessageContaining("has a name");
        assertThatThrownBy(() -> searches().remove("other")).hasMessageContaining("'other'");
        assertThat(searches().all()).hasSize(1);
    }

    @Test
    void aLineThatNobodyCanReadCostsNoOther() throws IOException {
        save("one");
        Files.writeString(
                temp.resolve("searches.jsonl"),
                "{\"search\":\"s9\",\"at\":\"soon\"}\n",
                StandardOpenOption.APPEND);
        save("two");
        assertThat(searches().all()).extracting(SavedSearch::id).containsExactly("s1", "s3");
    }

    private SavedSearch save(String name) {
        return searches().save(name, TICK, 0, Recipients.NONE);
    }

    private SavedSearches searches() {
        return new SavedSearches(temp, Clock.systemUTC());
    }
}
