package newsarchive.entity.claim;

/** Whether a sentence says that something happened, or only that it may come, or why it came. */
record Mood(Sentence sentence) {
    private static final int NEAR = 6;
    private static final Words NOT_DONE = Words.of(Word.NOT, Word.HYPOTHETICAL);
    private static final Words MOTIVE = Words.of(Word.MOTIVE);
    private static final Words CIRCUMSTANCE = Words.of(Word.ASIDE).and(MOTIVE);

    /** Whether the sentence says that it happened: not denied, not merely feared. */
    boolean isTold(int i) {
        for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
            Token token = sentence.at(j);
            if (token.isAny(NOT_DONE)) {
                return false;
            }
            if (sentence.isSign(j, ",") || sentence.isSign(j, ";") || token.is(Word.SAY)) {
                break;
            }
        }
        return !isPossible(i);
    }

    /** "May attack" tells of nothing done, "may have attacked" does. */
    private boolean isPossible(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (sentence.is(j, Word.MODAL)) {
                return true;
            }
            if (!sentence.is(j, Word.BE) && !sentence.at(j).text().endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    /** Whether it stands in a circumstance: in retaliation for, amid. */
    boolean isAside(int i) {
        return follows(CIRCUMSTANCE, i);
    }

    /** Whether it only tells why somebody acted. */
    boolean isMotive(int i) {
        return follows(MOTIVE, i);
    }

    private boolean follows(Words some, int i) {
        for (int j = i - 1; j >= Math.max(0, i - NEAR) && !sentence.isSign(j, ","); j--) {
            if (sentence.at(j).isAny(some)) {
                return true;
            }
        }
        return false;
    }
}
