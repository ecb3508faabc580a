package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/** Who speaks in a sentence, and who of them rejects what others say. */
final class Speech {
    private static final Set<Kind> DOERS = Set.of(Kind.THREAT_GROUP, Kind.OTHER_GROUP);

    private final Sentence sentence;
    private final Walk walk;
    private final Denial denial;
    private final List<Entity> speakers = new ArrayList<>();
    private final List<Entity> deniers = new ArrayList<>();
    private final Map<Entity, String> homes = new HashMap<>();
    private boolean pronounSpeaks;
    private boolean denies;

    /** Whose the next verb of saying is if only "and" stands before it. */
    private Phrase same = new Phrase();

    Speech(Sentence sentence, Walk walk) {
        this.sentence = sentence;
        this.walk = walk;
        this.denial = new Denial(sentence, walk);
        for (int i = 0; i < sentence.size(); i++) {
            read(i);
        }
    }

    /** The countries that persons speak for: "Chinese spokesman Wang Wenbin". */
    Map<Entity, String> homes() {
        return homes;
    }

    List<Entity> speakers() {
        return speakers;
    }

    List<Entity> deniers() {
        return deniers;
    }

    /** Whether somebody, be he named or not, denies something. */
    boolean denies() {
        return denies;
    }

    /** Whether somebody speaks whom only a sentence before names. */
    boolean pronounSpeaks() {
        return pronounSpeaks;
    }

    private void read(int i) {
        Token token = sentence.at(i);
        if (token.is(Word.ACCORDING)) {
            Phrase speaker = walk.after().speaker(i);
            if (!claimsOwnAct(speaker)) {
                add(speaker);
            }
        } else if (token.is(Word.DENY) && sentence.isVerb(i)) {
            deny(i);
        } else if (token.is(Word.SAY) && sentence.isVerb(i) && !isSaid(i)) {
            say(i);
        } else if (isCredit(i) || isTold(i)) {
            token.parties().forEach(party -> speakers.add(party.entity()));
            sentence.markSpeaker(List.of(i));
        }
    }

    /** The agency in a dateline: "LONDON (Reuters) -". */
    private boolean isCredit(int i) {
        return sentence.isParty(i)
                && sentence.isSign(i - 1, "(")
                && sentence.isSign(i + 1, ")")
                && sentence.isSign(i + 2, "—");
    }

    /** "..., she told NHK": who is told reports. */
    private boolean isTold(int i) {
        return sentence.isParty(i)
                && (isTelling(i - 1) || (sentence.is(i - 1, Word.DETERMINER) && isTelling(i - 2)))
                && sentence.at(i).parties().stream().allMatch(p -> p.entity().kind().isMedia());
    }

    private boolean isTelling(int i) {
        return sentence.is(i, Word.TELL);
    }

    /** "Responsibility was claimed": its subject says nothing. */
    private boolean isSaid(int i) {
        return sentence.is(i - 1, Word.BE) && !sentence.at(i).isGerund();
    }

    private void say(int i) {
        Phrase speaker = inverts(i) ? walk.after().speaker(i) : before(i);
        same = speaker;
        if (speaker.isEmpty()) {
            pronounSpeaks = true;
        }
        if (!claimsOwnAct(speaker)) {
            add(speaker);
        }
        new Pronoun(sentence, i).standFor(speaker);
    }

    private Phrase before(int i) {
        if (sentence.is(i - 1, Word.SELF)) {
            return new Phrase();
        }
        boolean goesOn = sentence.is(i - 1, Word.AND) && !same.isEmpty();
        return goesOn ? same : walk.before().subject(i);
    }

    /** '..., said the minister' and '"...", said the minister': nothing is told after it. */
    private boolean inverts(int i) {
        Token before = sentence.at(Math.max(i - 1, 0));
        boolean sign = before.words().isEmpty() && !Character.isLetterOrDigit(before.initial());
        if (i == 0 || !sign || sentence.is(i, Word.TELL)) {
            return false;
        }
        for (int j = i + 1; j < sentence.size(); j++) {
            if (sentence.isVerb(j) || sentence.is(j, Word.BE) || sentence.is(j, Word.HAVE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean claimsOwnAct(Phrase speaker) {
        return speaker.entities().stream().anyMatch(e -> DOERS.contains(e.kind()))
                || (speaker.hasAgent() && !speaker.isEmpty());
    }

    private void add(Phrase phrase) {
        sentence.markSpeaker(phrase.places());
        speakers.addAll(named(phrase));
    }

    private void deny(int i) {
        Phrase who = denial.by(i, same);
        same = who;
        if (denial.isMeant(i)) {
            denies = true;
            deniers.addAll(named(who));
            pronounSpeaks |= who.isEmpty();
            sentence.markSpeaker(who.places());
            denial.untell(i);
        }
    }

    private List<Entity> named(Phrase phrase) {
        List<Entity> named = phrase.speakers();
        for (Entity speaker : named) {
            if (speaker.kind() == Kind.PERSON) {
                homeOf(phrase).ifPresent(home -> homes.put(speaker, home));
            }
        }
        return named;
    }

    private static Optional<String> homeOf(Phrase phrase) {
        return phrase.entities().stream()
                .map(e -> e.kind() == Kind.COUNTRY ? e.id() : e.country())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
