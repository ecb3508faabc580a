package newsarchive.entity.claim;

/** Finds who stands after a place in a sentence: an object, an agent, a speaker. */
record After(Sentence sentence) {
    private static final Words ENDS_OBJECT =
            Words.of(
                    Word.BY,
                    Word.TIE,
                    Word.DONE,
                    Word.ORIGIN,
                    Word.MOTIVE,
                    Word.SUFFER,
                    Word.STAFF,
                    Word.WHO,
                    Word.THAT,
                    Word.BUT,
                    Word.ASIDE,
                    Word.BE,
                    Word.HAVE,
                    Word.TO,
                    Word.NOT,
                    Word.WITH,
                    Word.HYPOTHETICAL,
                    Word.ACCORDING,
                    Word.BEHIND);
    private static final Words ENDS_AGENT =
            Words.of(
                    Word.ONTO,
                    Word.ASIDE,
                    Word.MOTIVE,
                    Word.BY,
                    Word.BUT,
                    Word.WHO,
                    Word.THAT,
                    Word.NOT,
                    Word.TO,
                    Word.BE,
                    Word.HAVE,
                    Word.ACCORDING);
    private static final Words BEFORE_DOING = Words.of(Word.IN, Word.WITH);
    private static final Words ENDS_LIST = Words.of(Word.SAY, Word.BY, Word.THAT);
    private static final Words BEGINS_ANOTHER =
            Words.of(Word.DETERMINER, Word.TIE, Word.HEDGE, Word.OVERSEE);
    private static final int FAR = 45;

