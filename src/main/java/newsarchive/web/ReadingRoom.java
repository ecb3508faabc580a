package newsarchive.web;

/**
 * What every page of a server works with.
 *
 * @param archive what is read
 * @param access who may change it
 * @param pages how answers look
 * @param unchanged which answers a reader holds already
 */
public record ReadingRoom(Archive archive, Access access, Pages pages, Unchanged unchanged) {}
