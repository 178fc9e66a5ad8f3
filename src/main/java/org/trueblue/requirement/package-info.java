/** The duties that are judged: what is asked, how strongly, and where it stands written. */
@NullMarked
package org.trueblue.requirement;

import org.jspecify.annotations.NullMarked;
