package newsarchive.entity.claim;

import newsarchive.article.Entity;

/**
 * A place in the text that names an entity which may play a role.
 *
 * @param adjective whether it says what something is like ("Chinese") rather than names it
 */
public record Party(int start, int end, Entity entity, boolean adjective) {}
