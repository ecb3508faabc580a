package newsarchive.entity.claim;

/** Words that say who was struck: "X was among the victims", "X suffered a breach". */
record Victims(Sentence sentence, Walk walk, Draft draft) {
    /** So many words may stand in "was one of the first targets". */
    private static final int COPULA = 6;

    /** So many words may stand in "suffered the worst kind of attack". */
    private static final int NEAR = 8;

    private static final Words STRIKING = Words.of(Word.SUFFER, Word.VICTIM);

    private static final Words SUFFERED = Words.DEEDS.and(Words.of(Word.AGENT));

    void read() {
        for (int i = 0; sentence.hasAny(STRIKING) && i < sentence.size(); i++) {
            if (sentence.at(i).isAny(STRIKING) && sentence.isTold(i)) {
                read(i);
            }
        }
    }

    private void read(int i) {
        Token token = sentence.at(i);
        if (token.is(Word.SUFFER)) {
            suffer(i);
        } else if (!(token.is(Word.ACT) && sentence.isVerb(i)) && !isPurpose(i + 1)) {
            victims(i);
        }
    }

    /** "Aimed at whipping up feeling": what for, not whom. */
    private boolean isPurpose(int i) {
        return i < sentence.size() && !sentence.isParty(i) && sentence.at(i).isGerund();
    }

    private void suffer(int i) {
        for (int j = i + 1; j < Math.min(sentence.size(), i + NEAR) && !sentence.isBreak(j); j++) {
            if (sentence.at(j).isAny(SUFFERED)) {
                draft.strike(walk.before().subject(i));
                return;
            }
        }
    }

    /** "Victims include X", "victims were also seen in X". */
    private void victims(int i) {
        int be = copulaBefore(i);
        if (be >= 0) {
            draft.strike(walk.before().subject(be));
            victimsOf(i);
            return;
        }
        int last = i;
        for (int j = i + 1; j < Math.min(sentence.size(), i + 5); j++) {
            if (sentence.is(j, Word.BE) || sentence.is(j, Word.HAVE)) {
                last = j;
            }
        }
        boolean lists = sentence.at(i).text().contains("include");
        draft.strike(lists ? walk.after().list(last) : walk.after().object(last, false));
    }

    /** "Victims of Tick": Tick made them. */
    private void victimsOf(int i) {
        Phrase after = walk.after().agent(i);
        if (after.isActing()) {
            draft.suspect(after);
        }
    }

    /** "X was one of the targets", "X was among the victims": where its verb is, or -1. */
    private int copulaBefore(int i) {
        boolean some = false;
        for (int j = i - 1; j >= Math.max(0, i - COPULA); j--) {
            Token token = sentence.at(j);
            if (token.is(Word.BE)) {
                return some ? j : -1;
            }
            if (token.isParty() || sentence.isSign(j, ",") || sentence.isVerb(j)) {
                return -1;
            }
            some |= token.is(Word.SOME);
        }
        return -1;
    }
}
