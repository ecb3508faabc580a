package newsarchive.extract.meta;

import newsarchive.table.Table;

/** The names under which meta elements give a field, surest first. */
final class MetaNames {
    private static final Table TABLE = Table.builtIn(MetaNames.class, "metas.tsv");

    private MetaNames() {}

    static String[] of(String field) {
        return TABLE.rows().stream()
                .filter(row -> row.cell("field").equals(field))
                .map(row -> row.cell("meta"))
                .toArray(String[]::new);
    }
}
