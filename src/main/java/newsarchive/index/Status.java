package newsarchive.index;

/**
 * What an index holds.
 *
 * @param articles current articles, which are the ones searched
 * @param versions all versions kept, at least as many
 * @param checkpoint of the last refresh
 * @param lastArrival at least as great as every searched article's, and everything that was kept up
 *     to it can be found; see {@link ArticleVersion#arrival}
 */
public record Status(long articles, long versions, Checkpoint checkpoint, long lastArrival) {}
