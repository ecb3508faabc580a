package newsarchive.entity.claim;

import newsarchive.article.Kind;

/** Tells which names say where nameless people who act are from: "Chinese hackers". */
record Agents(Sentence sentence) {
    private static final Words PASSED =
            Words.of(Word.TIED, Word.STATE, Word.HEDGE, Word.DEED, Word.AND);

    private static final int NEAR = 6;

    /** Whether such people follow the name at this place. */
    boolean describedBy(int i) {
        boolean tied = false;
        for (int j = i + 1; j < Math.min(sentence.size(), i + NEAR + 1); j++) {
            Token token = sentence.at(j);
            if (token.is(Word.AGENT)) {
                return true;
            }
            if (token.is(Word.BAND)) {
                return tied || isNamedGroup(j + 1);
            }
            tied |= token.is(Word.TIED);
            if (!passes(token) && !(sentence.isSign(j, ",") && sentence.isParty(j + 1))) {
                return false;
            }
        }
        return false;
    }

    private boolean isNamedGroup(int j) {
        for (int k = j; k < Math.min(sentence.size(), j + 5); k++) {
            if (sentence.at(k).names(Kind.THREAT_GROUP)) {
                return true;
            }
            if (!sentence.at(k).is(Word.ALIAS)
                    && !sentence.isSign(k, "\"")
                    && !sentence.isSign(k, "“")
                    && !sentence.is(k, Word.TIED)) {
                return false;
            }
        }
        return false;
    }

    private static boolean passes(Token token) {
        if (token.isParty()) {
            return token.namesOnly(Kind.COUNTRY);
        }
        if (token.words().isEmpty()) {
            return !Sentence.isStop(token.text()) || token.text().equals("\"");
        }
        return token.isAny(PASSED);
    }
}
