package org.trueblue.suite;

/**
 * That the server which a suite is about is known to do something else than a specification asks
 * for. It changes no verdict; the report shows it beside.
 *
 * @param requirement that is not met
 * @param code of the finding that shows it
 * @param what it does, in one sentence
 */
public record KnownDeviation(String requirement, String code, String what) {}
