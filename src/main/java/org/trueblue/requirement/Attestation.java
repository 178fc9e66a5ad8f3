package org.trueblue.requirement;

import java.time.LocalDate;

/**
 * What somebody says of a server that no scenario can see. It is that person's word, and never a
 * test.
 *
 * @param requirement id of what is said to be met
 * @param by who says so
 * @param on the day on which it was said
 * @param note what it rests on, empty if nothing more is said
 */
public record Attestation(String requirement, String by, LocalDate on, String note) {}
