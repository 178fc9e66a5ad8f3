/** Two runs beside each other. */
@NullMarked
package org.trueblue.report.compare;

import org.jspecify.annotations.NullMarked;
