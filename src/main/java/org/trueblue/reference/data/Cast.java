package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Expected;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Profile;

/**
 * The parts of a guide. A reference leads to the first instance of a part; what the guide has no
 * part for becomes one when it is first referred to. Not thread safe.
 */
final class Cast {

  private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, String> leftOut = new TreeMap<>();
  private final Guide guide;
  private final Shapes shapes;
  private final Curated curated;

  Cast(Guide guide, Shapes shapes, Curated curated) {
    this.guide = guide;
    this.shapes = shapes;
    this.curated = curated;
    guide.capability().resources().stream()
        .filter(resource -> !resource.interactions().isEmpty())
        .forEach(this::add);
  }

  /** The parts: those that the guide asks servers for, then others that were referred to. */
  List<Part> parts() {
    return List.copyOf(parts.values());
  }

  /** The profiles that the guide asks for and that cannot be made, with the reason. */
  Map<String, String> leftOut() {
    return Map.copyOf(leftOut);
  }

  /** A type without a profile that can be read is played by one of the guide, or else by FHIR's. */
  private void add(ResourceCapability resource) {
    String type = resource.type();
    Stream<String> named = resource.profiles().stream().map(Expected::value);
    Stream<String> further = guide.profiles(type).stream().map(Profile::url);
    List<Part> readable =
        Stream.concat(named, further)
            .map(canonical -> Canonical.parse(canonical).url())
            .distinct()
            .filter(url -> !guide.isAbstract(url))
            .flatMap(url -> part(url).stream())
            .toList();
    List<Part> playing =
        readable.isEmpty()
            ? Stream.concat(ownProfiles(type), part(FHIR + type).stream()).limit(1).toList()
            : readable;
    playing.forEach(part -> parts.put(part.profile().url(), part));
  }

  private Stream<Part> ownProfiles(String type) {
    return guide.pack().all("StructureDefinition").stream()
        .filter(structure -> structure.json().path("type").asText().equals(type))
        .filter(structure -> structure.json().path("derivation").asText().equals("constraint"))
        .flatMap(structure -> part(structure.json().path("url").asText()).stream());
  }

  private Optional<Part> part(String canonical) {
    String url = Canonical.parse(canonical).url();
    try {
      return Optional.of(part(guide.profile(url)));
    } catch (IllegalArgumentException missing) {
      leftOut.put(url, String.valueOf(missing.getMessage()));
      return Optional.empty();
    }
  }

  private Part part(Profile profile) {
    String type = profile.type();
    Shape shape = shapes.of(profile);
    boolean claimed = !profile.url().equals(FHIR + type);
    List<Part.Story> stories = new ArrayList<>();
    if (parts.values().stream().noneMatch(other -> other.type().equals(type))) {
      curated.people(type).stream().filter(story -> !isLeftOut(story)).forEach(stories::add);
    }
    curated.stories(profile.name(), guide.id().version(), type).stream()
        .filter(story -> hasPlaceFor(story, shape))
        .forEach(stories::add);
    if (stories.isEmpty()) {
      stories.add(new Part.Story(Optional.empty(), MissingNode.getInstance()));
    }
    return new Part(profile, shape, name(profile, claimed), claimed, isOfPatient(shape), stories);
  }

  private boolean isLeftOut(Part.Story story) {
    return story.id().filter(id -> curated.isLeftOut(id, guide.id().version())).isPresent();
  }

  /** What a story tells, but for what it leaves out, may not be in each version of a profile. */
  private static boolean hasPlaceFor(Part.Story story, Shape shape) {
    return story.given().properties().stream()
        .filter(member -> !member.getValue().isNull())
        .allMatch(member -> shape.allows(member.getKey().replaceFirst("^_", "")));
  }

  private String name(Profile profile, boolean claimed) {
    String name = claimed ? profile.name() : profile.type();
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^" + guide.id().alias() + "-", "")
        .replaceAll("[^a-z0-9.-]", "-");
  }

  private boolean isOfPatient(Shape shape) {
    return curated.patientElements().stream()
        .flatMap(name -> shape.child(name).stream())
        .flatMap(child -> child.types().stream())
        .flatMap(type -> type.targets().stream())
        .anyMatch(target -> type(target.profile()).equals("Patient"));
  }

  /** The resource type that a canonical URL, or the bare name of a type, means. */
  String type(String canonical) {
    Canonical target = Canonical.parse(canonical);
    return guide
        .definitions()
        .find("StructureDefinition", target)
        .map(structure -> structure.json().path("type").asText())
        .orElse(target.url().substring(target.url().lastIndexOf('/') + 1));
  }

  /** Whether the guide itself has a part for this canonical URL. */
  boolean plays(String canonical) {
    return parts.containsKey(canonical)
        || parts.values().stream().anyMatch(part -> (FHIR + part.type()).equals(canonical));
  }

  /**
   * Refers to an instance.
   *
   * @param target a canonical URL, or the name of a resource type; {@code Type#2} is its second
   *     instance, {@code Type|1} names the first version
   * @param scene who refers
   * @return {@code Type/id}, with the version if it is named
   */
  String refer(String target, Scene scene) {
    int bar = target.startsWith("http") ? -1 : target.indexOf('|');
    return bar < 0
        ? referTo(target, scene)
        : referTo(target.substring(0, bar), scene) + "/_history/" + target.substring(bar + 1);
  }

  private String referTo(String target, Scene scene) {
    int hash = target.indexOf('#');
    return hash < 0
        ? refer(target, 0, scene)
        : refer(target.substring(0, hash), Integer.parseInt(target.substring(hash + 1)) - 1, scene);
  }

  private String refer(String target, int number, Scene scene) {
    String type = type(target);
    Optional<String> patient = scene.patient().or(() -> curated.patients().stream().findFirst());
    if (type.equals("Patient") || type.equals("Resource")) {
      return "Patient/" + patient.orElseThrow();
    }
    Part part = find(target, type);
    Optional<String> owner = part.ofPatient() ? patient : Optional.empty();
    String id = part.id(owner, number);
    return type + "/" + (id.equals(scene.id()) ? part.id(owner, number + 1) : id);
  }

  /** The part by its URL, or else a part of its type, or else one that the guide does not have. */
  private Part find(String target, String type) {
    return Optional.ofNullable(parts.get(Canonical.parse(target).url()))
        .or(() -> parts.values().stream().filter(part -> part.type().equals(type)).findFirst())
        .orElseGet(
            () -> {
              Part extra = part(guide.profile(FHIR + type));
              parts.put(extra.profile().url(), extra);
              return extra;
            });
  }
}
