package org.trueblue.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import org.trueblue.check.Seen;
import org.trueblue.check.rule.KeepsRule;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Reference;
import org.trueblue.guide.Routing;
import org.trueblue.guide.Rule;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotTested;
import org.trueblue.session.Referring;

/** Steps about what a guide asks of resources beyond its profiles. */
public final class RuleSteps {

  private final Conversation conversation;

  /** Steps of a conversation. */
  public RuleSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @Then("each {word} keeps to the rule {string}")
  public void keepsTo(String type, String id) {
    Rule rule = conversation.session().guide().rule(type, id);
    List<KeepsRule.Subject> subjects =
        conversation.resources().stream()
            .filter(seen -> isAskedOf(seen, rule))
            .map(seen -> new KeepsRule.Subject(seen, others(seen, rule)))
            .toList();
    Judgement judgement = KeepsRule.judge(subjects, rule, conversation.session().fhirPath());
    conversation.judge(judgement);
    if (judgement.subjects() == 0) {
      throw NotTested.dataAbsent(
          "rule.absent",
          "none of %d resources of %s has what the rule is asked of: %s"
              .formatted(
                  subjects.size(),
                  rule.profiles().isEmpty() ? type : String.join(", ", rule.profiles()),
                  rule.with().isEmpty() ? rule.each() : rule.with()),
          "name a patient with --patient whose data show it");
    }
  }

  private boolean isAskedOf(Seen seen, Rule rule) {
    Routing routing = conversation.session().guide().routing();
    return rule.profiles().isEmpty()
        ? routing.passedOver(seen.resource()).isEmpty()
        : routing.of(seen.resource()).stream().anyMatch(route -> rule.isAskedOf(route.profile()));
  }

  private List<Seen> others(Seen seen, Rule rule) {
    if (rule.with().isEmpty()) {
      return List.of();
    }
    List<Reference> references =
        conversation.session().fhirPath().evaluate(seen.resource(), rule.with()).stream()
            .map(Element::json)
            .map(json -> Reference.parse(json.path("reference").asText("")))
            .filter(reference -> !reference.id().isEmpty())
            .toList();
    return new Referring(conversation.client()).read(references);
  }
}
