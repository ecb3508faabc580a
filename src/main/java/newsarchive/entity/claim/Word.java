package newsarchive.entity.claim;

import java.util.Locale;

/**
 * What a word does in a sentence about who acts against whom; {@code claim-words.tsv} sorts them.
 */
enum Word {
    /** Verbs: who does it acts against the object. */
    ACT,
    /** Verbs: the same, and "from" names who suffers it. */
    TAKE,
    /** Verbs that the harmless do as well. */
    SOFT,
    /** Verbs that harm whatever their object is. */
    INTRUDE,
    /** Nouns of acting: on somebody, by somebody. */
    DEED,
    /** Nouns of acting that are named after who suffered. */
    LOSS,
    /** Nouns of acting that are sent to somebody. */
    LURE,
    /** People who act, without a name. */
    AGENT,
    /** People who may be harmless: a group, a team. */
    BAND,
    TIED,
    SPEAKING,
    LEANING,
    /** Ties an act to who did it. */
    DONE,
    ORIGIN,
    LOCATED,
    /** Ties people to whom they serve. */
    TIE,
    STAFF,
    ATTRIBUTE,
    BEHIND,
    HEDGE,
    OVERSEE,
    /** Verbs of accusing with "on" before who is accused. */
    BLAME,
    ACCUSE,
    IDENTIFY,
    CHARGE,
    CONVICT,
    SAY,
    ACCORDING,
    DENY,
    REBUTTAL,
    ACCUSATION,
    NO_COMMENT,
    DRILL,
    HYPOTHETICAL,
    MODAL,
    ASIDE,
    MOTIVE,
    SUFFER,
    NOUN,
    VICTIM,
    VERSUS,
    ALIAS,
    OWN,
    PEOPLE,
    ASSET,
    BY,
    FROM,
    ONTO,
    IN,
    TO,
    WITH,
    THAT,
    WHO,
    AND,
    BUT,
    BE,
    HAVE,
    NOT,
    DETERMINER;

    static Word ofId(String id) {
        return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
