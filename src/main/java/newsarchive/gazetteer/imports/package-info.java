/**
 * Lists of threat groups that others publish become a table of the archive's own gazetteer: MISP
 * galaxy clusters and STIX bundles of MITRE ATT&amp;CK enter, rows and a report leave. The commands
 * call it.
 *
 * <p>A list can be imported again and again. Beside each table lies, in {@code imported/}, what the
 * last import wrote; what differs from it was changed by hand and is kept. Groups and names are
 * matched with what the archive knows already: an entity keeps its one name, a name claimed by
 * several stays with each, and no body such as a unit of an army becomes a name of a group.
 */
@NullMarked
package newsarchive.gazetteer.imports;

import org.jspecify.annotations.NullMarked;
