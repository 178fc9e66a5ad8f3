package org.trueblue.validate;

/**
 * Where a resource stands.
 *
 * @param source as the user would name it
 * @param line first line of the resource, from 1
 */
public record Place(String source, int line) {

  @Override
  public String toString() {
    return source + ":" + line;
  }
}
