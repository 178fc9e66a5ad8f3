/** Pages of a search. */
@NullMarked
package org.trueblue.check.paging;

import org.jspecify.annotations.NullMarked;
