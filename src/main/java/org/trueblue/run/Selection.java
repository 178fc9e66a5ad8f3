package org.trueblue.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;

/** Which scenarios a user wants, by their tags. */
public final class Selection {

  private final String tags;
  private final Expression inScope;
  private final Expression expression;

  private Selection(String scope, String tags) {
    this.tags = tags;
    this.inScope = TagExpressionParser.parse(scope);
    this.expression = TagExpressionParser.parse(tags);
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
      return new Selection("", tags);
    } catch (TagExpressionException e) {
      throw new IllegalArgumentException("'%s' is no tag expression".formatted(tags), e);
    }
  }

  /** The same of the scenarios that belong to what is run; others are no part of it. */
  public Selection within(String scope) {
    return new Selection(scope, tags);
  }

  /** Whether a scenario belongs to what is run, be it wanted or not. */
  boolean covers(List<String> tags) {
    return inScope.evaluate(tags);
  }

  boolean selects(List<String> tags) {
    return expression.evaluate(tags);
  }
}
