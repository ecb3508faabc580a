package newsarchive.entity.claim;

/**
 * Verbs of acting: in the active who precedes acts, in the passive who precedes is acted against.
 */
record Acts(Sentence sentence, Walk walk, Draft draft) {
    private static final int NEAR = 4;

    private static final Words BEFORE_VERB =
            Words.of(Word.HAVE, Word.AGENT, Word.BAND, Word.WHO, Word.THAT, Word.AND, Word.TO);

    private static final Words ACTING = Words.of(Word.ACT, Word.TAKE);

    void read() {
        for (int i = 0; sentence.hasAny(ACTING) && i < sentence.size(); i++) {
            if (sentence.at(i).isAny(ACTING) && sentence.isVerb(i) && sentence.isTold(i)) {
                read(i);
            }
        }
    }

    private void read(int verb) {
        if (isOnWords(verb)) {
            return;
        }
        if (isPassive(verb)) {
            passive(verb);
        } else {
            active(verb);
        }
    }

    /** "Attacked the British claim as groundless": with words. */
    private boolean isOnWords(int verb) {
        for (int j = verb + 1; j < Math.min(sentence.size(), verb + NEAR); j++) {
            if (sentence.is(j, Word.ACCUSATION) && sentence.isNoun(j)) {
                return true;
            }
            if (!sentence.isParty(j)
                    && !sentence.is(j, Word.DETERMINER)
                    && !sentence.is(j, Word.OWN)) {
                return false;
            }
        }
        return false;
    }

    private void active(int verb) {
        boolean take = sentence.is(verb, Word.TAKE);
        Phrase object = walk.after().object(verb, take);
        if (isAttribute(verb)) {
            draft.strike(object);
            return;
        }
        Phrase doer = walk.before().doer(verb);
        if (sentence.is(verb, Word.SOFT) && !doer.mayAct() && !doer.hasDeed()) {
            return;
        }
        if (take && doer.isEmpty() && doer.isThing() && !sentence.at(verb).participle()) {
            return;
        }
        boolean harms = sentence.is(verb, Word.INTRUDE) && isSaidOfSomebody(verb);
        if (doer.isActing() || harms || !object.isEmpty() || object.hasAsset()) {
            draft.suspect(doer);
        }
        draft.strike(object);
    }

    /** "Sells stolen passwords": a participle that is no past form, without its auxiliary. */
    private boolean isAttribute(int verb) {
        if (sentence.at(verb).text().matches("\\w+en\\b.*")) {
            return !sentence.is(verb - 1, Word.HAVE);
        }
        return sentence.at(verb).participle()
                && sentence.is(verb + 1, Word.ASSET)
                && isObjectBegun(verb - 1);
    }

    /** "Redirected infected machines": a verb of no sort takes an object. */
    private boolean isObjectBegun(int i) {
        return i > 0
                && sentence.at(i).words().isEmpty()
                && !sentence.isParty(i)
                && sentence.at(i).text().endsWith("ed");
    }

    /** "Iran hacked", "who had stolen"; neither "stolen passwords" nor "hacking allegations". */
    private boolean isSaidOfSomebody(int verb) {
        return !sentence.at(verb).isGerund()
                && (sentence.isParty(verb - 1)
                        || (verb > 0 && sentence.at(verb - 1).isAny(BEFORE_VERB)));
    }

    private void passive(int verb) {
        Phrase subject = walk.before().subject(verb);
        int by = by(verb);
        Phrase doer = by < 0 ? new Phrase() : walk.after().agent(by);
        if (sentence.is(verb, Word.SOFT) && !doer.isActing() && doer.isEmpty()) {
            return;
        }
        draft.suspect(doer);
        if (sentence.is(verb, Word.TAKE) && sentence.is(verb + 1, Word.FROM)) {
            draft.strike(walk.after().object(verb, true));
        } else if (!subject.hasDeed()) {
            draft.strike(subject);
        }
        if (subject.isEmpty()) {
            draft.strike(walk.after().object(verb, sentence.is(verb, Word.TAKE)));
        }
    }

    private int by(int verb) {
        for (int j = verb + 1; j < sentence.size(); j++) {
            if (sentence.is(j, Word.BY)) {
                return j;
            }
            if (sentence.isBreak(j) || sentence.is(j, Word.SAY) || sentence.is(j, Word.BUT)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPassive(int verb) {
        if (!sentence.at(verb).participle()) {
            return false;
        }
        if (sentence.isPassive(verb)) {
            return true;
        }
        if (sentence.is(verb - 1, Word.AND)) {
            return continuesPassive(verb);
        }
        return isHeadline(verb);
    }

    private boolean continuesPassive(int verb) {
        for (int j = verb - 2; j >= Math.max(0, verb - NEAR); j--) {
            if (sentence.is(j, Word.ACT) || sentence.is(j, Word.TAKE)) {
                return isPassive(j);
            }
        }
        return false;
    }

    /** "Ministry website hacked": nothing follows that could be acted against. */
    private boolean isHeadline(int verb) {
        Phrase object = walk.after().object(verb, true);
        Phrase subject = walk.before().subject(verb);
        return object.isEmpty()
                && !object.hasAsset()
                && !subject.isActing()
                && subject.isThingOrBody()
                && !sentence.is(verb - 1, Word.HAVE);
    }
}
