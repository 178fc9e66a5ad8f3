package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.trueblue.guide.Profile;

/**
 * A profile that instances are made of.
 *
 * @param profile the profile, or a resource type of FHIR where the guide has no profile of it
 * @param shape its elements
 * @param name short name, part of the ids of its instances
 * @param claimed whether instances claim the profile
 * @param ofPatient whether each instance belongs to a patient
 * @param stories what people have to say of its instances, one after the other; never empty
 */
record Part(
    Profile profile,
    Shape shape,
    String name,
    boolean claimed,
    boolean ofPatient,
    List<Story> stories) {

  private static final int LONGEST_ID = 64;

  Part {
    stories = List.copyOf(stories);
  }

  /**
   * What people have to say of an instance.
   *
   * @param id of the instance, where it has a name of its own
   * @param given members of the resource; {@code null} for what it must not have
   */
  record Story(Optional<String> id, JsonNode given) {}

  String type() {
    return profile.type();
  }

  /** The story of the instance with this number, from 0. */
  Story story(int number) {
    return stories.get(number % stories.size());
  }

  /** The first story that is not of somebody with a name. */
  Story plainStory() {
    return stories.stream().filter(story -> story.id().isEmpty()).findFirst().orElse(story(0));
  }

  /** The id of the complete instance with this number, from 0. */
  String id(Optional<String> patient, int number) {
    return (number < stories.size() ? story(number).id() : Optional.<String>empty())
        .orElseGet(() -> id(patient, "-" + (number + 1)));
  }

  String minimalId(Optional<String> patient) {
    return id(patient, "-minimal");
  }

  private String id(Optional<String> patient, String suffix) {
    String stem = patient.map(p -> p + "-").orElse("") + name;
    return stem.substring(0, Math.min(stem.length(), LONGEST_ID - suffix.length())) + suffix;
  }
}
