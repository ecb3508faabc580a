package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Sentences;

/** Reads the claims that a text makes about those named in it. */
public final class Claims {
    private static final Comparator<Party> IN_TEXT_ORDER =
            (a, b) -> a.start() == b.start() ? b.end() - a.end() : a.start() - b.start();

    private final Closure closure;
    private final Merging merging;
    private final Map<Entity, String> homes = new HashMap<>();
    private final Reporting reporting;
    private List<Entity> lastSpeakers = List.of();

    private Claims(String text, List<Party> parties) {
        reporting = new Reporting(text);
        closure = new Closure(parties);
        merging = new Merging(closure);
    }

    /**
     * The claims in text order; offsets count in the text, whose first line is the headline.
     *
     * @param sentences those of the text
     * @param parties every name in the text that may play a role, in any order
     */
    public static List<Claim> in(String text, Sentences sentences, List<Party> parties) {
        List<Party> ordered = new ArrayList<>(parties);
        ordered.sort(IN_TEXT_ORDER);
        Claims claims = new Claims(text, ordered);
        new Telling(text, sentences, ordered).forEach(claims::read);
        return claims.merging.claims();
    }

    private void read(Sentence sentence) {
        if (sentence.has(Word.NOTHING)) {
            return;
        }
        Walk walk = Walk.in(sentence);
        Speech speech = new Speech(sentence, walk);
        homes.putAll(speech.homes());
        Draft draft = draft(sentence, walk);
        List<Entity> deniers = deniers(sentence, speech, draft);
        if (speech.denies() || !deniers.isEmpty()) {
            draft.certainty(Certainty.ALLEGED);
        }
        List<Entity> others = new ArrayList<>(speech.speakers());
        others.removeIf(e -> e.kind().isMedia());
        draft.attributedBy().addAll(others);
        if (speech.deniers().isEmpty()) {
            draft.attributedBy().removeAll(deniers);
        }
        draft.attributedBy().removeIf(e -> e.kind().isMedia());
        draft.attributedBy()
                .removeIf(speaker ->
                        closure.isOneSided(draft, speaker, homes.getOrDefault(speaker, "")));
        strikeUnnamed(draft);
        List<Entity> reporters = reporters(speech, draft, deniers);
        merging.add(draft, reporting.of(sentence.span(), reporters, others), deniers, homes);
        if (!others.isEmpty()) {
            lastSpeakers = others;
        }
    }

    /** Whom what was struck belongs to, where only the speaker tells. */
    private void strikeUnnamed(Draft draft) {
        List<Entity> speakers = List.copyOf(draft.attributedBy());
        if (draft.strikesOwn()) {
            speakers.stream().map(this::whose).forEach(draft.target()::add);
        }
        if (draft.strikesPeople()) {
            speakers.stream().filter(e -> e.kind() == Kind.COMPANY).forEach(draft.target()::add);
        }
        if (draft.strikesPeople() || draft.strikesState()) {
            speakers.stream()
                    .map(closure::stateSpeaking)
                    .flatMap(Optional::stream)
                    .forEach(draft.target()::add);
        }
    }

    private static Draft draft(Sentence sentence, Walk walk) {
        Draft draft = new Draft(sentence.span());
        draft.certainty(sentence.has(Word.HEDGE) ? Certainty.ALLEGED : Certainty.STATED);
        new Blame(sentence, walk, draft).read();
        new Accusations(sentence, walk, draft).read();
        new Acts(sentence, walk, draft).read();
        new Deeds(sentence, walk, draft).read();
        new Ties(sentence, walk, draft).read();
        new Responsibility(sentence, walk, draft).read();
        new Orders(sentence, walk, draft).read();
        new Victims(sentence, walk, draft).read();
        new Nameless(sentence, walk, draft).read();
        return draft;
    }

    /** "Its officials" are those of the country where a state body speaks, else of the speaker. */
    private Entity whose(Entity speaker) {
        return closure.stateOf(speaker).orElse(speaker);
    }

    /** Media report; who researches intrusions for a living reports what it finds. */
    private static List<Entity> reporters(Speech speech, Draft draft, List<Entity> deniers) {
        return Stream.concat(speech.speakers().stream(), draft.attributedBy().stream())
                .distinct()
                .filter(e ->
                        e.kind().isMedia()
                                || (e.kind() == Kind.SECURITY_COMPANY
                                        && !draft.target().contains(e)))
                .filter(e -> !deniers.contains(e))
                .toList();
    }

    /** Who denies says so; what else speaks against an accusation counts from the accused alone. */
    private List<Entity> deniers(Sentence sentence, Speech speech, Draft draft) {
        if (!speech.deniers().isEmpty() || !sentence.has(Word.REBUTTAL)) {
            return speech.deniers();
        }
        List<Entity> own = speech.speakers();
        List<Entity> speakers =
                own.stream().allMatch(e -> e.kind().isMedia()) && speech.pronounSpeaks()
                        ? lastSpeakers
                        : own;
        boolean concerned = speakers.stream().anyMatch(e -> isAccused(e, draft));
        boolean answers =
                sentence.has(Word.ACCUSATION) && speakers.stream().allMatch(this::isAnotherSide);
        return concerned || answers
                ? speakers.stream().filter(e -> !e.kind().isMedia() || isAccused(e, draft)).toList()
                : List.of();
    }

    /** Whether it is nobody who reports, accuses or was struck: what he rejects is what is told. */
    private boolean isAnotherSide(Entity speaker) {
        return !speaker.kind().isMedia()
                && speaker.kind() != Kind.SECURITY_COMPANY
                && !merging.accusesOrSuffers(speaker, homes.getOrDefault(speaker, ""));
    }

    private boolean isAccused(Entity speaker, Draft draft) {
        String home = homes.getOrDefault(speaker, "");
        return merging.accuses(speaker, home) || closure.isOf(draft.accused(), speaker, home);
    }
}
