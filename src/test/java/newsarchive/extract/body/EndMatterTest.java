package newsarchive.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EndMatterTest {
    private static final List<String> PROSE =
            List.of(
                    "TOKYO (Kyodo) - The harbour board said on Monday that boats would sail earlier.",
                    "The terminal stands where a fish market burned down nine years ago.",
                    "Shop owners on the quay want part of their rent back.",
                    "Nobody at the ministry wanted to say more about it.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Updates with comment from the ministry)",
                "(Adds quote in paragraph 4)",
                "This story has been updated with a statement of the board.",
                "Dieser Artikel wurde aktualisiert.",
                "(更新: 知事のコメントを追加)"
            })
    void anUpdateNoteIsKeptApart(String line) {
        Body body = with(line);
        assertThat(body.updateNote()).isEqualTo(line);
        assertThat(body.paragraphs()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "– With the assistance of Go Onomitsu and Colum Murphy",
                "(Reporting by Ida Brekke; Editing by Lena Voss)",
                "AFP contributed to this report.",
                "Mit Material von dpa",
                "Con información de EFE",
                "（共同）"
            })
    void aCreditIsKeptApart(String line) {
        Body body = with(line);
        assertThat(body.credits()).containsExactly("Kyodo", line);
        assertThat(body.paragraphs()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: an earlier headline gave the wrong year.",
                "An earlier version of this story misspelled the name of the quay.",
                "In einer früheren Version stand ein falsches Datum."
            })
    void aCorrectionIsKeptApart(String line) {
        assertThat(with(line).corrections()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2022 Ansel Wire. All rights reserved.",
                "Nora Lindgren is a senior reporter for the Harbour Post.",
                "Follow her on Twitter @noralind",
                "Read more",
                "Lesen Sie auch: Der Fischmarkt",
                "19:48 Nora Lindgren",
                "20:42KEY MOMENT",
                "Our standards: The Ansel Wire Code",
                "Follow Ansel’s full coverage of the harbour at ansel.example",
                "Advertisement"
            })
    void whatIsNotTheArticlesIsDropped(String line) {
        assertThat(with(line).paragraphs()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor is a writer of letters to editors, and he has kept them all since 1988, he said.",
                "Updates to the timetable follow in May.",
                "Follow the money, and the coverage of the harbour will find its readers, said she.",
                "She was sent a copy of the contract with the builders."
            })
    void proseThatOnlyLooksLikeItStays(String line) {
        List<String> lines = new ArrayList<>(PROSE);
        lines.add(1, line);
        assertThat(new EndMatter(lines).body("test", List.of(), 0).paragraphs()).contains(line);
    }

    @Test
    void theDatelineStaysInTheTextAndIsRecorded() {
        assertThat(with("").dateline()).isEqualTo("TOKYO (Kyodo)");
    }

    private static Body with(String last) {
        List<String> lines = new ArrayList<>(PROSE);
        if (!last.isEmpty()) {
            lines.add(last);
        }
        return new EndMatter(lines).body("test", List.of(), 0);
    }
}
