/** What SMART App Launch asks of a server, judged by what it answered. */
@NullMarked
package org.trueblue.check.smart;

import org.jspecify.annotations.NullMarked;
