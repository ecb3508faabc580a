package newsarchive.entity.claim;

import java.util.Set;
import newsarchive.article.Kind;

/** Expressions that tie an act or nameless people to somebody: "attributed to", "backed by". */
record Ties(Sentence sentence, Walk walk, Draft draft) {
    private static final Set<Kind> SERVED =
            Set.of(
                    Kind.MILITARY,
                    Kind.INTELLIGENCE_SERVICE,
                    Kind.THREAT_GROUP,
                    Kind.SECURITY_SERVICE,
                    Kind.OTHER_GROUP);

    private static final Words DOING = Words.of(Word.DONE, Word.ORIGIN);
    private static final Words TO_PEOPLE = Words.of(Word.TIE, Word.LOCATED);
    private static final Words TYING =
            DOING.and(TO_PEOPLE).and(Words.of(Word.STAFF, Word.ATTRIBUTE));
    private static final Words ACTS = Words.DEEDS.and(Words.of(Word.ACT));
    private static final Words SERVING_ACTS = Words.of(Word.DEED, Word.ACT, Word.CHARGE);
    private static final Words AGENTS = Words.of(Word.AGENT, Word.BAND);

    void read() {
        for (int i = 0; sentence.hasAny(TYING) && i < sentence.size(); i++) {
            if (sentence.at(i).isAny(TYING) && sentence.isTold(i)) {
                read(i);
            }
        }
    }

    private void read(int i) {
        Token token = sentence.at(i);
        if (token.isAny(DOING)) {
            done(i);
        } else if (token.isAny(TO_PEOPLE)) {
            tie(i);
        } else if (token.is(Word.STAFF)) {
            staff(i);
        } else {
            attribute(i);
        }
    }

    private void tie(int i) {
        Phrase before = walk.before().subject(i);
        boolean deed = before.hasDeed() || sentence.is(i, Word.DEED);
        if (deed || before.hasAgent() || before.isActing()) {
            draft.suspect(walk.after().agent(i));
        }
    }

    private void done(int i) {
        boolean told = precedes(ACTS, i);
        if (told && sentence.is(i, Word.ATTRIBUTE)) {
            laterAttributor(i);
        }
        if (told || (sentence.is(i, Word.ORIGIN) && agentPrecedes(i))) {
            draft.suspect(walk.after().agent(i));
        }
    }

    private boolean precedes(Words some, int i) {
        for (int j = i - 1; j >= 0 && !sentence.isBreak(j); j--) {
            if (sentence.at(j).isAny(some)) {
                return true;
            }
        }
        return false;
    }

    /** "Hackers who were part of", not "hackers broke into the centre, which is part of". */
    private boolean agentPrecedes(int i) {
        for (int j = i - 1; j >= 0 && !sentence.isBreak(j); j--) {
            if (sentence.at(j).isAny(AGENTS)) {
                return true;
            }
            if (sentence.is(j, Word.WHO) && sentence.isSign(j - 1, ",")) {
                return sentence.is(j - 2, Word.AGENT);
            }
        }
        return false;
    }

    /** "Attributed to X by Y": Y says so. */
    private void laterAttributor(int i) {
        for (int j = i + 1;
                j < sentence.size() && !sentence.isBreak(j) && !sentence.isSign(j, ",");
                j++) {
            if (sentence.is(j, Word.BY)) {
                attributor(j);
            }
        }
    }

    private void attributor(int by) {
        Phrase attributor = walk.after().agent(by);
        draft.attributedBy().addAll(attributor.speakers());
        sentence.markSpeaker(attributor.places());
    }

    private void staff(int i) {
        Phrase phrase = walk.after().agent(i);
        boolean serves = phrase.entities().stream().anyMatch(e -> SERVED.contains(e.kind()));
        if (serves && sentence.hasAny(SERVING_ACTS)) {
            draft.suspect(phrase);
        }
    }

    /** "Links the theft to X", "was attributed by Y to X": who is named after the small word. */
    private void attribute(int i) {
        for (int j = i + 1; j < sentence.size() && !sentence.isBreak(j); j++) {
            if (sentence.is(j, Word.BY) && j == i + 1) {
                attributor(j);
            } else if (sentence.is(j, Word.TO)) {
                Phrase phrase = walk.after().agent(j);
                if (sentence.isVerb(i) && !sentence.isPassive(i)) {
                    draft.attributedBy().addAll(walk.before().subject(i).speakers());
                }
                if (!phrase.isEmpty() || phrase.hasAgent()) {
                    draft.suspect(phrase);
                    return;
                }
            }
        }
    }
}
