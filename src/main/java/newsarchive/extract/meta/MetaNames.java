package newsarchive.extract.meta;

import newsarchive.extract.html.Table;

/** The names under which meta elements give a field, surest first. */
final class MetaNames {
    private static final Table TABLE = Table.read("metas.tsv", 3);

    private MetaNames() {}

    static String[] of(String field) {
        return TABLE.rows().stream()
                .filter(row -> row[0].equals(field))
                .map(row -> row[1])
                .toArray(String[]::new);
    }
}
