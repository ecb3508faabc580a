package newsarchive.desk;

import java.util.Set;

/**
 * A step from some corrections to others.
 *
 * @param ids of the entities that are spoken of
 */
public record Change(Corrections before, Corrections after, Set<String> ids) {
    public Change {
        ids = Set.copyOf(ids);
    }

    /** What making a decision changes. */
    public static Change making(Corrections before, Decision decision) {
        return new Change(before, before.with(decision), decision.correction().ids());
    }

    /** What taking a decision back changes; nothing if it is not in effect. */
    public static Change undoing(Corrections before, Decision decision) {
        return new Change(before, before.without(decision.number()), decision.correction().ids());
    }
}
