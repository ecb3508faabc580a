package newsarchive.index;

/**
 * What a change of the corrections does to the articles of an index.
 *
 * @param changes articles whose tags it changes
 * @param of articles that have one of its entities before or after; at least as many
 */
public record Effect(long changes, long of) {}
