package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EditsTest {
    @Test
    void twoNamesDifferByLettersInsertedDeletedReplacedOrSwapped() {
        assertThat(Edits.between("tick", "tikc", 1)).isEqualTo(1);
        assertThat(Edits.between("lazarus", "lasaruss", 2)).isEqualTo(2);
        assertThat(Edits.between("lazarus", "kimsuky", 2)).isEqualTo(3);
        assertThat(Edits.between("", "abc", 3)).isEqualTo(3);
    }

    @Test
    void aShortWordMayDifferByOneLetterAndALongOneByTwo() {
        List<String> known = List.of("actor", "added", "country", "target");
        assertThat(Edits.nearest("Actr", known)).contains("actor");
        assertThat(Edits.nearest("countrys", known)).contains("country");
        assertThat(Edits.nearest("ctr", known)).isEmpty();
    }

    @Test
    void theBeginningOfAKnownWordIsMeantWhenNoneIsNear() {
        assertThat(Edits.nearest("coun", List.of("actor", "country"))).contains("country");
        assertThat(Edits.nearest("co", List.of("actor", "country"))).isEmpty();
    }
}
