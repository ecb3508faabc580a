/**
 * An article enters; the countries, actors and agencies in it leave, each with its mentions and the
 * rule that found them. Loading and the commands call it.
 */
@NullMarked
package newsarchive.entity;

import org.jspecify.annotations.NullMarked;
