/**
 * Whether a run may pass for what it claims: waivers, comparison with an accepted run, a floor, and
 * how much it tested. Pure functions over ledgers and exchanges.
 */
@NullMarked
package org.trueblue.gate;

import org.jspecify.annotations.NullMarked;
