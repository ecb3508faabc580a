package newsarchive.entity.claim;

/** A set of sorts of words, a bit for each: it is asked about every word of a text. */
record Words(long bits) {
    static final Words NONE = new Words(0);

    /** Nouns of acting. */
    static final Words DEEDS = of(Word.DEED, Word.LOSS);

    /** Words that tell of an act. */
    static final Words ACTS = DEEDS.and(of(Word.ACT, Word.TAKE));

    static Words of(Word... words) {
        long bits = 0;
        for (Word word : words) {
            bits |= bit(word);
        }
        return new Words(bits);
    }

    @SuppressWarnings("EnumOrdinal") // the bits live in memory alone and are written nowhere
    private static long bit(Word word) {
        return 1L << word.ordinal();
    }

    boolean has(Word word) {
        return (bits & bit(word)) != 0;
    }

    boolean hasAny(Words others) {
        return (bits & others.bits) != 0;
    }

    Words and(Words others) {
        return new Words(bits | others.bits);
    }

    boolean isEmpty() {
        return bits == 0;
    }
}
