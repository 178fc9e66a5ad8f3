/**
 * OAuth 2.0 dialogues: what a client says to an authorization server, and how a user lets it in.
 * Each message is a request of the evidence; nothing here opens a connection of its own. The only
 * user of the Nimbus SDK and of jsoup.
 */
@NullMarked
package org.trueblue.auth;

import org.jspecify.annotations.NullMarked;
