/** Running scenarios against a target: what is planned, how it is run, where it is kept. */
@NullMarked
package org.trueblue.run;

import org.jspecify.annotations.NullMarked;
