package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordDifferenceTest {
    @Test
    void wordsThatChangedAreMarkedAndNoOthers() {
        assertThat(words("Police blame Tick for the attack", "Police say Tick made the attack"))
                .isEqualTo("Police [-blame][+say] Tick [-for][+made] the attack");
        assertThat(words("same", "same")).isEqualTo("same");
        assertThat(words("", "new")).isEqualTo("[+new]");
        assertThat(words("東京で発表", "大阪で発表")).isEqualTo("[-東京][+大阪]で発表");
    }

    @Test
    void paragraphsThatStayedAreToldFromThoseThatChanged() {
        List<WordDifference.Passage> passages =
                WordDifference.ofParagraphs(
                        "One.\nTwo.\nThree old.", "One.\nTwo.\nThree new.\nFour.");
        assertThat(passages)
                .extracting(WordDifference.Passage::changed)
                .containsExactly(false, true);
        assertThat(passages.getFirst().paragraphs()).isEqualTo(2);
        assertThat(text(passages.get(1).parts())).isEqualTo("Three [-old][+new].[+\nFour.]");
        assertThat(WordDifference.ofParagraphs("", "")).isEmpty();
    }

    @Test
    void aLongTextThatWasWrittenAnewIsReplacedAsAWhole() {
        String before = numbers(0);
        String after = numbers(200_000);
        assertThat(words(before, after)).isEqualTo("[-" + before + "][+" + after + "]");
    }

    private static String numbers(int from) {
        return IntStream.range(from, from + 100_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    private static String words(String before, String after) {
        return text(WordDifference.ofWords(before, after));
    }

    private static String text(List<WordDifference.Part> parts) {
        return parts.stream()
                .map(part ->
                        switch (part.change()) {
                            case SAME -> part.text();
                            case REMOVED -> "[-" + part.text() + "]";
                            case ADDED -> "[+" + part.text() + "]";
                        })
                .collect(Collectors.joining());
    }
}
