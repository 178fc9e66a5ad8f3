/** A terminology server, where the user names one, and its answers, kept so that they last. */
@NullMarked
package org.trueblue.terminology;

import org.jspecify.annotations.NullMarked;
