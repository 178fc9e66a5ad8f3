/** What holds within the record of a patient, from one resource to another. */
@NullMarked
package org.trueblue.check.record;

import org.jspecify.annotations.NullMarked;
