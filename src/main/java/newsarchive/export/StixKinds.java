package newsarchive.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import newsarchive.article.Kind;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

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
        Table.builtIn(StixKinds.class, TABLE).rows().forEach(kinds::add);
        return kinds;
    }

    private void add(TableRow row) {
        Kind kind =
                Kind.ofId(row.cell("kind"))
                        .orElseThrow(() -> new IllegalStateException(TABLE + ": " + row));
        forms.put(kind, new Form(row.cell("type"), row.cell("identity_class"), row.cell("sector")));
    }

    Form of(Kind kind) {
        return Objects.requireNonNull(forms.get(kind), () -> TABLE + " has no line for " + kind);
    }
}
