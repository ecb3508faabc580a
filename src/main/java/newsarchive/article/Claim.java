package newsarchive.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is accused of acting against whom, by whom, on whose word, disputed by whom. The lists hold
 * ids of entities tagged in the same article, most central first, and may be empty, but not both
 * {@code accused} and {@code target}: nobody may know who did it. {@code sentences} is never empty.
 */
public record Claim(
        List<String> accused,
        List<String> target,
        List<String> attributedBy,
        List<String> reportedBy,
        List<String> disputedBy,
        Certainty certainty,
        List<Span> sentences) {
    public Claim {
        accused = List.copyOf(accused);
        target = List.copyOf(target);
        attributedBy = List.copyOf(attributedBy);
        reportedBy = List.copyOf(reportedBy);
        disputedBy = List.copyOf(disputedBy);
        sentences = List.copyOf(sentences);
        if ((accused.isEmpty() && target.isEmpty()) || sentences.isEmpty()) {
            throw new IllegalArgumentException(
                    "a claim names who is accused or acted against, in at least one sentence");
        }
    }

    /** Who has which role; every role is there. */
    public Map<ClaimRole, List<String>> roles() {
        Map<ClaimRole, List<String>> roles = new EnumMap<>(ClaimRole.class);
        for (ClaimRole role : ClaimRole.values()) {
            roles.put(role, role.ids(this));
        }
        return roles;
    }

    /** The same with others in its roles; nobody has a role that is not given. */
    public Claim withRoles(Map<ClaimRole, List<String>> others) {
        return new Claim(
                others.getOrDefault(ClaimRole.ACCUSED, List.of()),
                others.getOrDefault(ClaimRole.TARGET, List.of()),
                others.getOrDefault(ClaimRole.ATTRIBUTED_BY, List.of()),
                others.getOrDefault(ClaimRole.REPORTED_BY, List.of()),
                others.getOrDefault(ClaimRole.DISPUTED_BY, List.of()),
                certainty,
                sentences);
    }
}
