/**
 * What the API promises: one OpenAPI document, {@code openapi.json} among the resources, leaves as
 * it is and as a page to read. {@link newsarchive.web.api.ApiDocs} is the door. A test holds the
 * document against the real answers.
 */
@NullMarked
package newsarchive.web.api;

import org.jspecify.annotations.NullMarked;
