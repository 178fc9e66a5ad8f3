/** Reading FHIR R4: resources, bundles, references, and what the FHIR engine does for us. */
@NullMarked
package org.trueblue.fhir;

import org.jspecify.annotations.NullMarked;
