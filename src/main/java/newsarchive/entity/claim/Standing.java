package newsarchive.entity.claim;

import newsarchive.article.Kind;

/** As what a name stands in a sentence: for who bears it, or only as where somebody is from. */
enum Standing {
    ITSELF,
    /** "A member of the party" is not the party; a soldier of an army acts for it. */
    PARTY,
    /**
     * "A Canadian", "a Russian national", "in Persian", "arrested in Spain": the country is accused
     * of nothing.
     */
    NATIONALITY,
    /** "The officers from the hotel", "a former Google engineer": no firm is accused for them. */
    FIRM_OF_OTHERS;

    /** So many words may stand in "the Google cloud security engineer". */
    private static final int NEAR = 4;

    private static final Words STAFF = Words.of(Word.PEOPLE, Word.STAFF, Word.PRIVATE);

    private static final Words AT_COURT = Words.of(Word.CHARGE, Word.CONVICT);
    private static final Words PLACING = Words.of(Word.FROM, Word.IN);
    private static final Words AFTER_NOUN =
            Words.of(
                    Word.IN,
                    Word.FROM,
                    Word.BY,
                    Word.WITH,
                    Word.WHO,
                    Word.ASIDE,
                    Word.AND,
                    Word.BE,
                    Word.HAVE,
                    Word.TO,
                    Word.ALIAS,
                    Word.ONTO);

    static Standing of(Sentence sentence, int name) {
        int before = sentence.is(name - 1, Word.DETERMINER) ? name - 2 : name - 1;
        if (sentence.at(name).names(Kind.PARTY)
                && (sentence.is(before, Word.STAFF) || sentence.is(name + 1, Word.PRIVATE))) {
            return PARTY;
        }
        if (isNationality(sentence, name)) {
            return NATIONALITY;
        }
        boolean placed = before >= 0 && sentence.at(before).isAny(PLACING);
        if (placed && before > 0 && sentence.at(before - 1).isAny(AT_COURT)) {
            return NATIONALITY;
        }
        return placed || isEmployer(sentence, name) ? FIRM_OF_OTHERS : ITSELF;
    }

    private static boolean isEmployer(Sentence sentence, int name) {
        for (int j = name + 1; j < Math.min(sentence.size(), name + NEAR); j++) {
            if (sentence.at(j).isAny(STAFF)) {
                return true;
            }
            if (!sentence.at(j).words().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNationality(Sentence sentence, int name) {
        Token token = sentence.at(name);
        if (!token.namesOnly(Kind.COUNTRY) || !token.parties().getFirst().adjective()) {
            return false;
        }
        return sentence.is(name + 1, Word.PRIVATE)
                || (isPlain(sentence, name + 1) && sentence.is(name + 2, Word.PRIVATE))
                || ((isOne(sentence, name - 1) || sentence.is(name - 1, Word.IN))
                        && endsPhrase(sentence, name + 1));
    }

    private static boolean isPlain(Sentence sentence, int i) {
        return i < sentence.size()
                && !sentence.isParty(i)
                && (sentence.at(i).words().isEmpty() || sentence.is(i, Word.ASSET));
    }

    /** "A Canadian", "another Canadian"; not "the Chinese". */
    private static boolean isOne(Sentence sentence, int i) {
        return sentence.is(i, Word.DETERMINER) && sentence.at(i).text().startsWith("a");
    }

    private static boolean endsPhrase(Sentence sentence, int i) {
        return i >= sentence.size()
                || Sentence.isStop(sentence.at(i).text())
                || sentence.at(i).isAny(AFTER_NOUN)
                || sentence.isVerb(i);
    }

    /** Whether who is named so may be accused. */
    boolean answers(Kind kind) {
        return switch (this) {
            case ITSELF -> true;
            case PARTY -> false;
            case NATIONALITY -> kind != Kind.COUNTRY;
            case FIRM_OF_OTHERS -> kind != Kind.COMPANY;
        };
    }
}
