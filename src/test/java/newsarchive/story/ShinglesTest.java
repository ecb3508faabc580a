package newsarchive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private final Texts texts = new Texts(new Random(20260101));
    private final List<String> paragraphs = texts.paragraphs(10);
    private final String text = String.join("\n", paragraphs);

    @Test
    void aTextIsACopyOfItself() {
        assertThat(copies(text, text)).isTrue();
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(copies(text, text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ")))
                .isTrue();
    }

    @Test
    void aTextWithoutSomeOfItsParagraphsIsACopy() {
        assertThat(copies(text, String.join("\n", paragraphs.subList(0, 7)))).isTrue();
    }

    @Test
    void theFirstParagraphsAloneAreACopyAsLongAsTheyTellEnough() {
        assertThat(copies(text, String.join("\n", paragraphs.subList(0, 3)))).isTrue();
        assertThat(copies(text, paragraphs.getFirst())).isFalse();
    }

    @Test
    void lightEditingLeavesACopy() {
        assertThat(copies(text, texts.edited(text, 30))).isTrue();
    }

    @Test
    void rewritingDoesNot() {
        assertThat(copies(text, texts.edited(text, 3))).isFalse();
    }

    @Test
    void aSharedBackgroundDoesNotMakeTwoStoriesOne() {
        String background = String.join("\n", paragraphs.subList(0, 4));
        String first = background + "\n" + String.join("\n", texts.paragraphs(8));
        String second = background + "\n" + String.join("\n", texts.paragraphs(8));
        assertThat(copies(first, second)).isFalse();
    }

    @Test
    void aNoticeOfAFewWordsIsNoCopyOfAnything() {
        String notice = "Subscribe to read the whole of this story";
        assertThat(copies(notice, notice)).isFalse();
    }

    @Test
    void aTextWithoutSpacesIsReadSignBySign() {
        String story = "中国軍の指示を受けたとみられるハッカー集団が日本の宇宙機関などを攻撃していた疑いで警察が書類を送った";
        assertThat(copies(story, story.replace("警察", "警視庁"))).isTrue();
        assertThat(copies(story, "首相は予算案の審議が続く国会で物価の上昇への対策を急ぐ考えを改めて示し野党は財源の説明が足りないと述べた")).isFalse();
    }

    private static boolean copies(String first, String second) {
        boolean copies = Texts.shingles(first).isCopyOf(Texts.shingles(second));
        assertThat(Texts.shingles(second).isCopyOf(Texts.shingles(first))).isEqualTo(copies);
        return copies;
    }
}
