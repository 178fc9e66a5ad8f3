/**
 * A server that speaks like CMS Blue Button 2.0: v1, v2 and v3, with logins, consent and made-up
 * beneficiaries. It does what specifications ask for; where CMS's server is known to do something
 * else, it can be told to do that.
 */
@NullMarked
package org.trueblue.reference.bluebutton;

import org.jspecify.annotations.NullMarked;
