/** The glue: each step of a scenario in one line, in the language of the specification. */
@NullMarked
package org.trueblue.steps;

import org.jspecify.annotations.NullMarked;
