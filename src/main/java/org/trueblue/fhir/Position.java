package org.trueblue.fhir;

/**
 * A place in a text.
 *
 * @param line from 1; 0 if it is not known
 * @param column from 1; 0 if it is not known
 */
public record Position(int line, int column) {

  /** The position of what was not read from a text. */
  public static final Position UNKNOWN = new Position(0, 0);
}
