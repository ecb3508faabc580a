package newsarchive.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entity does in a {@link Claim}. */
public enum ClaimRole {
    ACCUSED("accused"),
    TARGET("target"),
    ATTRIBUTED_BY("attributedBy"),
    REPORTED_BY("reportedBy"),
    DISPUTED_BY("disputedBy");

    private final String parameter;

    ClaimRole(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the list in JSON, and of the query parameter. */
    public String parameter() {
        return parameter;
    }

    /** Who has this role in a claim, most central first; possibly nobody. */
    public List<String> ids(Claim claim) {
        return switch (this) {
            case ACCUSED -> claim.accused();
            case TARGET -> claim.target();
            case ATTRIBUTED_BY -> claim.attributedBy();
            case REPORTED_BY -> claim.reportedBy();
            case DISPUTED_BY -> claim.disputedBy();
        };
    }

    /** For readers, before a name: "accused", "attributed by". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<ClaimRole> ofParameter(String parameter) {
        return Arrays.stream(values()).filter(r -> r.parameter.equals(parameter)).findFirst();
    }
}
