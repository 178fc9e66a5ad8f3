package org.trueblue.proof;

/**
 * A legal peculiarity of a server.
 *
 * @param name stable identity
 * @param what it does, in one sentence
 * @param disturbance does it
 */
record Variation(String name, String what, Disturbance disturbance) {}
