/** What CMS Blue Button 2.0 says and gives, beyond what specifications ask for. */
@NullMarked
package org.trueblue.check.bluebutton;

import org.jspecify.annotations.NullMarked;
