/**
 * A conversation with the target: requests by their meaning, the record of the patients, searches
 * with values from it.
 */
@NullMarked
package org.trueblue.session;

import org.jspecify.annotations.NullMarked;
