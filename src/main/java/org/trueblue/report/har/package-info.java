/** The exchanges of a run as an HTTP archive. */
@NullMarked
package org.trueblue.report.har;

import org.jspecify.annotations.NullMarked;
