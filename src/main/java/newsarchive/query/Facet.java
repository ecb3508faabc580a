package newsarchive.query;

import java.util.Arrays;
import java.util.Optional;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What results can be narrowed by and are counted by: the three dimensions, the roles in claims,
 * and three fields of the article.
 */
public enum Facet {
    COUNTRY("Countries", Dimension.COUNTRY),
    ACTOR("Actors", Dimension.ACTOR),
    AGENCY("Agencies", Dimension.AGENCY),
    ACCUSED("Accused in a claim", ClaimRole.ACCUSED),
    TARGET("Target in a claim", ClaimRole.TARGET),
    ATTRIBUTED_BY("Accuser in a claim", ClaimRole.ATTRIBUTED_BY),
    REPORTED_BY("Reporting a claim", ClaimRole.REPORTED_BY),
    DISPUTED_BY("Disputing a claim", ClaimRole.DISPUTED_BY),
    PUBLISHER("publisher", "Publishers", null, null),
    LANGUAGE("language", "Languages", null, null),
    YEAR("year", "Years", null, null);

    private final String parameter;
    private final String label;
    private final @Nullable Dimension dimension;
    private final @Nullable ClaimRole role;

    Facet(String label, Dimension dimension) {
        this(dimension.parameter(), label, dimension, null);
    }

    Facet(String label, ClaimRole role) {
        this(role.parameter(), label, null, role);
    }

    Facet(String parameter, String label, @Nullable Dimension dimension, @Nullable ClaimRole role) {
        this.parameter = parameter;
        this.label = label;
        this.dimension = dimension;
        this.role = role;
    }

    /** The name of the parameter, and of the facet in JSON. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** The dimension that this facet counts, if it counts one. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** The role in claims that this facet counts, if it counts one. */
    public Optional<ClaimRole> role() {
        return Optional.ofNullable(role);
    }

    public static Facet of(Dimension dimension) {
        return ofParameter(dimension.parameter()).orElseThrow();
    }

    public static Facet of(ClaimRole role) {
        return ofParameter(role.parameter()).orElseThrow();
    }

    public static Optional<Facet> ofParameter(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
