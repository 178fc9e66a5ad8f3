/** A server that misbehaves in ways that have names, to see what becomes of a run against it. */
@NullMarked
package org.trueblue.proof.hostile;

import org.jspecify.annotations.NullMarked;
