/** Data for the built-in server, made from the facts of a guide. */
@NullMarked
package org.trueblue.reference.data;

import org.jspecify.annotations.NullMarked;
