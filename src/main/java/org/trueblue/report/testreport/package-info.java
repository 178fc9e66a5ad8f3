/** A run as a FHIR TestReport. */
@NullMarked
package org.trueblue.report.testreport;

import org.jspecify.annotations.NullMarked;
