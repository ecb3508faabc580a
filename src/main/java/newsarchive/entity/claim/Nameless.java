package newsarchive.entity.claim;

/** Nameless people of a country who do nothing else here: "the work of Chinese hackers". */
record Nameless(Sentence sentence, Walk walk, Draft draft) {

    void read() {
        for (int i = 0; sentence.hasAny(Words.ACTS) && i < sentence.size(); i++) {
            if (sentence.isOfAgents(i)
                    && sentence.isTold(i)
                    && tellsOfAct()
                    && !sentence.isLeaning(i)
                    && !sentence.isAside(i)
                    && !sentence.isSpeaker(i)) {
                Phrase phrase = new Phrase();
                phrase.meet(sentence.at(i), i, sentence.standing(i));
                draft.suspect(phrase);
            }
        }
    }

    /** "Chinese hackers did not attack", "could be attacked by Chinese hackers": nobody did. */
    private boolean tellsOfAct() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isAny(Words.ACTS) && sentence.isTold(i)) {
                return true;
            }
        }
        return false;
    }
}
