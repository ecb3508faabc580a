package newsarchive.entity;

import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.Name;

/** What a pattern of the lexicon stands for. */
sealed interface Entry {

    /** A name of an entity, in the spelling that is matched. */
    record Named(String spelling, Name name) implements Entry {}

    /** The generic name of an office: "foreign ministry". */
    record Office(BodyRole role) implements Entry {}

    /** A word that tells something about what stands beside it. */
    record Sign(Cue cue) implements Entry {}

    /** A longer expression that is none of the names in it: "South China Sea". */
    record Blocker(String spelling) implements Entry {}

    /** A part of a systematic name of a threat group. */
    record Part(String spelling, NamingPattern pattern) implements Entry {}
}
