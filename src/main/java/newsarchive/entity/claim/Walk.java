package newsarchive.entity.claim;

/** Finds the noun phrases before and after a place in a sentence. */
record Walk(Before before, After after) {
    static Walk in(Sentence sentence) {
        After after = new After(sentence);
        return new Walk(new Before(sentence, after), after);
    }
}
