/**
 * Saved searches over HTTP: {@code /searches}, a form that saves one, and {@code /api/searches}.
 * {@link newsarchive.web.saved.SavedSearchPages} is the door. Who has the token sees where alerts
 * go and may change them; others see that there are some.
 */
@NullMarked
package newsarchive.web.saved;

import org.jspecify.annotations.NullMarked;
