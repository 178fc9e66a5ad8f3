package org.trueblue.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;

/** Collects the duties of one guide; gives each its id. */
final class DutyList {

  private final List<Duty> duties = new ArrayList<>();
  private final Guide guide;

  DutyList(Guide guide) {
    this.guide = guide;
  }

  Guide guide() {
    return guide;
  }

  List<Duty> duties() {
    return List.copyOf(duties);
  }

  /** The page of an artifact in the published guide. */
  URI page(String artifactPage, String canonical) {
    return guide.supplement().page(artifactPage, canonical);
  }

  /** The page on which the guide says what it asks of servers. */
  URI serverPage(String anchor) {
    String url = guide.capability().json().json().path("url").asText();
    String id = url.substring(url.lastIndexOf('/') + 1);
    return page("CapabilityStatement-" + id + ".html" + anchor, url);
  }

  /**
   * Adds a duty.
   *
   * @param path the rest of its id, after guide and area
   * @param text the duty in one sentence
   * @param cells values for the placeholders of its scenario
   */
  void add(
      Topic topic,
      Interaction interaction,
      Strength strength,
      String path,
      String text,
      Map<String, String> cells) {
    add(topic, interaction, strength, path, text, cells, coverage(strength));
  }

  /** Adds a duty of which it is known whether it has a scenario. */
  void add(
      Topic topic,
      Interaction interaction,
      Strength strength,
      String path,
      String text,
      Map<String, String> cells,
      Coverage coverage) {
    Requirement requirement =
        new Requirement(
            String.join("/", guide.id().prefix(), topic.area(), path),
            strength,
            topic.source(),
            text,
            guide.id().alias() + "@" + guide.id().version(),
            topic.title(),
            interaction.group());
    duties.add(new Duty(requirement, coverage, interaction, topic.feature(), cells));
  }

  /** Whether what is asked for so strongly has a scenario. */
  static Coverage coverage(Strength strength) {
    return strength == Strength.MAY
        ? new Coverage.Excluded("a server may leave it, and nothing follows if it does")
        : new Coverage.Tested();
  }
}
