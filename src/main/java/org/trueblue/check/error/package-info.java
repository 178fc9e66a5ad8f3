/** How a server refuses what it cannot or may not do. */
@NullMarked
package org.trueblue.check.error;

import org.jspecify.annotations.NullMarked;
