/** What the gate says, for terminals, pull requests and CI servers. */
@NullMarked
package org.trueblue.report.gate;

import org.jspecify.annotations.NullMarked;
