/**
 * One class per sub-command, and the only place that picks an index and wires writers. Arguments
 * enter, an exit code leaves.
 */
@NullMarked
package newsarchive.command;

import org.jspecify.annotations.NullMarked;
