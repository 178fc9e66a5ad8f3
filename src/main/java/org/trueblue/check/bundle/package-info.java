/** The Bundle around the results of a search. */
@NullMarked
package org.trueblue.check.bundle;

import org.jspecify.annotations.NullMarked;
