package newsarchive.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import newsarchive.article.Kind;

/** As what kind of object STIX knows our kinds; the table says why. */
final class StixKinds {
    private static final String TABLE = "stix-kinds.tsv";

    private final Map<Kind, Form> forms = new EnumMap<>(Kind.class);

    /**
     * @param identityClass of an identity, else empty
     * @param sector of an identity that has one, else empty
     */
    record Form(String type, String identityClass, String sector) {}

    private StixKinds() {}

    static StixKinds read() {
        StixKinds kinds = new StixKinds();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        StixKinds.class.getResourceAsStream(
                                                "/newsarchive/export/" + TABLE)),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(kinds::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
        return kinds;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Kind kind =
                Kind.ofId(cells[0])
                        .orElseThrow(() -> new IllegalStateException(TABLE + ": " + line));
        forms.put(kind, new Form(cells[1], cells[2], cells[3]));
    }

    Form of(Kind kind) {
        return Objects.requireNonNull(forms.get(kind), () -> TABLE + " has no line for " + kind);
    }
}
