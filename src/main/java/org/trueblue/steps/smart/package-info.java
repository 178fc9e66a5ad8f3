/** The glue of the suite for SMART App Launch. */
@NullMarked
package org.trueblue.steps.smart;

import org.jspecify.annotations.NullMarked;
