/**
 * The named entities of a text enter; its claims leave: who is accused of acting against whom, on
 * whose word, reported and disputed by whom, in which sentences. The tagger calls {@code Claims}.
 *
 * <p>Each sentence that names somebody and may tell of an act ({@code Telling}) is cut into {@code
 * Token}s, whose sorts come from a table of words. {@code Before} and {@code After} find the noun
 * phrase on either side of a word; the frames ({@code Acts}, {@code Ties}, {@code Speech} ...) say
 * what these phrases are to each word. What one sentence says is a {@code Draft}; {@code Merging}
 * makes one claim of the drafts about one incident.
 */
@NullMarked
package newsarchive.entity.claim;

import org.jspecify.annotations.NullMarked;
