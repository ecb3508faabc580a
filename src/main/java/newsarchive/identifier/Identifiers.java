package newsarchive.identifier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds identifiers. They are found whole: there is no {@code 5.1.1.1} in {@code 15.1.1.1}. Of an
 * address its host is one too, and so are names of files in its path.
 */
public final class Identifiers {
    private static final Pattern BEHIND = Pattern.compile("[\\].,;:!?/]+$");
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEM =
            Pattern.compile("(?=.*[.@:/-])[\\p{L}\\p{M}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}_.@:/?=&%+-]*");
    private static final Pattern WITHIN_ADDRESS =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_-]+[.@:/].*");
    private static final String WORLD_WIDE_WEB = "www.";

    private Identifiers() {}

    /** All identifiers in a text, by where they begin; some overlap. */
    public static List<Identifier> in(String text) {
        return new Scan(Undisguised.of(text))
                .identifiers().stream().sorted(Comparator.comparingInt(Identifier::start)).toList();
    }

    /** The value to look for when all that was typed is one identifier. */
    public static Optional<String> whole(String typed) {
        String bare = BEHIND.matcher(typed.strip()).replaceFirst("");
        int from = bare.startsWith("[") ? 1 : 0;
        return in(bare).stream()
                .filter(found -> found.start() == from && found.end() == bare.length())
                .map(Identifier::value)
                .max(Comparator.comparingInt(String::length))
                .map(Identifiers::withoutWeb);
    }

    /**
     * The value that identifiers begin with when what was typed is the beginning of one, such as
     * {@code CVE-2021} or {@code 10.0.}; nothing for a plain word.
     */
    public static Optional<String> beginning(String typed) {
        String plain = Undisguised.of(typed.strip()).text().toLowerCase(Locale.ROOT);
        String stem = withoutWeb(SCHEME.matcher(plain).replaceFirst(""));
        boolean begins =
                STEM.matcher(stem).matches()
                        && (Codes.isBeginning(stem) || WITHIN_ADDRESS.matcher(stem).matches());
        return begins ? Optional.of(stem) : Optional.empty();
    }

    private static String withoutWeb(String value) {
        return value.startsWith(WORLD_WIDE_WEB) && value.indexOf('.', WORLD_WIDE_WEB.length()) > 0
                ? value.substring(WORLD_WIDE_WEB.length())
                : value;
    }
}
