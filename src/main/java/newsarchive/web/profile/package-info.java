/**
 * Profiles of actors, agencies and countries. An id enters; what the archive knows of the entity
 * leaves as a page or as JSON: who calls it what, when it was written about, the ledger of claims,
 * who stands beside it. {@link newsarchive.web.profile.Profiles} is the door; everything is found
 * by ordinary searches, so that corrections and every index are honoured.
 */
@NullMarked
package newsarchive.web.profile;

import org.jspecify.annotations.NullMarked;
