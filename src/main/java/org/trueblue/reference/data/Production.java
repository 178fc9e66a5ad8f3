package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Profile;
import org.trueblue.reference.data.Part.Story;

/** Makes all instances of a guide, once. */
final class Production {

  private static final int FEWEST = 2;

  /** A choice that was not shown by then never will be. */
  private static final int MOST = 16;

  private final Map<String, Resource> made = new LinkedHashMap<>();
  private final Map<String, List<String>> records = new HashMap<>();
  private final Map<String, Set<String>> searched = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Curated curated = new Curated();
  private final Guide guide;
  private final Shapes shapes;
  private final Codes codes;
  private final Cast cast;
  private final Referrers referrers;

  Production(Guide guide) {
    this.guide = guide;
    this.shapes = new Shapes(guide);
    this.codes = new Codes(guide, curated);
    this.cast = new Cast(guide, shapes, curated);
    this.referrers = new Referrers(guide);
  }

  GuideData make() {
    make(part -> !referrers.include(part.type()));
    make(part -> referrers.include(part.type()));
    make(part -> true);
    return new GuideData(List.copyOf(made.values()), cast.leftOut());
  }

  /** While instances are made, new parts may turn up. */
  private void make(Predicate<Part> which) {
    List<Part> open =
        cast.parts().stream().filter(p -> which.test(p) && done.add(p.profile().url())).toList();
    if (!open.isEmpty()) {
      open.forEach(this::make);
      make(which);
    }
  }

  private void make(Part part) {
    Turns turns = new Turns();
    if (part.type().equals("Patient") && part.story(0).id().isPresent()) {
      people(part, turns);
    } else if (referrers.include(part.type())) {
      curated.patients().forEach(patient -> referring(part, patient, turns));
    } else if (part.ofPatient()) {
      curated.patients().forEach(patient -> instances(part, Optional.of(patient), turns));
    } else {
      instances(part, Optional.empty(), turns);
    }
  }

  private void people(Part part, Turns turns) {
    for (Story story : part.stories()) {
      String id = story.id().orElseThrow();
      Scene scene = new Scene(part, Optional.of(id), id, curated.detail(id), Calendar.day(0));
      make(scene, story.given(), turns);
    }
  }

  /** The first patient's instances show every choice; those of the others show some. */
  private void instances(Part part, Optional<String> patient, Turns turns) {
    boolean first = patient.isEmpty() || patient.get().equals(curated.patients().get(0));
    int number = 0;
    while (number < FEWEST
        || (first && number < MOST && (number < part.stories().size() || turns.owe()))) {
      complete(part, patient, number, part.story(number).given(), turns);
      number++;
    }
    minimal(part, patient, number, part.plainStory().given(), turns);
  }

  /** One refers to all resources of a type in the patient's record. */
  private void referring(Part part, String patient, Turns turns) {
    int number = 0;
    List<String> itself = List.of("Patient/" + patient);
    for (Referrers.Tie tie : referrers.from(part.type())) {
      List<String> targets =
          tie.to().equals("Patient")
              ? itself
              : records.getOrDefault(patient + " " + tie.to(), List.of());
      if (!targets.isEmpty()) {
        complete(part, Optional.of(patient), number++, tie.story(targets), turns);
      }
      if (tie.to().equals("Patient")) {
        minimal(part, Optional.of(patient), number, tie.story(itself), turns);
      }
    }
  }

  private void complete(
      Part part, Optional<String> patient, int number, JsonNode story, Turns turns) {
    String id = part.id(patient, number);
    make(new Scene(part, patient, id, Detail.COMPLETE, Calendar.day(number)), story, turns);
  }

  private void minimal(
      Part part, Optional<String> patient, int number, JsonNode story, Turns turns) {
    String id = part.minimalId(patient);
    make(new Scene(part, patient, id, Detail.MINIMAL, Calendar.day(number)), story, turns);
  }

  private void make(Scene scene, JsonNode story, Turns turns) {
    Part part = scene.part();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("resourceType", part.type()).put("id", scene.id());
    Set<String> paths = searched.computeIfAbsent(part.type(), type -> Searched.paths(guide, type));
    Filler filler =
        new Filler(
            shapes,
            new Selection(curated, scene.detail(), paths, turns),
            new Values(curated, codes, cast, scene, turns));
    JsonNode meta = meta(part, story);
    part.shape()
        .child("meta")
        .ifPresent(shape -> json.set("meta", filler.members(shape, meta, false)));
    json.setAll(filler.members(part.shape(), story, scene.detail() == Detail.MINIMAL));
    Resource resource = new Resource(asRead(json));
    if (made.put(resource.reference(), resource) != null) {
      throw new IllegalStateException("there are two of " + resource);
    }
    scene
        .patient()
        .ifPresent(
            patient ->
                records
                    .computeIfAbsent(patient + " " + part.type(), key -> new ArrayList<>())
                    .add(resource.reference()));
  }

  /** The numbers as they would be read: 30 is an integer there, however it was made. */
  private static ObjectNode asRead(ObjectNode json) {
    return (ObjectNode) Json.trusted(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode meta(Part part, JsonNode story) {
    ObjectNode meta = JsonNodeFactory.instance.objectNode();
    meta.put("versionId", story.path("meta").path("versionId").asText("1"));
    meta.put(
        "lastUpdated",
        story.path("meta").path("lastUpdated").asText(Calendar.lastUpdated(made.size())));
    if (part.claimed()) {
      meta.putArray("profile").add(claim(part.profile()));
    }
    return meta;
  }

  /** Some guides ask that a profile is claimed with its version. */
  private String claim(Profile profile) {
    return curated.isClaimedWithVersion(guide.id().alias())
        ? profile.url() + "|" + profile.version()
        : profile.url();
  }
}
