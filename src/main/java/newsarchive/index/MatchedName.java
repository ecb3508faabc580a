package newsarchive.index;

import newsarchive.article.Entity;

/**
 * Why a hit is found that lacks a name as it was typed.
 *
 * @param name of the entity, as the article has it
 * @param typed in the query
 * @param authority who says that both are names of the entity; the article itself where the name is
 *     a short form that only it uses
 */
public record MatchedName(String name, String typed, Entity entity, String authority) {}
