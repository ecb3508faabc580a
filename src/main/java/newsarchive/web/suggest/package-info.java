/**
 * Helps while a search is being typed: beginnings of names and headlines enter, entities with the
 * number of articles about them and articles leave as JSON for the search box. {@link
 * newsarchive.web.suggest.SuggestApi} is the door.
 */
@NullMarked
package newsarchive.web.suggest;

import org.jspecify.annotations.NullMarked;
