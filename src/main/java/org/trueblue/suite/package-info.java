/**
 * Suites: requirements and features that people wrote, beside those that follow from a guide, and
 * what is known of the server that a suite is about.
 */
@NullMarked
package org.trueblue.suite;

import org.jspecify.annotations.NullMarked;
