/** What an authorization server says of itself, and how it answers (RFC 6749 and its family). */
@NullMarked
package org.trueblue.check.oauth;

import org.jspecify.annotations.NullMarked;
