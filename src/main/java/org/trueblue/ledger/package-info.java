/**
 * The append-only record of a run: one line for each settled scenario, written as it settles. It
 * decides; every report is a projection of it.
 */
@NullMarked
package org.trueblue.ledger;

import org.jspecify.annotations.NullMarked;
