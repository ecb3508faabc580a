package newsarchive.entity.claim;

import java.util.Set;
import newsarchive.article.Certainty;

/** "X is behind it", "holds X responsible", "X claimed the attack". */
record Responsibility(Sentence sentence, Walk walk, Draft draft) {
    /** So many words may stand in "held the Russian security services responsible". */
    private static final int HELD = 8;

    /** So many words may stand in "claimed on Telegram the attack". */
    private static final int CLAIMED = 6;

    /** With "responsible": who stands between is accused. */
    private static final Set<String> HOLDING = Set.of("hold", "holds", "held", "holding");

    private static final Words TAKING = Words.of(Word.BEHIND, Word.CLAIM);

    void read() {
        for (int i = 0; sentence.hasAny(TAKING) && i < sentence.size(); i++) {
            if (sentence.is(i, Word.BEHIND) && sentence.isTold(i)) {
                behind(i);
            } else if (sentence.is(i, Word.CLAIM) && sentence.isVerb(i)) {
                claimed(i);
            }
        }
    }

    private void behind(int i) {
        int held = held(i);
        if (held >= 0) {
            draft.attributedBy().addAll(walk.before().subject(held).speakers());
            draft.accuse(between(held, i));
            draft.certainty(Certainty.ALLEGED);
        } else if (sentence.is(i + 1, Word.BE) && walk.before().subject(i).isEmpty()) {
            draft.suspect(walk.after().agent(i + 1));
        } else if (isAboutAct(i)) {
            draft.suspect(walk.before().subject(i));
        }
    }

    /** Not "responsible for building the shield". */
    private boolean isAboutAct(int i) {
        for (int j = i + 1; j < sentence.size() && !sentence.isBreak(j); j++) {
            if (sentence.at(j).isAny(Words.ACTS)) {
                return true;
            }
            if (sentence.at(j).isGerund()) {
                return false;
            }
        }
        return true;
    }

    /** "Y holds X responsible for": where the verb is, or -1. */
    private int held(int i) {
        for (int j = i - 1; j >= Math.max(0, i - HELD); j--) {
            if (HOLDING.contains(sentence.at(j).text())) {
                return sentence.is(j - 1, Word.BE) ? -1 : j;
            }
        }
        return -1;
    }

    private Phrase between(int from, int to) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < to; j++) {
            phrase.meet(sentence.at(j), j, sentence.standing(j));
        }
        return phrase;
    }

    /** "Killnet claimed an attack on X": who is known for acting says that he did it. */
    private void claimed(int i) {
        if (sentence.is(i - 1, Word.BE)) {
            claimant(i);
            return;
        }
        for (int j = i + 1; j < Math.min(sentence.size(), i + CLAIMED); j++) {
            if (sentence.at(j).isAny(Words.DEEDS)) {
                Phrase claimant = walk.before().subject(i);
                if (claimant.isActing()) {
                    draft.suspect(claimant);
                }
                return;
            }
            if (sentence.is(j, Word.THAT) || sentence.isVerb(j) || sentence.isParty(j)) {
                return;
            }
        }
    }

    /** "Responsibility was claimed on Telegram by X". */
    private void claimant(int i) {
        for (int j = i + 1;
                j < Math.min(sentence.size(), i + CLAIMED) && !sentence.isBreak(j);
                j++) {
            if (sentence.is(j, Word.BY)) {
                Phrase claimant = walk.after().agent(j);
                if (claimant.isActing()) {
                    draft.suspect(claimant);
                }
                return;
            }
        }
    }
}
