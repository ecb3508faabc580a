package newsarchive.query;

import java.util.List;

/** A piece of a query. */
sealed interface Token {

    /**
     * Letters up to the next space, parenthesis or quotation mark; {@code ~} and {@code *} still at
     * its end.
     */
    record Bare(String text) implements Token {}

    /** What stood between quotation marks, with the number after {@code ~} or 0. */
    record Quoted(String text, int slop) implements Token {}

    /**
     * Words that are a name of somebody.
     *
     * @param alone whether only articles count that mean the bearer, whatever else has the words
     */
    record Named(String text, Bearer bearer, boolean alone) implements Token {}

    /**
     * Text without spaces between its words, which may also be looked for by its parts.
     *
     * @param parts names and words, two or more
     */
    record Unspaced(String text, List<Token> parts) implements Token {
        public Unspaced {
            parts = List.copyOf(parts);
        }
    }

    /** A name and a colon right before another token. */
    record FieldName(String name) implements Token {}

    /** Signs and words that join. */
    enum Sign implements Token {
        OPEN,
        CLOSE,
        OR,
        NOT,
        SAME_SENTENCE
    }
}
