/** What built-in servers are asked and say, whatever carries it. */
@NullMarked
package org.trueblue.reference.web;

import org.jspecify.annotations.NullMarked;
