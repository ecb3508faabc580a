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
    /** People with their country or party before them, which is not accused for it: a national. */
    PRIVATE,
    /** What people of a country may serve: its government, its state. */
    STATE,
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
    /** Verbs: who is known for acting says so that he did it. */
    CLAIM,
    HEDGE,
    OVERSEE,
    /** Verbs of accusing with "on" before who is accused. */
    BLAME,
    ACCUSE,
    CHARGE,
    CONVICT,
    SAY,
    /** Verbs that give nobody a role. */
    VERB,
    /** Verbs of saying with an object: who is told. */
    TELL,
    ACCORDING,
    DENY,
    REBUTTAL,
    ACCUSATION,
    /** The sentence tells of nothing that anybody did, whatever else it says. */
    NOTHING,
    HYPOTHETICAL,
    MODAL,
    ASIDE,
    MOTIVE,
    SUFFER,
    NOUN,
    VICTIM,
    /** Before "the victims": who precedes is one of them. */
    SOME,
    /** Pronouns: who speaks, right after his verb of saying. */
    SELF,
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
    DETERMINER,
    /** Tells when or how far, and nothing of who. */
    WHEN;

    static Word ofId(String id) {
        return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
