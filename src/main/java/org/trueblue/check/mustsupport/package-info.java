/** Elements that a server must be able to populate. */
@NullMarked
package org.trueblue.check.mustsupport;

import org.jspecify.annotations.NullMarked;
