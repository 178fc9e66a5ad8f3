/** The words of a verdict. Knows nothing of FHIR, HTTP or reports. */
@NullMarked
package org.trueblue.outcome;

import org.jspecify.annotations.NullMarked;
