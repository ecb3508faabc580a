package newsarchive.article;

import java.util.Locale;

/** How sure the source of a claim says to be, weakest first. */
public enum Certainty {
    ALLEGED,
    STATED,
    CHARGED,
    CONVICTED;

    /** The word in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
