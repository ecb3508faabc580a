/**
 * Which articles tell one story in the same words: copies of one page, copies of a wire report,
 * texts that were cut or lightly edited. An article enters, its {@link newsarchive.story.Signature}
 * leaves; two articles that share a key of it are compared by {@link newsarchive.story.Shingles}.
 * Called while loading; the index keeps the keys and finds who shares them.
 *
 * <p>Every text is compared with few others, so that the work grows with the number of articles and
 * not with its square. The price: of two texts that have half their words in common about one pair
 * in fifty is never compared.
 */
@NullMarked
package newsarchive.story;

import org.jspecify.annotations.NullMarked;
