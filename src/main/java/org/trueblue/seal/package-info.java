/**
 * Digests and signature of the folder of a run, so that anybody can see that nothing was changed.
 */
@NullMarked
package org.trueblue.seal;

import org.jspecify.annotations.NullMarked;
