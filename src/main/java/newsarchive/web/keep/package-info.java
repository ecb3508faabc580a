/**
 * Addresses that a person with the token wants kept: {@code /keep} and {@code /api/keep}. An
 * address enters; the article that is kept from there, or why none is, leaves. {@link
 * newsarchive.web.keep.KeepPages} is the door; who fetches and writes is behind {@link
 * newsarchive.web.keep.Keeper}.
 */
@NullMarked
package newsarchive.web.keep;

import org.jspecify.annotations.NullMarked;
