package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PartialTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    @Test
    void wordsAreWishedForAndFieldsAreRequired() {
        Partial partial = partial("rocket launch title:failed -moon year:2021").orElseThrow();
        assertThat(partial.wished()).containsExactly(word("rocket"), word("launch"));
        assertThat(partial.required()).hasSize(3);
        assertThat(partial.required()).contains(new Clause.Not(word("moon")));
    }

    @Test
    void alternativesAreWishedForOneByOne() {
        assertThat(partial("(rocket OR missile) launch").orElseThrow().wished())
                .containsExactly(word("rocket"), word("missile"), word("launch"));
    }

    @Test
    void wordsWithHyphensAreCut() {
        assertThat(partial("newly-created").orElseThrow().wished())
                .containsExactly(word("newly"), word("created"));
    }

    @Test
    void aPhraseComesAfterItsWords() {
        assertThat(partial("\"space agency\" hacked").orElseThrow().wished())
                .containsExactly(
                        word("space"),
                        word("agency"),
                        new Clause.Phrase(Clause.Field.ANYWHERE, "space agency", 0),
                        word("hacked"));
    }

    @Test
    void oneWordHasNoParts() {
        assertThat(partial("rocket")).isEmpty();
        assertThat(partial("\"rocket\"")).isEmpty();
        assertThat(partial("rocket -moon year:2021")).isEmpty();
        assertThat(partial("")).isEmpty();
    }

    private static Optional<Partial> partial(String query) {
        return Partial.of(new QueryParser(NameResolver.NONE, TODAY).parse(query).clause());
    }

    private static Clause word(String text) {
        return new Clause.Word(Clause.Field.ANYWHERE, text);
    }
}
