package newsarchive.export;

/**
 * A field of a comma-separated line (RFC 4180) that no spreadsheet takes for a formula: what begins
 * with one of {@code = + - @}, their full-width forms, a tab or the end of a line gets a {@code '}
 * before it, which a spreadsheet hides and other programs may take off.
 */
public final class CsvField {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvField() {}

    /** In quotation marks, whatever is in it. */
    public static String quote(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
