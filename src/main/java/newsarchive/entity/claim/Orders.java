package newsarchive.entity.claim;

/** Verbs of running or ordering what is an act: "launched attacks", "told hackers to break in". */
record Orders(Sentence sentence, Walk walk, Draft draft) {
    /** So many words further the act must come. */
    private static final int NEAR = 12;

    private static final Words ACTS = Words.DEEDS.and(Words.of(Word.ACT));

    void read() {
        for (int i = 0; sentence.has(Word.OVERSEE) && i < sentence.size(); i++) {
            if (sentence.is(i, Word.OVERSEE) && sentence.isVerb(i) && sentence.isTold(i)) {
                oversee(i);
            }
        }
    }

    /** "Launched attacks", "is thought to have overseen the campaign": an act must follow. */
    private void oversee(int i) {
        for (int j = i + 1; j < sentence.size() && j < i + NEAR; j++) {
            Token token = sentence.at(j);
            if (sentence.isBreak(j)
                    || sentence.is(j, Word.MOTIVE)
                    || (sentence.isVerb(j) && !token.is(Word.ACT))) {
                return;
            }
            if (token.isAny(ACTS)) {
                Phrase doer = walk.before().doer(i);
                boolean used = sentence.at(i).participle() && doer.isThing() && !doer.isActing();
                if (!sentence.isPassive(i) && !used) {
                    draft.suspect(doer);
                    toldToAct(i);
                    against(i);
                }
                return;
            }
        }
    }

    /** "Used spyware against X". */
    private void against(int i) {
        for (int j = i + 1; j < sentence.size() && !sentence.isBreak(j); j++) {
            if (sentence.isVerb(j) || sentence.is(j, Word.MOTIVE)) {
                return;
            }
            if (sentence.is(j, Word.ONTO)) {
                draft.strike(walk.after().object(j, false));
                return;
            }
        }
    }

    /** "Directed a group known as X to break in": X acts as well. */
    private void toldToAct(int i) {
        Phrase told = walk.after().agent(i);
        if (told.hasAgent()) {
            draft.suspect(told);
        }
    }
}
