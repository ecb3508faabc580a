package newsarchive.fetch.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as it stands in a document, whole or relative, resolved as RFC 3986, section 5.2,
 * says. Takes any characters: what people put into links is more than the RFC allows.
 */
public record Reference(
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {

    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?$",
                    Pattern.DOTALL);

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    /**
     * The absolute address; the reference itself where neither is one.
     *
     * @param base an absolute address, or nothing
     */
    public static String resolve(String base, String reference) {
        String link = BREAKS.matcher(reference.strip()).replaceAll("");
        Reference relative = of(link);
        if (relative.scheme != null || base.isBlank()) {
            return link;
        }
        Reference absolute = of(base.strip());
        return absolute.scheme == null || absolute.authority == null
                ? link
                : absolute.resolve(relative).toString();
    }

    /** Whether it begins as an http(s) address with a host does. */
    public static boolean isWeb(String address) {
        Reference parts = of(address.strip());
        return parts.scheme != null
                && (parts.scheme.equalsIgnoreCase("http") || parts.scheme.equalsIgnoreCase("https"))
                && parts.authority != null
                && !parts.authority.isEmpty();
    }

    /** The parts of an address as it is written. */
    public static Reference of(String text) {
        Matcher matcher = PARTS.matcher(text);
        return matcher.matches()
                ? new Reference(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        matcher.group(4),
                        matcher.group(5))
                : new Reference(null, null, text, null, null);
    }

    /** Whether both have a host, and the same. */
    public boolean isOnHostOf(Reference other) {
        return authority != null && authority.equalsIgnoreCase(other.authority);
    }

    private Reference resolve(Reference other) {
        if (other.authority != null) {
            return new Reference(
                    scheme, other.authority, flat(other.path), other.query, other.fragment);
        }
        if (other.path.isEmpty()) {
            return new Reference(
                    scheme,
                    authority,
                    path,
                    other.query == null ? query : other.query,
                    other.fragment);
        }
        String merged = other.path.startsWith("/") ? other.path : merge(other.path);
        return new Reference(scheme, authority, flat(merged), other.query, other.fragment);
    }

    private String merge(String other) {
        return path.isEmpty() ? "/" + other : path.substring(0, path.lastIndexOf('/') + 1) + other;
    }

    /** Without dot segments; those that lead above the root are dropped. */
    private static String flat(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            boolean last = i == segments.length - 1;
            if (segment.equals("..") && kept.size() > 1) {
                kept.removeLast();
            }
            if (!segment.equals(".") && !segment.equals("..")) {
                kept.addLast(segment);
            } else if (last) {
                kept.addLast("");
            }
        }
        return String.join("/", kept);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (scheme != null) {
            text.append(scheme).append(':');
        }
        if (authority != null) {
            text.append("//").append(authority);
        }
        text.append(path);
        if (query != null) {
            text.append('?').append(query);
        }
        return fragment == null ? text.toString() : text.append('#').append(fragment).toString();
    }
}
