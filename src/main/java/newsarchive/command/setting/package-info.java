/**
 * What can be set, and where each value comes from: options, environment, the archive's file,
 * defaults. The commands call it and hand each component only its own.
 */
@NullMarked
package newsarchive.command.setting;

import org.jspecify.annotations.NullMarked;
