/**
 * Whom we may connect to. An address as it was written enters; one in plain spelling leaves, or the
 * reason why nobody is asked. The check holds for the very addresses that are connected to: the
 * JDK's name resolver asks here (JEP 418). Called by {@code fetch} and, through the resolver, by
 * every connection of this program.
 */
@NullMarked
package newsarchive.fetch.safety;

import org.jspecify.annotations.NullMarked;
