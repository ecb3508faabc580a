package newsarchive.article;

/** The three facets that articles are tagged in. */
public enum Dimension {
    COUNTRY("country", "countries"),
    ACTOR("actor", "actors"),
    AGENCY("agency", "agencies");

    private final String parameter;
    private final String plural;

    Dimension(String parameter, String plural) {
        this.parameter = parameter;
        this.plural = plural;
    }

    /** The name of the query parameter and the facet. */
    public String parameter() {
        return parameter;
    }

    /** The name of the list in JSON, and of the path of profiles. */
    public String plural() {
        return plural;
    }
}
