package newsarchive.gazetteer.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;

/**
 * Tells names of bodies from names of groups. Lists give a group the name of the army, company or
 * office that it is linked to, or of a part of it ("PLA Unit 61398"); the group is none of them.
 */
final class Bodies {
    private static final String PARTS =
            "(?i)(unit|navy|army|air|bureau|cent(er|re)|department|division|directorate|brigade"
                    + "|office|corps|command|regiment|institute|academy|\\d).*";

    private static final Set<Kind> WITH_PARTS =
            Set.of(
                    Kind.MILITARY,
                    Kind.INTELLIGENCE_SERVICE,
                    Kind.GOVERNMENT,
                    Kind.MINISTRY,
                    Kind.LAW_ENFORCEMENT,
                    Kind.SECURITY_SERVICE);

    private final Gazetteer known;
    private final Kind kind;

    /**
     * @param kind of the groups that are listed
     */
    Bodies(Gazetteer known, Kind kind) {
        this.known = known;
        this.kind = kind;
    }

    /** The body that the name means, wholly or as a part of it. */
    Optional<Entity> named(String name) {
        Optional<Entity> whole = of(name);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> words = Arrays.asList(name.split(" ", -1));
        for (int i = words.size() - 1; i > 0; i--) {
            if (words.get(i).matches(PARTS)) {
                Optional<Entity> owner =
                        of(String.join(" ", words.subList(0, i)))
                                .filter(body -> WITH_PARTS.contains(body.kind()));
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    /** Nobody of the kind itself bears it, but somebody else does. */
    private Optional<Entity> of(String name) {
        List<Entity> bearers =
                Arrays.stream(Dimension.values())
                        .flatMap(dimension -> known.named(name, dimension).stream())
                        .toList();
        return bearers.stream().anyMatch(entity -> entity.kind() == kind)
                ? Optional.empty()
                : bearers.stream().findFirst();
    }
}
