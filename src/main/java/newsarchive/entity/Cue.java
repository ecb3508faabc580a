package newsarchive.entity;

import java.util.Locale;

/** What a word tells about a name near it; the words are in {@code cues.tsv}. */
enum Cue {
    ACTOR_NOUN,
    GROUP_NOUN,
    NAMING,
    CYBER,
    MALWARE,
    SPEECH,
    ACTING,
    STRUCK,
    STRUCK_AFTER,
    PASSING,
    CHARGE,
    TITLE,
    ROLE,
    THING,
    BODY_WORD,
    BODY_END,
    RESEARCH,
    OWN_VOICE,
    ATTRIBUTION,
    HACKERS,
    INTRUSION,
    DEED,
    ONLINE,
    GROUP_AGAIN,
    UNIT_AGAIN;

    static Cue ofId(String id) {
        return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
