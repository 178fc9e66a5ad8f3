/** What holds for the whole of TrueBlue: its architecture, its features. */
@NullMarked
package org.trueblue;

import org.jspecify.annotations.NullMarked;
