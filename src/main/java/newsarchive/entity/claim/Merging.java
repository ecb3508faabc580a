package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Claim;
import newsarchive.article.Entity;

/** Makes one claim of all that is said of one incident. */
final class Merging {
    private final Closure closure;
    private final List<Draft> drafts = new ArrayList<>();

    /** Media that are named before there is a claim to report. */
    private final Set<Entity> waiting = new LinkedHashSet<>();

    /** Denials of what is told only later, as when a headline denies. */
    private final List<Early> early = new ArrayList<>();

    private record Early(Entity denier, String home, Draft where) {}

    Merging(Closure closure) {
        this.closure = closure;
    }

    /**
     * @param draft what the sentence claims, perhaps nothing
     * @param reporters who is said in it to report
     * @param deniers who rejects in it what is claimed, here or before
     */
    void add(Draft draft, List<Entity> reporters, List<Entity> deniers, Map<Entity, String> homes) {
        Optional<Draft> disputed = disputed(deniers, homes);
        Optional<Draft> told = draft.isEmpty() ? last() : Optional.of(joined(draft));
        told.ifPresentOrElse(
                claim -> {
                    claim.reportedBy().addAll(reporters);
                    claim.reportedBy().addAll(waiting);
                    waiting.clear();
                },
                () -> waiting.addAll(reporters));
        if (!deniers.isEmpty()) {
            disputed.or(() -> told)
                    .ifPresentOrElse(
                            claim -> dispute(claim, deniers, draft),
                            () ->
                                    deniers.forEach(denier ->
                                            early.add(
                                                    new Early(
                                                            denier,
                                                            homes.getOrDefault(denier, ""),
                                                            draft))));
        }
    }

    private void disputeEarly(Early denial) {
        against(denial.denier(), denial.home())
                .ifPresent(claim -> dispute(claim, List.of(denial.denier()), denial.where()));
    }

    private Optional<Draft> disputed(List<Entity> deniers, Map<Entity, String> homes) {
        for (Entity denier : deniers) {
            Optional<Draft> claim = against(denier, homes.getOrDefault(denier, ""));
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    /** What a court is told of an incident is rejected with what is said of it elsewhere. */
    private void dispute(Draft claim, List<Entity> deniers, Draft where) {
        drafts.stream()
                .filter(d ->
                        d == claim
                                || (meets(d.accused(), claim.accused())
                                        && meets(d.target(), claim.target())))
                .forEach(d -> d.dispute(deniers, where));
    }

    private Optional<Draft> last() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    }

    /** The latest claim against somebody or his country. */
    private Optional<Draft> against(Entity denier, String home) {
        return drafts.reversed().stream()
                .filter(d -> closure.isOf(d.accused(), denier, home))
                .findFirst();
    }

    /** Whether some claim so far accuses somebody or his country. */
    boolean accuses(Entity entity, String home) {
        return against(entity, home).isPresent();
    }

    /** Whether somebody or his country accuses in a claim so far, or is its target. */
    boolean accusesOrSuffers(Entity entity, String home) {
        return drafts.stream()
                .anyMatch(d ->
                        d.attributedBy().contains(entity)
                                || closure.isOf(d.target(), entity, home)
                                || closure.isOf(d.attributedBy(), entity, home));
    }

    private Draft joined(Draft draft) {
        for (Draft earlier : drafts) {
            if (isSame(earlier, draft)) {
                earlier.join(draft);
                return earlier;
            }
        }
        drafts.add(draft);
        return draft;
    }

    private static boolean isSame(Draft a, Draft b) {
        return a.isAtCourt() == b.isAtCourt()
                && !crosses(a, b)
                && !crosses(b, a)
                && meets(a.accused(), b.accused())
                && meets(a.target(), b.target());
    }

    /** Who acts in the one is acted against in the other: blow and counterblow. */
    private static boolean crosses(Draft a, Draft b) {
        return !Collections.disjoint(a.accused(), b.target())
                && Collections.disjoint(a.accused(), b.accused());
    }

    private static boolean meets(Collection<Entity> a, Collection<Entity> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    List<Claim> claims() {
        early.forEach(this::disputeEarly);
        return drafts.stream().filter(d -> !d.isThin()).map(this::claim).toList();
    }

    private Claim claim(Draft draft) {
        return new Claim(
                ids(closure.ofAccused(draft.culprits())),
                ids(closure.withCountries(draft.struck())),
                ids(draft.attributedBy()),
                ids(draft.reportedBy()),
                ids(draft.disputedBy()),
                draft.certainty(),
                draft.sentences());
    }

    private static List<String> ids(Collection<Entity> entities) {
        List<String> ids = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            if (!ids.contains(entity.id())) {
                ids.add(entity.id());
            }
        }
        return ids;
    }
}
