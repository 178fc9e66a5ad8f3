/** Whether resources keep to what a guide asks of them beyond its profiles. */
@NullMarked
package org.trueblue.check.rule;

import org.jspecify.annotations.NullMarked;
