/**
 * Who appears with whom: a search enters, pairs of countries, actors and agencies leave as a page
 * or as JSON. {@link newsarchive.web.together.TogetherPages} is the door.
 */
@NullMarked
package newsarchive.web.together;

import org.jspecify.annotations.NullMarked;
