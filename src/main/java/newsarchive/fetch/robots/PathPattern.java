package newsarchive.fetch.robots;

import java.util.Locale;
import java.util.Optional;

/**
 * What the path of an address is compared with: a beginning, in which {@code *} stands for anything
 * and a {@code $} at the end for the end.
 */
final class PathPattern {
    private final String text;
    private final boolean toTheEnd;
    private final String[] pieces;

    private PathPattern(String text) {
        this.text = text;
        toTheEnd = text.endsWith("$");
        pieces = (toTheEnd ? text.substring(0, text.length() - 1) : text).split("\\*", -1);
    }

    /**
     * @param octets one character for each octet of the line
     */
    static PathPattern of(String octets) {
        return new PathPattern(escape(octets));
    }

    /** In octets. */
    int length() {
        return text.length();
    }

    boolean matches(String path) {
        if (!path.startsWith(pieces[0])) {
            return false;
        }
        int last = pieces.length - 1;
        if (last == 0) {
            return !toTheEnd || path.length() == pieces[0].length();
        }
        int at = pieces[0].length();
        for (int i = 1; i < last; i++) {
            int found = path.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return toTheEnd
                ? path.endsWith(pieces[last]) && path.length() - pieces[last].length() >= at
                : path.indexOf(pieces[last], at) >= 0;
    }

    /** The pattern of the folder alone, where this one ends with a file whose name begins so. */
    Optional<PathPattern> folderOf(String file) {
        int slash = text.lastIndexOf('/');
        return slash >= 0 && text.startsWith(file, slash)
                ? Optional.of(new PathPattern(text.substring(0, slash + 1) + "$"))
                : Optional.empty();
    }

    /** Octets beyond ASCII become escapes, and escapes get capitals. */
    private static String escape(String octets) {
        StringBuilder escaped = new StringBuilder(octets.length());
        for (int i = 0; i < octets.length(); i++) {
            char c = octets.charAt(i);
            if (c == '%' && isHex(octets, i + 1) && isHex(octets, i + 2)) {
                escaped.append(octets.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 2;
            } else if (c > 0x7f) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
}
