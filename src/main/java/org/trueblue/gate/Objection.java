package org.trueblue.gate;

import org.trueblue.outcome.RunVerdict;

/**
 * Why a run is not let through.
 *
 * @param weight what it makes of the gate's verdict
 * @param title what kind of thing is wrong, in a few words
 * @param subject the requirement, or what else it is about
 * @param text what is wrong, and what would mend it
 */
public record Objection(RunVerdict weight, String title, String subject, String text) {}
