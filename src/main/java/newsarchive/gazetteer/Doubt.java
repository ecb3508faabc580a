package newsarchive.gazetteer;

/** What a text must show before a name in it is taken for the entity, least first. */
public enum Doubt {
    /** The name stands for itself. */
    NONE,
    /** Somewhere in the document a word of the trade: hackers, malware, phishing. */
    CYBER,
    /** Somewhere in the document the country that the entity belongs to. */
    COUNTRY,
    /** That country, and none more often. */
    HOME,
    /** A sign right beside the name, or another name of the entity that is certain. */
    CUE,
    /** A place right before it, as in "Melbourne, Fla."; by itself it names nothing. */
    PLACE_BEFORE
}
