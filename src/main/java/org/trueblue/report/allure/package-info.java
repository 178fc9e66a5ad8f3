/** The Allure report, generated on the JVM into one file. The only user of Allure. */
@NullMarked
package org.trueblue.report.allure;

import org.jspecify.annotations.NullMarked;
