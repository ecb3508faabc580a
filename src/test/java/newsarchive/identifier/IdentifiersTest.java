package newsarchive.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IdentifiersTest {
    private static final String MD5 = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    @Test
    void numbersOfListsAreFoundInAnyCase() {
        assertThat(in("Log4Shell (CVE-2021-44228), cve-2021-45046."))
                .containsExactly("cve-2021-44228", "cve-2021-45046");
        assertThat(in("It used T1566.001 and G0060, see MS17-010."))
                .containsExactly("t1566.001", "g0060", "ms17-010");
        assertThat(in("a CVE‑2021‑44228-like flaw")).containsExactly("cve-2021-44228");
        assertThat(in("xCVE-2021-44228 and CVE-21-1")).isEmpty();
    }

    @Test
    void digestsAreFoundByTheirLength() {
        String sha256 = MD5 + MD5;
        assertThat(
                        in(
                                "MD5: "
                                        + MD5.toUpperCase(java.util.Locale.ROOT)
                                        + ", SHA-256 "
                                        + sha256
                                        + "."))
                .containsExactly(MD5, sha256);
        assertThat(in(MD5 + "0 and " + MD5.substring(1))).isEmpty();
    }

    @Test
    void machinesAreFoundWhole() {
        assertThat(in("from 5.1.1.1, 10.0.0.1:8080"))
                .containsExactly("5.1.1.1", "10.0.0.1", "10.0.0.1:8080");
        assertThat(in("15.1.1.1")).containsExactly("15.1.1.1");
        assertThat(in("5.1.1.1.7 and 300.1.1.1 and 1.2.3")).isEmpty();
    }

    @Test
    void longNumbersOfMachinesHaveOneForm() {
        assertThat(in("at 2001:DB8:0:0:0:0:0:1, [2001:db8::1] and ::1"))
                .containsExactly("2001:db8::1", "2001:db8::1", "::1");
        assertThat(in("at 12:30:45, std::string, 2001:db8::1::2")).isEmpty();
    }

    @Test
    void hostsAndFilesAreFoundWhole() {
        assertThat(in("It asked evil.example. Then payload.exe ran."))
                .containsExactly("evil.example", "payload.exe");
        assertThat(in("www.evil.example's")).containsExactly("www.evil.example", "evil.example");
        assertThat(in("an evil.example-based kit; evil.exampleは"))
                .containsExactly("evil.example", "evil.example");
        assertThat(in("not-evil.example")).containsExactly("not-evil.example");
        assertThat(in("in the U.S. at 3.5 per cent, e.g. ... and 7.Then"))
                .containsExactly("7.then");
    }

    @Test
    void ofAnAddressItsPartsAreFoundToo() {
        assertThat(in("see https://www.Evil.example:443/a/gate.php?id=7."))
                .containsExactly(
                        "www.evil.example",
                        "evil.example:443",
                        "evil.example:443/a/gate.php?id=7",
                        "evil.example",
                        "gate.php");
        assertThat(in("(http://evil.example/a_(b)) and https://evil.example/"))
                .containsExactly("evil.example", "evil.example/a_(b)", "evil.example");
        assertThat(in("Write to Mia.Hartwell+desk@news.example!"))
                .containsExactlyInAnyOrder("news.example", "mia.hartwell+desk@news.example");
    }

    @Test
    void disguisesAreSeenThrough() {
        assertThat(in("hxxps://evil[.]example/gate[.]php"))
                .containsExactly("evil.example", "evil.example/gate.php", "gate.php");
        assertThat(in("hXXp[:]//evil(.)example")).containsExactly("evil.example");
        assertThat(in("bob[at]evil[dot]example"))
                .containsExactlyInAnyOrder("evil.example", "bob@evil.example");
        assertThat(in("5[.]1[.]1[.]1")).containsExactly("5.1.1.1");
    }

    @Test
    void placesAreThoseOfTheTextAsWritten() {
        String text = "At evil[.]example today";
        Identifier found = Identifiers.in(text).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("evil[.]example");
    }

    @Test
    void allThatWasTypedMayBeOneIdentifier() {
        assertThat(Identifiers.whole("CVE-2021-44228")).contains("cve-2021-44228");
        assertThat(Identifiers.whole("evil[.]example")).contains("evil.example");
        assertThat(Identifiers.whole("www.evil.example/")).contains("evil.example");
        assertThat(Identifiers.whole("hxxp://evil.example/a.php")).contains("evil.example/a.php");
        assertThat(Identifiers.whole("bob@evil.example,")).contains("bob@evil.example");
        assertThat(Identifiers.whole("[2001:DB8::1]")).contains("2001:db8::1");
        assertThat(Identifiers.whole("jaxa")).isEmpty();
        assertThat(Identifiers.whole("ask evil.example")).isEmpty();
        assertThat(Identifiers.whole("state-backed")).isEmpty();
    }

    @Test
    void aBeginningIsThatOfAnIdentifierOnly() {
        assertThat(Identifiers.beginning("CVE-2021")).contains("cve-2021");
        assertThat(Identifiers.beginning("10.0.")).contains("10.0.");
        assertThat(Identifiers.beginning("https://evil[.]example/ga")).contains("evil.example/ga");
        assertThat(Identifiers.beginning("well-known")).isEmpty();
        assertThat(Identifiers.beginning("jaxa")).isEmpty();
    }

    @Test
    void endlessTextIsReadOnce() {
        assertThat(Identifiers.in("evil.example/".repeat(50_000))).hasSizeLessThan(60_000);
        assertThat(Identifiers.in("a.b".repeat(50_000))).isEmpty();
        assertThat(Identifiers.in("a:".repeat(50_000) + "http://".repeat(50_000))).isEmpty();
    }

    @Test
    void noTextBreaksIt() {
        Random random = new Random(7);
        String letters = ".-:/@[]()a1f:T.hxp\\ w本é_😀";
        for (int i = 0; i < 20_000; i++) {
            String text =
                    random.ints(random.nextInt(40), 0, letters.length())
                            .collect(
                                    StringBuilder::new,
                                    (s, at) -> s.append(letters.charAt(at)),
                                    StringBuilder::append)
                            .toString();
            for (Identifier found : Identifiers.in(text)) {
                assertThat(found.start()).as(text).isBetween(0, found.end() - 1);
                assertThat(found.end()).as(text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static List<String> in(String text) {
        return Identifiers.in(text).stream().map(Identifier::value).toList();
    }
}
