/**
 * What was asked of the target and what it answered: every distinct request once, redacted before
 * it is kept, addressed by content.
 */
@NullMarked
package org.trueblue.evidence;

import org.jspecify.annotations.NullMarked;
