package org.trueblue.guide;

import java.util.Map;

/** What a guide asks of resources beyond its profiles. */
final class RuleDuties {

  private final DutyList list;

  RuleDuties(DutyList list) {
    this.list = list;
  }

  void add(String type, Topic topic) {
    for (Rule rule : list.guide().rules(type)) {
      list.add(
          topic.at(rule.source()),
          Interaction.RULE,
          rule.strength(),
          "rule/" + rule.id(),
          rule.text(),
          Map.of("type", type, "rule", rule.id()));
    }
  }
}
