/** Writes the duties of a guide as Gherkin. */
@NullMarked
package org.trueblue.generate;

import org.jspecify.annotations.NullMarked;
