/** Talking to the target, within limits. The only user of REST Assured. */
@NullMarked
package org.trueblue.http;

import org.jspecify.annotations.NullMarked;
