package newsarchive.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlDecoderTest {
    private static final String SAMPLES =
            """
            Shift_JIS    | 港の運営会社は七日、新しいフェリー乗り場を予定より二か月早く開くと発表した。工事が順調に進んだためだという。
            EUC-JP       | 港の運営会社は七日、新しいフェリー乗り場を予定より二か月早く開くと発表した。工事が順調に進んだためだという。
            GB18030      | 港口管理局星期一宣布，新的渡轮码头将比原计划提前两个月开放，因为工程进展比预期的要快，市民对此表示欢迎。
            Big5         | 港口管理局星期一宣布，新的渡輪碼頭將比原計劃提前兩個月開放，因為工程進展比預期的要快，市民對此表示歡迎。
            EUC-KR       | 항만 당국은 월요일 새 여객선 터미널이 예정보다 두 달 일찍 문을 열 것이라고 밝혔다. 공사가 예상보다 빨리 끝났기 때문이다.
            windows-1251 | Новый паромный терминал в порту откроется на два месяца раньше срока, сообщила в понедельник администрация порта.
            KOI8-R       | Новый паромный терминал в порту откроется на два месяца раньше срока, сообщила в понедельник администрация порта.
            windows-1252 | Les commerçants du quai se plaignent que les travaux ont éloigné la clientèle, et réclament une partie du loyer payé l’été passé.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SAMPLES)
    void believesTheHeader(String charset, String text) {
        assertThat(decode(text, charset, "text/html; charset=" + charset)).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SAMPLES)
    void believesTheMetaElement(String charset, String text) {
        assertThat(decode("<meta charset=" + charset + ">" + text, charset, "text/html"))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SAMPLES)
    void findsOutWhatNobodyDeclares(String charset, String text) {
        assertThat(decode("<p>" + text.repeat(3) + "</p>", charset, "text/html")).contains(text);
    }

    @Test
    void bytesThatAreUtf8ContradictAnyDeclaration() {
        String text = "Zoë’s café";
        assertThat(decode(text, "UTF-8", "text/html; charset=us-ascii")).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkDecides() {
        byte[] bytes = "\uFEFFcafé".getBytes(StandardCharsets.UTF_16LE);
        assertThat(HtmlDecoder.decode(bytes, Optional.of("text/html; charset=utf-8")))
                .isEqualTo("café");
    }

    private static String decode(String text, String charset, String contentType) {
        return HtmlDecoder.decode(
                text.getBytes(Charset.forName(charset)), Optional.of(contentType));
    }
}
