package org.trueblue.gate;

/**
 * A sign that a run tested little.
 *
 * @param code stable identity
 * @param text what was seen
 * @param supply what the user can do about it
 */
public record Warning(String code, String text, String supply) {}
