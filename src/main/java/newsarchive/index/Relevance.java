package newsarchive.index;

/**
 * How much what counts when articles are ordered by relevance. The standard was chosen by
 * measurement, see src/docs/relevance.md.
 *
 * @param headline how often a word in the headline counts, at least 1; one in the body counts once
 * @param lead how often more a word in the first paragraph counts, at least 1
 * @param form what another form of a word counts, where the word as typed counts 1
 * @param both share of the lesser of the two that counts besides
 * @param near what words side by side count, where each alone counts 1
 * @param alike what words count that the best partial matches have in common, the most common one
 *     of them as this share of a word asked for
 * @param k1 how soon repetition of a word stops to count, as in BM25
 * @param b how much long articles are marked down, from 0 to 1, as in BM25
 */
public record Relevance(
        float headline,
        float lead,
        float form,
        float both,
        float near,
        float alike,
        float k1,
        float b) {
    public static final Relevance STANDARD =
            new Relevance(3.0f, 1.5f, 0.9f, 0.2f, 0.1f, 0.5f, 1.2f, 0.75f);
}
