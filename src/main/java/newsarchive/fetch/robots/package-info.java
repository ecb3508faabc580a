/**
 * The bytes of a robots.txt enter; whether an agent may ask for an address, and how often, leaves.
 * Asks nobody itself. Called by the rest of {@code fetch} and by the commands.
 *
 * <p>It decides as RFC 9309 says and, where that leaves a choice, as the parser that Google
 * publishes does; src/docs/decisions/robots.md tells why.
 */
@NullMarked
package newsarchive.fetch.robots;

import org.jspecify.annotations.NullMarked;
