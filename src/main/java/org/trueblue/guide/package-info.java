/** Implementation guides: FHIR packages, the facts in them, and the duties that follow. */
@NullMarked
package org.trueblue.guide;

import org.jspecify.annotations.NullMarked;
