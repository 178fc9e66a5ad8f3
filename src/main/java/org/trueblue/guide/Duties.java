package org.trueblue.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.requirement.Catalogue;

/**
 * Turns what a guide says about servers into duties, one for each thing that can be seen to be met
 * or not. Deterministic: the same guide gives the same duties in the same order.
 */
public final class Duties {

  private final DutyList list;

  private Duties(DutyList list) {
    this.list = list;
  }

  /** All duties of a guide. */
  public static List<Duty> of(Guide guide) {
    DutyList list = new DutyList(guide);
    new ServerDuties(list).add();
    new RecordDuties(list).add();
    Duties duties = new Duties(list);
    guide.capability().resources().stream()
        .sorted(Comparator.comparing(resource -> !resource.type().equals("Patient")))
        .forEach(duties::add);
    return list.duties();
  }

  /** The same as a catalogue of requirements. */
  public static Catalogue catalogue(List<Duty> duties) {
    return new Catalogue(
        duties.stream()
            .map(duty -> new Catalogue.Entry(duty.requirement(), duty.coverage()))
            .toList());
  }

  /** What belongs to a type stands with its profile, if it has just one. */
  private void add(ResourceCapability resource) {
    List<Profile> profiles = list.guide().profiles(resource.type());
    String type = resource.type();
    Topic topic =
        profiles.size() == 1
            ? topic(profiles.get(0), type)
            : new Topic(type, type, type.toLowerCase(Locale.ROOT), list.serverPage("#" + type));
    new DeclarationDuties(list).add(resource, topic);
    new InstanceDuties(list).add(resource, topic);
    new SearchDuties(list).add(resource, topic);
    new ReferenceDuties(list).add(type, topic);
    new RuleDuties(list).add(type, topic);
    for (Profile profile : profiles) {
      new ProfileDuties(list).add(profile, resource.strength(profile), topic(profile, type));
    }
  }

  private Topic topic(Profile profile, String type) {
    String page = "StructureDefinition-" + profile.name() + ".html";
    return new Topic(type, profile.title(), profile.name(), list.page(page, profile.url()));
  }
}
