package newsarchive.index;

/**
 * What an index holds.
 *
 * @param articles current articles, which are the ones searched
 * @param versions all versions kept, at least as many
 * @param checkpoint of the last refresh
 */
public record Status(long articles, long versions, Checkpoint checkpoint) {}
