/**
 * Calibration: faults that each scenario must see, variations that none may mind, dead servers that
 * nothing may pass on.
 */
@NullMarked
package org.trueblue.proof;

import org.jspecify.annotations.NullMarked;