    /** The object after a verb or preposition. */
    Phrase object(int from, boolean withSource) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < Math.min(sentence.size(), from + FAR); j++) {
            Token token = sentence.at(j);
            if (sentence.is(j, Word.WITH) && examplesAfter(j) > j) {
                j = examplesAfter(j);
            } else if (token.isParty()
                    ? sentence.isSpeaker(j)
                    : endsObject(j, withSource, phrase)) {
                break;
            }
            if (isTarget(j)) {
                phrase.meet(token, j, sentence.standing(j));
            }
        }
        return phrase;
    }

    /** "Sites with much effort, including X": the place of what follows a circumstance, or -1. */
    private int examplesAfter(int with) {
        for (int j = with + 1; j + 1 < sentence.size(); j++) {
            if (sentence.isSign(j, ",") || sentence.isBreak(j) || sentence.isVerb(j)) {
                return sentence.isSign(j, ",") && sentence.is(j + 1, Word.IN) ? j + 1 : -1;
            }
        }
        return -1;
    }

    private boolean isTarget(int j) {
        return !sentence.isLeaning(j) && !sentence.isOfAgents(j);
    }

    private boolean endsObject(int j, boolean withSource, Phrase phrase) {
        Token token = sentence.at(j);
        if (sentence.isSign(j, ",")) {
            return endsList(j, phrase);
        }
        if (sentence.isBlaming(j)) {
            return true;
        }
        if (sentence.isBreak(j) || token.isAny(ENDS_OBJECT)) {
            return !isAmount(j);
        }
        if (token.is(Word.FROM)) {
            return !withSource;
        }
        if (token.is(Word.AND)) {
            return j + 1 < sentence.size() && sentence.isVerb(j + 1);
        }
        return sentence.isVerb(j) && !token.is(Word.OVERSEE);
    }

    /** "Over 1,000 websites": no circumstance. */
    private boolean isAmount(int j) {
        return sentence.is(j, Word.WITH)
                && j + 1 < sentence.size()
                && Character.isDigit(sentence.at(j + 1).initial());
    }

    private boolean endsList(int comma, Phrase phrase) {
        int next = comma + 1;
        if (next >= sentence.size()) {
            return true;
        }
        Token token = sentence.at(next);
        if (token.is(Word.AND) || token.is(Word.IN)) {
            return false;
        }
        boolean verb = !token.isParty() && (sentence.isVerb(next) || token.isAny(ENDS_OBJECT));
        boolean other =
                token.isAny(BEGINS_ANOTHER) && !phrase.isEmpty() && !sentence.isParty(next + 1);
        return verb || other || token.is(Word.AGENT) || token.is(Word.FROM);
    }

    /** All who are named up to where the sentence breaks or something is said or done. */
    Phrase list(int from) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < sentence.size() && !sentence.isBreak(j); j++) {
            Token token = sentence.at(j);
            if (token.isAny(ENDS_LIST) || sentence.isSpeaker(j)) {
                break;
            }
            phrase.meet(token, j, sentence.standing(j));
        }
        return phrase;
    }

    /** Who is named right after a word such as "by": an agent, with what ties him to others. */
    Phrase agent(int from) {
        Phrase phrase = new Phrase();
        if (isMeans(from)) {
            return phrase;
        }
        for (int j = from + 1; j < Math.min(sentence.size(), from + FAR); j++) {
            Token token = sentence.at(j);
            boolean met = !phrase.isEmpty() || phrase.hasAgent();
            if (token.isParty() ? sentence.isSpeaker(j) : endsAgent(j, met)) {
                break;
            }
            if (!sentence.isLeaning(j)) {
                phrase.meet(token, j, sentence.standing(j));
            }
        }
        return phrase;
    }

    /** "By showing footage of": how, not who. */
    private boolean isMeans(int by) {
        int next = by + 1;
        return sentence.is(by, Word.BY)
                && next < sentence.size()
                && sentence.at(next).words().isEmpty()
                && !sentence.isParty(next)
                && sentence.at(next).isGerund();
    }

    /** Who is named right after "according to" or "said": what a comma divides is told by him. */
    Phrase speaker(int from) {
        Phrase phrase = new Phrase();
        for (int j = from + 1; j < Math.min(sentence.size(), from + FAR); j++) {
            Token token = sentence.at(j);
            boolean met = !phrase.isEmpty();
            boolean divides =
                    sentence.isSign(j, ",") && !(met && sentence.isList(j, sentence.size()));
            if (token.isParty() ? sentence.isSpeaker(j) : divides || endsAgent(j, met)) {
                break;
            }
            phrase.meet(token, j, sentence.standing(j));
        }
        return phrase;
    }

    private boolean endsAgent(int j, boolean met) {
        Token token = sentence.at(j);
        if (sentence.isSign(j, ",")) {
            return met && !sentence.isList(j, sentence.size()) && !isAgentApposition(j);
        }
        if (token.is(Word.DEED) && !met && !sentence.isVerb(j)) {
            return true;
        }
        if (sentence.isBreak(j) || (sentence.isVerb(j) && (!token.is(Word.DEED) || isDoing(j)))) {
            return true;
        }
        return token.isAny(ENDS_AGENT)
                || (token.is(Word.WITH) && met)
                || (token.is(Word.AND)
                        && (sentence.is(j + 1, Word.DEED) || sentence.opensClause(j)));
    }

    /** "Of hacking banks", "for hacking banks": what was done. */
    private boolean isDoing(int j) {
        return sentence.at(j).isGerund() && j > 0 && sentence.at(j - 1).isAny(BEFORE_DOING);
    }

    private boolean isAgentApposition(int comma) {
        if (comma + 1 < sentence.size() && sentence.at(comma + 1).isAny(Sentence.APPOSED)) {
            return true;
        }
        return sentence.is(comma + 1, Word.DETERMINER)
                && sentence.size() > comma + 3
                && (near(comma, Word.AGENT) || near(comma, Word.BAND));
    }

    private boolean near(int comma, Word word) {
        for (int j = comma + 1; j < Math.min(sentence.size(), comma + 7); j++) {
            if (sentence.is(j, word)) {
                return true;
            }
        }
        return false;
    }
}
