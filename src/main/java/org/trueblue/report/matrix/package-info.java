/** A run as a table of its requirements. */
@NullMarked
package org.trueblue.report.matrix;

import org.jspecify.annotations.NullMarked;
