package org.trueblue.fhir;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/**
 * Takes no number that would fill the memory once its digits are written out: {@code 1e999999999}
 * is short, and has a billion of them.
 */
final class WritableNumbers extends JsonNodeFactory {

  private static final long serialVersionUID = 1L;

  /** The parser's own limit, for numbers that are written without exponents. */
  private static final int MOST_DIGITS = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

  /** What is wrong with such a number. */
  static final String TOO_LONG = "a number has more than %d digits".formatted(MOST_DIGITS);

  @Override
  public ValueNode numberNode(BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new NumberFormatException(TOO_LONG);
    }
    return super.numberNode(number);
  }
}
