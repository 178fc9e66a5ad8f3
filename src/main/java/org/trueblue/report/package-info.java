/** Projections of the ledger and the evidence: nothing here decides anything. */
@NullMarked
package org.trueblue.report;

import org.jspecify.annotations.NullMarked;
