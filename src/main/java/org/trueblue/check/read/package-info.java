/** Reads, version reads and histories. */
@NullMarked
package org.trueblue.check.read;

import org.jspecify.annotations.NullMarked;
