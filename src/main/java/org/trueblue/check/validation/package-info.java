/** Conformance to profiles. */
@NullMarked
package org.trueblue.check.validation;

import org.jspecify.annotations.NullMarked;
