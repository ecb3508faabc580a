package newsarchive.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of thing an entity is. Where a kind usually stands is its home dimension; what the
 * entity does in an article may put it in the other one.
 */
public enum Kind {
    COUNTRY("country", "Country", Dimension.COUNTRY),
    THREAT_GROUP("threat-group", "Threat groups", Dimension.ACTOR),
    MILITARY("military", "Militaries", Dimension.ACTOR),
    INTELLIGENCE_SERVICE("intelligence-service", "Intelligence services", Dimension.ACTOR),
    PARTY("party", "Parties", Dimension.ACTOR),
    COMPANY("company", "Companies", Dimension.ACTOR),
    OTHER_GROUP("other-group", "Other groups", Dimension.ACTOR),
    PERSON("person", "Persons", Dimension.ACTOR),
    NEWS_AGENCY("news-agency", "News agencies", Dimension.AGENCY),
    MEDIA("media", "Broadcasters and papers", Dimension.AGENCY),
    GOVERNMENT("government", "Governments", Dimension.AGENCY),
    MINISTRY("ministry", "Ministries and offices", Dimension.AGENCY),
    LAW_ENFORCEMENT("law-enforcement", "Law enforcement and justice", Dimension.AGENCY),
    SECURITY_SERVICE("security-service", "Intelligence and security", Dimension.AGENCY),
    SPACE_SCIENCE("space-science", "Space and science", Dimension.AGENCY),
    CYBER_CENTRE("cyber-centre", "Cyber security centres", Dimension.AGENCY),
    REGULATOR("regulator", "Regulators", Dimension.AGENCY),
    INTERNATIONAL_BODY("international-body", "International bodies", Dimension.AGENCY),
    SECURITY_COMPANY("security-company", "Security companies", Dimension.AGENCY),
    OTHER_BODY("other-body", "Other bodies", Dimension.AGENCY);

    private final String id;
    private final String label;
    private final Dimension home;

    Kind(String id, String label, Dimension home) {
        this.id = id;
        this.label = label;
        this.home = home;
    }

    /** The word in JSON, tables and parameters, such as {@code threat-group}. */
    public String id() {
        return id;
    }

    /** The word for readers for one of the kind, such as {@code threat group}. */
    public String word() {
        return id.replace('-', ' ');
    }

    /** The word for readers, in the plural where it heads a list. */
    public String label() {
        return label;
    }

    public Dimension home() {
        return home;
    }

    /** Whether it reports by trade: news agencies, broadcasters and papers. */
    public boolean isMedia() {
        return this == NEWS_AGENCY || this == MEDIA;
    }

    public static Optional<Kind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
