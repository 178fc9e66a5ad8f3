package org.trueblue.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;

/** Which scenarios a user wants, by their tags. */
public final class Selection {

  private final Expression expression;

  private Selection(Expression expression) {
    this.expression = expression;
  }

  /** All scenarios. */
  public static Selection all() {
    return of("");
  }

  /**
   * The scenarios that a tag expression selects, such as {@code @search and not @SHOULD}; an empty
   * one selects all.
   *
   * @throws IllegalArgumentException if the text is no tag expression
   */
  public static Selection of(String tags) {
    try {
      return new Selection(TagExpressionParser.parse(tags));
    } catch (TagExpressionException e) {
      throw new IllegalArgumentException("'%s' is no tag expression".formatted(tags), e);
    }
  }

  boolean selects(List<String> tags) {
    return expression.evaluate(tags);
  }
}
