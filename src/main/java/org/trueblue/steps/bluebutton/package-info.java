/** The glue of the suite for CMS Blue Button 2.0. */
@NullMarked
package org.trueblue.steps.bluebutton;

import org.jspecify.annotations.NullMarked;
