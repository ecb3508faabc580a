package newsarchive.command;

/** A field of a comma-separated line (RFC 4180) that no spreadsheet takes for a formula. */
final class CsvField {
    private static final String FORMULA = "=+-@\t\r";

    private CsvField() {}

    static String quote(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
