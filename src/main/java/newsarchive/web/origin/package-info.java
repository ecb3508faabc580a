/**
 * Whose reporting a few stories are. The articles of a question enter; how many independent sources
 * they have leaves, in words and as JSON. {@link newsarchive.web.origin.Tracing} is the door; the
 * rule is that of {@link newsarchive.story.origin}.
 */
@NullMarked
package newsarchive.web.origin;

import org.jspecify.annotations.NullMarked;
