/** The command line: what the user types, what the terminal shows, what the process returns. */
@NullMarked
package org.trueblue.cli;

import org.jspecify.annotations.NullMarked;
