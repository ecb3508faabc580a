package newsarchive.entity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/** What the claims of an article make of those named in it. */
final class Roles {
    /**
     * Institutions whose place their role decides. Militaries, parties and groups act whatever is
     * said of them; security services at home are agencies even where they are accused.
     */
    private static final Set<Kind> EITHER =
            EnumSet.of(
                    Kind.INTELLIGENCE_SERVICE,
                    Kind.MINISTRY,
                    Kind.LAW_ENFORCEMENT,
                    Kind.SPACE_SCIENCE,
                    Kind.CYBER_CENTRE,
                    Kind.REGULATOR,
                    Kind.OTHER_BODY);

    private final Set<String> accused = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    Roles(List<Claim> claims) {
        for (Claim claim : claims) {
            accused.addAll(claim.accused());
            others.addAll(claim.target());
            others.addAll(claim.attributedBy());
            others.addAll(claim.reportedBy());
            others.addAll(claim.disputedBy());
        }
    }

    /** Whether it plays any role: then the story is about it. */
    boolean hold(Entity entity) {
        return accused.contains(entity.id()) || others.contains(entity.id());
    }

    /**
     * An institution that is accused is an actor; one that speaks or is struck, and is accused of
     * nothing, an agency.
     */
    Optional<Dimension> dimension(Entity entity) {
        if (!EITHER.contains(entity.kind()) || !hold(entity)) {
            return Optional.empty();
        }
        return Optional.of(accused.contains(entity.id()) ? Dimension.ACTOR : Dimension.AGENCY);
    }
}
