/**
 * Who reported a story or a claim of their own, and who only repeats them. Articles enter as {@link
 * newsarchive.story.origin.Report}s, the independent sources leave.
 *
 * <p>The rule. An article is original reporting, and its publisher a source, when it neither
 * credits another medium (a credit, an author that is a medium, the agency in its dateline) nor
 * attributes its central claim, the first it makes, to another medium ("NHK reported"). Else those
 * media are what it repeats; one that only contributed stands beside the publisher. Copies share
 * their words and so what any of them credits; of copies that credit nobody the earliest is the
 * original. A medium that is repeated and whose own articles repeat others is no source itself:
 * what it repeats is, however long the chain. Media that quote each other in a circle, none with
 * reporting of its own, are one source: the earliest of them.
 */
@NullMarked
package newsarchive.story.origin;

import org.jspecify.annotations.NullMarked;
