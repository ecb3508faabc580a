package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.Certainty;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Span;

/** What is known of a claim while the text is read. */
final class Draft {
    private static final Set<Kind> PRIVATE = Set.of(Kind.COMPANY, Kind.SECURITY_COMPANY);

    private final Set<Entity> accused = new LinkedHashSet<>();
    private final Set<Entity> expressly = new LinkedHashSet<>();
    private final Set<Entity> target = new LinkedHashSet<>();
    private final Set<Entity> attributedBy = new LinkedHashSet<>();
    private final Set<Entity> reportedBy = new LinkedHashSet<>();
    private final Set<Entity> disputedBy = new LinkedHashSet<>();
    private final Set<Span> sentences = new LinkedHashSet<>();
    private Certainty certainty = Certainty.STATED;
    private boolean ownTarget;
    private boolean peopleTarget;
    private boolean stateTarget;

    Draft(Span sentence) {
        sentences.add(sentence);
    }

    Set<Entity> accused() {
        return accused;
    }

    Set<Entity> target() {
        return target;
    }

    /**
     * The accused without those who say so and their countries, whom only the form of a sentence
     * takes for doers, as long as somebody else is left.
     */
    List<Entity> culprits() {
        List<Entity> others = accused.stream().filter(e -> !speaksItself(e)).toList();
        return others.isEmpty() ? List.copyOf(accused) : others;
    }

    private boolean speaksItself(Entity entity) {
        return !expressly.contains(entity)
                && attributedBy.stream()
                        .anyMatch(e -> e.equals(entity) || entity.id().equals(e.country()));
    }

    /** The target without groups that act themselves: none acts against itself. */
    List<Entity> struck() {
        return target.stream()
                .filter(e -> e.kind() != Kind.THREAT_GROUP || !accused.contains(e))
                .toList();
    }

    Set<Entity> attributedBy() {
        return attributedBy;
    }

    Set<Entity> reportedBy() {
        return reportedBy;
    }

    Set<Entity> disputedBy() {
        return disputedBy;
    }

    Certainty certainty() {
        return certainty;
    }

    /** Those who act by the form of the sentence, if they are likely to. */
    void suspect(Phrase phrase) {
        accused.addAll(phrase.doers());
    }

    /** Those whom the sentence accuses in so many words. */
    void accuse(Phrase phrase) {
        accused.addAll(phrase.answerable());
        expressly.addAll(phrase.answerable());
    }

    void strike(Phrase phrase) {
        target.addAll(phrase.entities());
        ownTarget |= phrase.isOwn();
        peopleTarget |= phrase.isOfPeople();
        stateTarget |= phrase.isOfState();
    }

    /** Whether what was struck is named only as the speaker's own. */
    boolean strikesOwn() {
        return ownTarget && target.isEmpty();
    }

    /** Whether those who were struck are named only as officials or executives. */
    boolean strikesPeople() {
        return peopleTarget && target.isEmpty();
    }

    /** Whether what was struck is named only as ministries and the like. */
    boolean strikesState() {
        return stateTarget && target.isEmpty();
    }

    void certainty(Certainty told) {
        certainty = told;
    }

    boolean isEmpty() {
        return accused.isEmpty() && target.isEmpty();
    }

    /** Whether it says too little: that of nobody knows whom only a firm's products are named. */
    boolean isThin() {
        return accused.isEmpty() && target.stream().allMatch(e -> PRIVATE.contains(e.kind()));
    }

    /** Whether a court is concerned with it: such a claim stays apart from mere suspicion. */
    boolean isAtCourt() {
        return certainty.compareTo(Certainty.CHARGED) >= 0;
    }

    /** Takes over what another sentence says of the same; the weaker certainty holds. */
    void join(Draft other) {
        accused.addAll(other.accused);
        expressly.addAll(other.expressly);
        target.addAll(other.target);
        attributedBy.addAll(other.attributedBy);
        reportedBy.addAll(other.reportedBy);
        disputedBy.addAll(other.disputedBy);
        sentences.addAll(other.sentences);
        if (!other.accused.isEmpty() && other.certainty.compareTo(certainty) < 0) {
            certainty = other.certainty;
        }
    }

    /** Somebody rejects it in the sentence of another draft. */
    void dispute(List<Entity> deniers, Draft where) {
        disputedBy.addAll(deniers);
        sentences.addAll(where.sentences);
    }

    List<Span> sentences() {
        return new ArrayList<>(sentences);
    }
}
