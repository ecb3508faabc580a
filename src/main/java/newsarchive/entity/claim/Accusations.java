package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsarchive.article.Certainty;
import newsarchive.article.Kind;

/** Verbs of accusing and of justice: "blames X for", "charged X with", "X is suspected of". */
record Accusations(Sentence sentence, Walk walk, Draft draft) {

    /** "Accused of", "charged with", "blamed for" have their object before them. */
    private static final Set<String> LEADING_ON = Set.of("of", "with", "for", "over");

    /** These point at things as well. */
    private static final Set<String> POINTING =
            Set.of("point to", "points to", "pointed to", "pointing to");

    private static final Words ACCUSING = Words.of(Word.ACCUSE, Word.CHARGE, Word.CONVICT);

    void read() {
        for (int i = 0; sentence.hasAny(ACCUSING) && i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.is(Word.ACCUSE)
                    && sentence.isVerb(i)
                    && !sentence.isMotive(i)
                    && !isOfSomethingElse(i)
                    && !pointsElsewhere(i)) {
                accuse(i, Certainty.ALLEGED);
            } else if (token.is(Word.CHARGE) && sentence.isVerb(i) && isAboutActs()) {
                accuse(i, Certainty.CHARGED);
            } else if (token.is(Word.CONVICT) && sentence.isVerb(i) && isAboutActs()) {
                accuse(i, Certainty.CONVICTED);
            }
        }
    }

    /** "Accused Kyiv of seeking to split the two", "accuses agencies of spreading lies". */
    private boolean isOfSomethingElse(int i) {
        for (int j = i + 1; j < sentence.size() - 1 && !sentence.isBreak(j); j++) {
            if (sentence.at(j).text().equals("of") && isOtherDoing(j + 1)) {
                return !tellsOfActs(j + 1);
            }
        }
        return false;
    }

    /** "Points to the presence of", "point to a hall at Natanz": something, and nobody. */
    private boolean pointsElsewhere(int i) {
        return POINTING.contains(sentence.at(i).text())
                && !sentence.isParty(i + 1)
                && !(sentence.is(i + 1, Word.DETERMINER) && sentence.isParty(i + 2))
                && !sentence.is(i + 1, Word.AGENT);
    }

    private boolean tellsOfActs(int from) {
        for (int j = from; j < sentence.size(); j++) {
            if (sentence.at(j).isAny(Words.ACTS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherDoing(int i) {
        Token token = sentence.at(i);
        return token.isGerund() && (token.words().isEmpty() || token.is(Word.BE));
    }

    private boolean isAboutActs() {
        return sentence.hasAny(Words.ACTS);
    }

    private void accuse(int i, Certainty certainty) {
        Phrase before = walk.before().subject(i);
        if (isPassive(i)) {
            if (!servesAnother(before, i)) {
                draft.accuse(before);
            }
            accuser(i);
        } else {
            draft.attributedBy().addAll(before.speakers());
            sentence.markSpeaker(before.places());
            if (before.isEmpty() && sentence.is(i + 1, Word.SELF)) {
                accuseNamed(i);
            } else {
                Phrase accused = walk.after().agent(i);
                if (!servesAnother(accused, i)) {
                    draft.accuse(accused);
                }
            }
        }
        draft.certainty(certainty);
    }

    /** "Convicted a German of spying for Russia": his own country is not accused. */
    private boolean servesAnother(Phrase accused, int i) {
        if (accused.entities().stream().anyMatch(e -> e.kind() != Kind.COUNTRY)) {
            return false;
        }
        for (int j = i + 1; j < sentence.size(); j++) {
            if (sentence.is(j, Word.TIE) && sentence.is(j, Word.DEED)) {
                return true;
            }
        }
        return false;
    }

    /** "Y cut ties with X after accusing it of": the two who are named before. */
    private void accuseNamed(int accusing) {
        List<Integer> named = new ArrayList<>();
        for (int j = 0; j < accusing; j++) {
            if (sentence.isParty(j)) {
                named.add(j);
            }
        }
        if (named.size() == 2) {
            Phrase accuser = new Phrase();
            accuser.meet(sentence.at(named.getFirst()), named.getFirst(), Standing.ITSELF);
            Phrase accused = new Phrase();
            accused.meet(sentence.at(named.getLast()), named.getLast(), Standing.ITSELF);
            draft.attributedBy().addAll(accuser.speakers());
            draft.accuse(accused);
        }
    }

    /** "Was accused on Friday by". */
    private int afterDay(int i) {
        int day = sentence.is(i, Word.ONTO) ? i + 1 : i;
        return sentence.is(day, Word.WHEN) ? day + 1 : i;
    }

    /** "X was accused by Y of": Y says so. */
    private void accuser(int i) {
        int by = afterDay(i + 1);
        Phrase accuser = new Phrase();
        for (int j = by + 1; sentence.is(by, Word.BY) && j < sentence.size(); j++) {
            if (LEADING_ON.contains(sentence.at(j).text()) || sentence.isBreak(j)) {
                break;
            }
            accuser.meet(sentence.at(j), j, Standing.ITSELF);
        }
        draft.attributedBy().addAll(accuser.speakers());
        sentence.markSpeaker(accuser.places());
    }

    private boolean isPassive(int i) {
        boolean leadsOn =
                i + 1 == sentence.size()
                        || sentence.is(i + 1, Word.TO)
                        || sentence.at(i + 1).text().equals("in")
                        || LEADING_ON.contains(sentence.at(i + 1).text());
        return sentence.at(i).participle() && (sentence.isPassive(i) || leadsOn);
    }
}
