/** The glue that all suites about authorization share. */
@NullMarked
package org.trueblue.steps.oauth;

import org.jspecify.annotations.NullMarked;
