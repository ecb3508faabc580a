package newsarchive.index.lucene;

/**
 * How much a match counts by where it stands. A headline says what an article is about; the word as
 * typed is surer than another form of it.
 *
 * @param others share of the weaker matches of the same word that is added to the best one
 */
record Weights(float headline, float body, float headlineStem, float bodyStem, float others) {
    static final Weights STANDARD = new Weights(3.0f, 1.2f, 2.0f, 0.8f, 0.2f);

    float of(String exactField, boolean stem) {
        if (exactField.equals(Fields.HEADLINE)) {
            return stem ? headlineStem : headline;
        }
        return stem ? bodyStem : body;
    }
}
