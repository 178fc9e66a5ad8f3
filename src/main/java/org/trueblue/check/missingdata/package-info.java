/** How missing data is marked. */
@NullMarked
package org.trueblue.check.missingdata;

import org.jspecify.annotations.NullMarked;
