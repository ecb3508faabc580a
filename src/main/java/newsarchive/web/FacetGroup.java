package newsarchive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Kind;
import newsarchive.index.FacetCount;
import newsarchive.query.Facet;

/**
 * Values of a facet that stand together: those of one kind, or all where a facet has no kinds.
 *
 * @param head the kind itself as a value, which may be missing
 * @param values the most frequent first
 */
record FacetGroup(Optional<Kind> kind, List<FacetCount> head, List<FacetCount> values) {
    private static final int ROOM = 6;

    /** Of kinds there are many, one below the other; most people come for threat groups. */
    private static final int ROOM_OF_A_KIND = 3;

    /** The groups that have a value, in the order of kinds. */
    static List<FacetGroup> of(Facet facet, List<FacetCount> counts) {
        if (facet == Facet.ACTOR || facet == Facet.AGENCY) {
            return Arrays.stream(Kind.values())
                    .map(kind -> of(kind, counts))
                    .filter(group -> !group.head.isEmpty() || !group.values.isEmpty())
                    .toList();
        }
        List<FacetCount> values = counts.stream().filter(count -> !count.isKind()).toList();
        return List.of(new FacetGroup(Optional.empty(), List.of(), values));
    }

    private static FacetGroup of(Kind kind, List<FacetCount> counts) {
        return new FacetGroup(
                Optional.of(kind),
                counts.stream().filter(count -> count.id().equals(kind.id() + "/")).toList(),
                counts.stream()
                        .filter(count -> !count.isKind() && kind.id().equals(count.kind()))
                        .toList());
    }

    /** Those for which there is room beside the results; whatever is chosen is among them. */
    List<FacetCount> first() {
        int room =
                kind.filter(other -> other != Kind.THREAT_GROUP).isPresent()
                        ? ROOM_OF_A_KIND
                        : ROOM;
        if (values.size() <= room + 1) {
            return values; // A link to the last one would take as much room.
        }
        List<FacetCount> first = new ArrayList<>();
        for (FacetCount value : values) {
            if (first.size() < room || isChosen(value)) {
                first.add(value);
            }
        }
        return first;
    }

    /** Persons are looked at when they are asked for. */
    boolean isFolded() {
        return kind.filter(Kind.PERSON::equals).isPresent()
                && values.stream().noneMatch(FacetGroup::isChosen);
    }

    private static boolean isChosen(FacetCount value) {
        return value.selected() || value.excluded();
    }
}
