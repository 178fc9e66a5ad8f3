/**
 * The FHIR engine: validation, FHIRPath and the definitions of FHIR R4 itself, by HAPI FHIR and the
 * HL7 validator behind it. Apart from the reference server, nothing else knows these libraries.
 */
@NullMarked
package org.trueblue.fhir.hapi;

import org.jspecify.annotations.NullMarked;
