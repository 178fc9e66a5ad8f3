/** Resources that come along with the matches of a search. */
@NullMarked
package org.trueblue.check.include;

import org.jspecify.annotations.NullMarked;
