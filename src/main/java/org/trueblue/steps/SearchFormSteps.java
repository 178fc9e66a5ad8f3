package org.trueblue.steps;

import io.cucumber.java.en.When;
import java.util.Map;
import org.trueblue.session.DateSearches;
import org.trueblue.session.SearchForms;

/** Steps about searches in which a parameter has more than a plain value. */
public final class SearchFormSteps {

  private final Asking asking;
  private final SearchForms forms;
  private final DateSearches dates;
  private final OptionalSearch optional;

  /** Steps of a conversation. */
  public SearchFormSteps(Conversation conversation) {
    this.asking = new Asking(conversation);
    this.forms = new SearchForms(conversation.client());
    this.dates = new DateSearches(conversation.client());
    this.optional = new OptionalSearch(conversation);
  }

  @When(
      "the client searches {word} by {string} with {string} and dates around {string} of the"
          + " record")
  public void compared(String type, String parameters, String comparator, String parameter) {
    optional.unlessDeclared(type, parameters);
    dates
        .compared(type, parameters, parameter, comparator)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When("the client searches {word} by {string} with alternatives of {string} from the record")
  public void alternatives(String type, String parameters, String parameter) {
    optional.unlessDeclared(type, parameters);
    forms
        .alternatives(type, parameters, parameter)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When(
      "the client searches {word} by {string} with and without any system of {string} from the"
          + " record")
  public void withoutSystem(String type, String parameters, String parameter) {
    optional.unlessDeclared(type, parameters);
    forms
        .withoutSystem(type, parameters, parameter)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When(
      "the client searches {word} by {string} with values from the record, of one resource and of"
          + " two")
  public void together(String type, String parameters) {
    optional.unlessDeclared(type, parameters);
    forms.together(type, parameters).forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When(
      "the client searches {word} by {string} with the beginning of {string} of the record in other"
          + " case")
  public void beginning(String type, String parameters, String parameter) {
    optional.unlessDeclared(type, parameters);
    forms
        .beginning(type, parameters, parameter)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When("the client searches {word} by {string} with an interval around {string} of the record")
  public void interval(String type, String parameters, String parameter) {
    optional.unlessDeclared(type, parameters);
    dates
        .interval(type, parameters, parameter)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When(
      "the client searches {word} by {string} with moments around {string} of the record in other"
          + " time zones")
  public void offsets(String type, String parameters, String parameter) {
    optional.unlessDeclared(type, parameters);
    dates
        .withOffsets(type, parameters, parameter)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }

  @When(
      "the client searches {word} by {string} with the day, month and year of {string} of the"
          + " record")
  public void partial(String type, String parameters, String parameter) {
    optional.unlessDeclared(type, parameters);
    dates
        .partial(type, parameters, parameter)
        .forEach(terms -> asking.search(type, terms, Map.of()));
  }
}
