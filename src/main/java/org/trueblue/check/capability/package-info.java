/** What the server declares in its CapabilityStatement. */
@NullMarked
package org.trueblue.check.capability;

import org.jspecify.annotations.NullMarked;
