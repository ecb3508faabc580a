package newsarchive.query;

import java.util.Arrays;
import java.util.Optional;
import newsarchive.article.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What results can be narrowed by and are counted by: the three dimensions, and three fields of the
 * article.
 */
public enum Facet {
    COUNTRY("country", "Countries", Dimension.COUNTRY),
    ACTOR("actor", "Actors", Dimension.ACTOR),
    AGENCY("agency", "Agencies", Dimension.AGENCY),
    PUBLISHER("publisher", "Publishers", null),
    LANGUAGE("language", "Languages", null),
    YEAR("year", "Years", null);

    private final String parameter;
    private final String label;
    private final @Nullable Dimension dimension;

    Facet(String parameter, String label, @Nullable Dimension dimension) {
        this.parameter = parameter;
        this.label = label;
        this.dimension = dimension;
    }

    /** The name of the parameter, and of the facet in JSON. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** The dimension that this facet counts, or nothing for fields of the article. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    public static Optional<Facet> ofParameter(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
