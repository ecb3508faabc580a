/**
 * An article enters; the countries, actors and agencies in it leave, each with its mentions and the
 * rule that found them. Loading and the commands call it.
 *
 * <p>One automaton over all names reads the text once ({@code Lexicon} makes a {@code Reading}).
 * What is certain becomes {@code Evidence}, by which doubtful names are judged ({@code Doubts}) and
 * overlapping ones chosen ({@code Selection}). Names of threat groups, most of them words, are
 * judged by points ({@code GroupNames}). Offices get their country, acronyms, persons and unlisted
 * groups are learned from the text itself, and {@code Aboutness} ranks what was seen. Cue words,
 * blockers and naming schemes are tables beside the code.
 */
@NullMarked
package newsarchive.entity;

import org.jspecify.annotations.NullMarked;
