/** The page that a reviewer prints. */
@NullMarked
package org.trueblue.report.overview;

import org.jspecify.annotations.NullMarked;
