/**
 * Judging files of any size: sources are read into documents, documents are judged by as many
 * workers as there are cores, and the verdicts are told in the order of the sources.
 */
@NullMarked
package org.trueblue.validate;

import org.jspecify.annotations.NullMarked;
