package newsarchive.export;

import java.util.regex.Pattern;

/** Text that has to stay on one line. */
final class Line {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Line() {}

    /** Ends of lines and other control characters become a space. */
    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
