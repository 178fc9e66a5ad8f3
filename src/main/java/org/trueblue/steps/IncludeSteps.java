package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.check.Seen;
import org.trueblue.check.include.IncludedIsReferredTo;
import org.trueblue.check.include.PagesStandAlone;
import org.trueblue.check.include.TargetsIncluded;
import org.trueblue.check.search.SameContent;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.Reference;
import org.trueblue.session.Includes;
import org.trueblue.session.Referring;
import org.trueblue.session.SearchChoice;

/** Steps about resources that come along because the matches of a search refer to them. */
public final class IncludeSteps {

  private final Conversation conversation;
  private final Asking asking;
  private final OptionalSearch optional;
  private final Includes includes;
  private String include = "";

  /** Steps of a conversation. */
  public IncludeSteps(Conversation conversation) {
    this.conversation = conversation;
    this.asking = new Asking(conversation);
    this.optional = new OptionalSearch(conversation);
    this.includes = new Includes(conversation.session());
  }

  @When("the client searches {word} and includes {string}")
  public void includes(String type, String include) {
    this.include = include;
    optional.unlessIncludeDeclared(type, include);
    for (List<Term> terms : new SearchChoice(conversation.client()).forIncludes(type)) {
      asking.search(type, terms, Map.of("_include", include));
    }
    asking.searchInTwoPages(Map.of("_include", include));
  }

  @When("the client searches {word}, includes {string} and by that {string}")
  public void iterates(String type, String include, String iterate) {
    this.include = iterate;
    conversation.client().searches(type);
    for (List<Term> terms : new SearchChoice(conversation.client()).forIncludes(type)) {
      asking.search(type, terms, Map.of("_include", include, "_include:iterate", iterate));
    }
  }

  /** A resource that cannot be read need not come along. */
  @Then("every resource that what came along refers to is included")
  public void iteratedIncluded() {
    String source = include.replaceFirst(":.*", "");
    Referring referring = new Referring(conversation.client());
    List<Seen> all = new ArrayList<>();
    for (Searchset result : conversation.results()) {
      List<Seen> sources =
          result.others().stream().filter(o -> o.resource().type().equals(source)).toList();
      List<Seen> targets = referring.targets(sources, includes.asked(source, include));
      all.addAll(targets);
      conversation.judge(TargetsIncluded.judge(result, targets));
    }
    absentUnless(all, referring);
  }

  @Then("each included resource is as a read gives it")
  public void asRead() {
    Referring referring = new Referring(conversation.client());
    List<Seen> all = new ArrayList<>();
    for (Searchset result : conversation.results()) {
      List<Reference> references =
          result.others().stream()
              .map(seen -> Reference.parse(seen.resource().reference()))
              .toList();
      List<Seen> read = referring.read(references);
      all.addAll(read);
      conversation.judge(SameContent.judge(result.others(), read));
    }
    absentUnless(all, referring);
  }

  @Then("every included resource is referred to by a match")
  public void isReferredTo() {
    for (Searchset result : conversation.results()) {
      conversation.judge(
          IncludedIsReferredTo.judge(
              result, includes.allowed(result.type(), include), conversation.session().fhirPath()));
      conversation.judge(
          PagesStandAlone.ofTargets(
              result, includes.asked(result.type(), include), conversation.session().fhirPath()));
    }
  }

  /** A resource that cannot be read need not come along. */
  @Then("every resource that a match refers to is included")
  public void targetsIncluded() {
    Referring referring = new Referring(conversation.client());
    List<Seen> all = new ArrayList<>();
    for (Searchset result : conversation.results()) {
      List<Seen> targets =
          referring.targets(result.matches(), includes.asked(result.type(), include)).stream()
              .filter(target -> isIncluded(target.resource().type()))
              .toList();
      all.addAll(targets);
      conversation.judge(TargetsIncluded.judge(result, targets));
    }
    absentUnless(all, referring);
  }

  private void absentUnless(List<Seen> targets, Referring referring) {
    conversation.required(
        targets,
        () ->
            referring.absent(
                "include.absent",
                "nothing refers by %s to a resource that can be read".formatted(include),
                "name a patient with --patient of whom something does"));
  }

  /** The third part of an include, if there is one, names the only type that is wanted. */
  private boolean isIncluded(String type) {
    String[] parts = include.split(":", -1);
    return parts.length < 3 || parts[2].equals(type);
  }
}
