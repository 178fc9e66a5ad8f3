/** JUnit XML, for those who read nothing else. */
@NullMarked
package org.trueblue.report.junit;

import org.jspecify.annotations.NullMarked;
