/** What references lead to. */
@NullMarked
package org.trueblue.check.reference;

import org.jspecify.annotations.NullMarked;
