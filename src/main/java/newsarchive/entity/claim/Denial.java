package newsarchive.entity.claim;

/** Verbs of denying and rejecting: who denies, and what is not told therefore. */
record Denial(Sentence sentence, Walk walk) {
    private static final Words WEAK_OBJECTS = Words.of(Word.ACCUSATION, Word.DEED, Word.THAT);

    /**
     * Who denies: "The charge was rejected by X" names him behind the verb, "X said, shrugging it
     * off" before.
     *
     * @param same who spoke last in the sentence
     */
    Phrase by(int i, Phrase same) {
        if (sentence.isPassive(i) && sentence.is(i + 1, Word.BY)) {
            return walk.after().speaker(i + 1);
        }
        boolean speaksOn = sentence.at(i).isGerund() && sentence.isSign(i - 1, ",");
        return speaksOn && !same.isEmpty() ? same : walk.before().subject(i);
    }

    /** "Rejected the offer" denies nothing: what is rejected must be said. */
    boolean isMeant(int i) {
        boolean quotes = sentence.isSign(i + 1, "\"") || sentence.isSign(i + 1, "“");
        if (!sentence.is(i, Word.SOFT) || sentence.isPassive(i) || quotes) {
            return true;
        }
        for (int j = i + 1; j < Math.min(sentence.size(), i + 8); j++) {
            if (sentence.at(j).isAny(WEAK_OBJECTS)) {
                return true;
            }
        }
        return false;
    }

    /** What is denied is told no more, up to where somebody says something again. */
    void untell(int i) {
        if (!retells(i)) {
            sentence.untell(i, nextSpeech(i));
        }
    }

    /** "Rejected accusations that X attacked Y": what was said is said again. */
    private boolean retells(int i) {
        for (int j = i + 1; j < Math.min(sentence.size() - 1, i + 5); j++) {
            if (sentence.is(j, Word.ACCUSATION)) {
                return sentence.is(j + 1, Word.THAT)
                        || sentence.is(j + 1, Word.IN)
                        || sentence.is(j + 1, Word.BY);
            }
        }
        return false;
    }

    private int nextSpeech(int i) {
        for (int j = i + 1; j < sentence.size(); j++) {
            if (sentence.is(j, Word.SAY)) {
                return j;
            }
        }
        return sentence.size();
    }
}
