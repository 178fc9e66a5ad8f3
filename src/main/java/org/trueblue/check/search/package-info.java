/** What a search returns, and what it must return. */
@NullMarked
package org.trueblue.check.search;

import org.jspecify.annotations.NullMarked;
