package newsarchive.entity.claim;

import newsarchive.article.Certainty;

/** "Blames the theft on X", "pinned it on X", "laid the attack at X's door": X is accused. */
record Blame(Sentence sentence, Walk walk, Draft draft) {
    void read() {
        for (int i = 0; sentence.has(Word.BLAME) && i < sentence.size(); i++) {
            if (sentence.is(i, Word.BLAME) && sentence.isTold(i)) {
                blame(i);
            }
        }
    }

    private void blame(int verb) {
        int at = leading(verb);
        if (at < 0) {
            return;
        }
        Phrase before = walk.before().subject(verb);
        Phrase blamed = walk.after().agent(at);
        if (blamed.isEmpty()) {
            return;
        }
        sentence.markBlaming(at);
        if (!sentence.isPassive(verb)) {
            draft.attributedBy().addAll(before.speakers());
            sentence.markSpeaker(before.places());
        }
        draft.accuse(blamed);
        draft.certainty(Certainty.ALLEGED);
    }

    /**
     * The last "on" of the clause that tells not what for, or "at" before somebody's door; -1 if
     * there is neither.
     */
    private int leading(int verb) {
        int leading = -1;
        boolean reason = false;
        for (int j = verb + 1; j < sentence.size() && !ends(j); j++) {
            String text = sentence.at(j).text();
            reason |= text.equals("for");
            if (text.equals("on") && !reason && !precedesDeed(j)) {
                leading = j;
            } else if (text.equals("at") && precedesDoor(j)) {
                return j;
            }
        }
        return leading;
    }

    private boolean ends(int j) {
        return sentence.isBreak(j) || sentence.is(j, Word.WHO) || sentence.is(j, Word.SAY);
    }

    /** "On attacks by X" tells about what, not whom. */
    private boolean precedesDeed(int on) {
        return on + 1 < sentence.size() && sentence.at(on + 1).isAny(Words.DEEDS);
    }

    private boolean precedesDoor(int at) {
        for (int j = at + 1; j < Math.min(sentence.size(), at + 6); j++) {
            if (sentence.at(j).text().startsWith("door")) {
                return true;
            }
        }
        return false;
    }
}
