package newsarchive.fetch.frontier;

import java.util.List;
import java.util.regex.Pattern;
import newsarchive.page.CanonicalUrl;
import newsarchive.table.Table;

/**
 * What two addresses have in common when they lead to one page: the canonical address with the rows
 * of same-page.tsv applied. Never asked for itself.
 */
final class AddressKey {
    private static final List<Row> ROWS =
            Table.builtIn(AddressKey.class, "same-page.tsv").rows().stream()
                    .map(row ->
                            new Row(Pattern.compile(row.cell("pattern")), row.cell("replacement")))
                    .toList();

    private record Row(Pattern pattern, String replacement) {}

    private AddressKey() {}

    static String of(String address) {
        String key = CanonicalUrl.of(address).orElse(address);
        for (Row row : ROWS) {
            key = row.pattern.matcher(key).replaceAll(row.replacement);
        }
        return key;
    }
}
