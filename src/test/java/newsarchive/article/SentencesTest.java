package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SentencesTest {
    @Test
    void theSentenceAroundAMentionIsFound() {
        assertSentence(
                "Police spoke. The group Tick did it. Nobody denied.",
                "Tick",
                "The group Tick did it.");
        assertSentence("Tick did it. Nobody denied.", "Tick", "Tick did it.");
        assertSentence("Police spoke. It was Tick", "Tick", "It was Tick");
    }

    @Test
    void titlesAndInitialsEndNoSentence() {
        assertSentence(
                "He flew home. He met U.S. President Tick and Gen. Li. Nobody spoke.",
                "Tick",
                "He met U.S. President Tick and Gen. Li.");
        assertSentence("Police spoke. Mr. Tick left the U.S.", "Tick", "Mr. Tick left the U.S.");
        assertSentence("Tick left the U.S.\nThe text.", "Tick", "Tick left the U.S.");
    }

    @Test
    void aQuotationIsClosedInItsSentence() {
        assertSentence("“It was Tick.” Nobody denied.", "Tick", "“It was Tick.”");
        assertSentence("“Who?” he asked. Tick did it.", "Tick", "Tick did it.");
    }

    @Test
    void aPointBeforeASmallLetterOrADigitEndsNothing() {
        assertSentence(
                "Tick paid approx. nothing for 2.5 servers.",
                "Tick",
                "Tick paid approx. nothing for 2.5 servers.");
    }

    @Test
    void aSentenceEndsWithItsLine() {
        assertSentence("A headline on Tick\nThe text begins.", "Tick", "A headline on Tick");
    }

    @Test
    void japaneseSentencesEndWithTheirOwnStop() {
        assertSentence("警視庁が発表した。ティックが関与した。中国は否定した。", "ティック", "ティックが関与した。");
    }

    @Test
    void anEndlessSentenceIsCutNearTheMention() {
        String text = "word ".repeat(1000) + "Tick " + "word ".repeat(1000);
        int start = text.indexOf("Tick");
        Span span = new Sentences(text).around(start, start + 4);
        assertThat(span.end() - span.start()).isLessThan(1300);
        assertThat(Sentences.marked(text).around(start, start + 4)).isEqualTo(span);
    }

    private static void assertSentence(String text, String mention, String expected) {
        int start = text.indexOf(mention);
        Span span = new Sentences(text).around(start, start + mention.length());
        assertThat(text.substring(span.start(), span.end())).isEqualTo(expected);
        assertThat(Sentences.marked(text).around(start, start + mention.length())).isEqualTo(span);
    }
}
