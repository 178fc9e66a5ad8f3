/**
 * The judgements: pure functions from evidence and guide facts to findings, one final class each.
 * No HTTP, Cucumber, Allure, clock or randomness.
 */
@NullMarked
package org.trueblue.check;

import org.jspecify.annotations.NullMarked;
