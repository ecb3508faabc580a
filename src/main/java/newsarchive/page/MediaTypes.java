package newsarchive.page;

import java.util.Locale;

/** What a Content-Type says. */
public final class MediaTypes {
    private MediaTypes() {}

    /** The type without its parameters, in lower case; at most 60 characters. */
    public static String base(String contentType) {
        String base = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return base.substring(0, Math.min(60, base.length()));
    }

    /** Whether a base type is that of HTML pages. */
    public static boolean isHtml(String base) {
        return base.equals("text/html") || base.equals("application/xhtml+xml");
    }
}
