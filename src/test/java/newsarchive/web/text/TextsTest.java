package newsarchive.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private final Texts texts =
            new Texts(
                    Locale.GERMAN,
                    Map.of(
                            "common.date.day", "d. MMMM uuuu",
                            "common.date.month", "MMMM uuuu",
                            "common.date.time", "HH:mm",
                            "common.date.minute", "HH:mm",
                            "found",
                                    "{count, plural, one {# Artikel von {who}} other {# Artikel von {who}}}",
                            "help",
                                    "<em>Leer</em>, {who} hat <link>Hilfe & <bdi>mehr</bdi></link>.",
                            "names", "Auch {names}"));

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(texts.of("found", "count", 12_345, "who", "x"))
                .isEqualTo("12.345 Artikel von x");
        assertThat(texts.number(12_345)).isEqualTo("12.345");
        assertThat(Texts.english().number(12_345)).isEqualTo("12,345");
    }

    @Test
    void formsFollowTheNumber() {
        assertThat(Texts.english().of("common.articles", "count", 1)).isEqualTo("1 article");
        assertThat(Texts.english().of("common.articles", "count", 0)).isEqualTo("0 articles");
    }

    @Test
    void argumentsAreNoPatterns() {
        assertThat(texts.of("found", "count", 1, "who", "{count} '{' #"))
                .isEqualTo("1 Artikel von {count} '{' #");
    }

    @Test
    void missingArgumentsAndTextsAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.of("found", "count", 1))
                .withMessageContaining("who");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.of("nothing"))
                .withMessageContaining("nothing");
    }

    @Test
    void placesAreFilledAndWordsEscaped() {
        assertThat(html(texts.rich("help", "who", "<link>x</link>\uFDD0<b>").with("link", this::b)))
                .isEqualTo(
                        "<em>Leer</em>, &lt;link&gt;x&lt;/link&gt;&lt;&lt;b&gt; hat"
                                + " <b>Hilfe &amp; <bdi>mehr</bdi></b>.");
    }

    @Test
    void anArgumentOfSeveralLinesEndsNoPlace() {
        Content found =
                Texts.english().rich("article.tag.all", "name", "first\nsecond</bdi>\u2028third");
        assertThat(html(found))
                .isEqualTo("All articles about <bdi>first\nsecond&lt;/bdi&gt;\u2028third</bdi>");
    }

    @Test
    void contentStandsWhereItsArgumentDoes() {
        Content names = texts.rich("found", "count", 2, "who", "<x>");
        assertThat(html(texts.rich("names", "names", names)))
                .isEqualTo("Auch 2 Artikel von &lt;x&gt;");
    }

    @Test
    void aPlaceThatNothingFillsIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> html(texts.rich("help", "who", "x")))
                .withMessageContaining("<link>");
    }

    @Test
    void listsAreWrittenAsTheLanguageDoes() {
        Lists lists = Texts.english().lists();
        assertThat(lists.and(List.of())).isEmpty();
        assertThat(lists.and(List.of("a"))).isEqualTo("a");
        assertThat(lists.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(lists.upTo(2, List.of("a", "b", "c"))).isEqualTo("a, b and 1 more");
        assertThat(lists.upTo(3, List.of("a", "b", "c"))).isEqualTo("a, b, c");
    }

    private Content b(Content words) {
        return output -> {
            output.writeContent("<b>");
            words.writeTo(output);
            output.writeContent("</b>");
        };
    }

    private static String html(Content content) {
        StringOutput out = new StringOutput();
        OwaspHtmlTemplateOutput escaping = new OwaspHtmlTemplateOutput(out);
        escaping.setContext("p", null);
        content.writeTo(escaping);
        return out.toString();
    }
}
