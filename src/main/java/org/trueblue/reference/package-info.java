/** The built-in FHIR server: what the scenarios are calibrated on, and what a first run shows. */
@NullMarked
package org.trueblue.reference;

import org.jspecify.annotations.NullMarked;
