/** How a server answers: status, media type, a resource of the type that was asked for. */
@NullMarked
package org.trueblue.check.response;

import org.jspecify.annotations.NullMarked;
