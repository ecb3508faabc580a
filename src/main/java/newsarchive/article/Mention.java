package newsarchive.article;

/**
 * One place where an entity is named.
 *
 * @param start first UTF-16 code unit in {@code headline + "\n" + body}
 * @param end one past the last
 * @param rule the name of the rule that found it
 */
public record Mention(int start, int end, String text, String rule) {
    /** The rule by which a country is named by a city or region of it. */
    public static final String PLACE_RULE = "gazetteer:place";

    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a mention covers at least one character: " + start + " to " + end);
        }
    }

    /** Whether a country is named by a city or region of it. */
    public boolean isPlace() {
        return rule.equals(PLACE_RULE);
    }
}
