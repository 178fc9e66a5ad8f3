/** The findings of a run, one line each. */
@NullMarked
package org.trueblue.report.findings;

import org.jspecify.annotations.NullMarked;
