package newsarchive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private final Texts texts = new Texts(new Random(20260102));

    @Test
    void theSameWordsGiveTheSameKeys() {
        String text = text(8);
        assertThat(Signature.of(Texts.shingles(text)))
                .isEqualTo(Signature.of(Texts.shingles(text.toUpperCase(java.util.Locale.ROOT))));
    }

    @Test
    void keysDifferFromEachOther() {
        assertThat(keys(text(8))).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void aTextThatTellsTooLittleHasNone() {
        assertThat(keys("Subscribe to read on")).isEmpty();
        assertThat(keys("")).isEmpty();
    }

    @Test
    void copiesNearlyAlwaysShareAKey() {
        long sharing =
                IntStream.range(0, 300)
                        .filter(i -> {
                            String text = text(8);
                            return share(text, texts.edited(text, 25));
                        })
                        .count();
        assertThat(sharing).isGreaterThanOrEqualTo(297);
    }

    @Test
    void otherTextsNearlyNeverDo() {
        long sharing = IntStream.range(0, 300).filter(i -> share(text(8), text(8))).count();
        assertThat(sharing).isLessThanOrEqualTo(3);
    }

    private String text(int paragraphs) {
        return String.join("\n", texts.paragraphs(paragraphs));
    }

    private static boolean share(String first, String second) {
        return !Collections.disjoint(keys(first), keys(second));
    }

    private static List<String> keys(String text) {
        return Signature.of(Texts.shingles(text)).keys();
    }
}
