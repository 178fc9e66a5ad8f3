package org.trueblue.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;

/**
 * How the resources of a type are found for a patient before anything is known of them: by the
 * searches that the guide asks every server for, with values that the guide itself names.
 */
public final class Discovery {

  private static final String PATIENT = "patient";

  private final ConcurrentMap<String, List<Finder>> finders = new ConcurrentHashMap<>();
  private final Guide guide;

  Discovery(Guide guide) {
    this.guide = guide;
  }

  /**
   * A search for the resources of a patient.
   *
   * @param values by the name of the parameter; the patient is left to be filled in
   * @param strength how strongly the guide asks for the search; unless it is SHALL, only a server
   *     that declares its parameters can be asked
   */
  public record Finder(Map<String, String> values, Strength strength) {
    public Finder {
      values = Map.copyOf(values);
    }
  }

  /**
   * The searches that together find the resources of a type. Empty if no search takes a patient:
   * then they are found by the references that lead to them.
   */
  public List<Finder> finders(String type) {
    return finders.computeIfAbsent(
        type, t -> guide.capability().resource(t).map(this::finders).orElse(List.of()));
  }

  /**
   * Parameters of FHIR itself that find resources of a patient to which no reference leads, one of
   * which will do. The guide asks no server for them.
   */
  public List<String> otherwise(String type) {
    return guide
        .supplement()
        .entries("found-otherwise")
        .filter(entry -> entry.path("type").asText().equals(type))
        .flatMap(entry -> Json.strings(entry.path("parameters")).stream())
        .toList();
  }

  private List<Finder> finders(ResourceCapability resource) {
    List<Expected<List<String>>> searches =
        SearchDuties.searches(resource)
            .filter(search -> search.value().contains(PATIENT))
            .sorted(Comparator.comparing(Expected::strength))
            .toList();
    Optional<Expected<List<String>>> alone =
        searches.stream().filter(search -> search.value().equals(List.of(PATIENT))).findFirst();
    List<String> partners =
        searches.stream()
            .filter(search -> search.strength() == Strength.SHALL)
            .map(Expected::value)
            .filter(names -> names.size() == 2)
            .flatMap(names -> names.stream().filter(name -> !name.equals(PATIENT)))
            .filter(name -> isToken(resource.type(), name))
            .sorted(Comparator.comparing(name -> name.equals("code")))
            .toList();
    if (partners.isEmpty() || alone.filter(s -> s.strength() == Strength.SHALL).isPresent()) {
      return alone.map(s -> new Finder(Map.of(), s.strength())).stream().toList();
    }
    return new ArrayList<>(finders(resource.type(), partners));
  }

  /** Each profile is found by the first parameter for which it, or the guide, names values. */
  private Set<Finder> finders(String type, List<String> partners) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Profile profile : guide.profiles(type)) {
      SearchCodes codes = new SearchCodes(profile, guide.definitions());
      Optional<String> demanded =
          partners.stream()
              .filter(name -> !codes.demanded(element(type, name)).isEmpty())
              .findFirst();
      if (demanded.isPresent()) {
        String name = demanded.get();
        values
            .computeIfAbsent(name, n -> new LinkedHashSet<>())
            .addAll(codes.demanded(element(type, name)));
      } else {
        partners.stream()
            .filter(name -> !codes.listed(element(type, name)).isEmpty())
            .findFirst()
            .ifPresent(
                name ->
                    values
                        .computeIfAbsent(name, n -> new LinkedHashSet<>())
                        .addAll(codes.listed(element(type, name))));
      }
    }
    Set<Finder> finders = new LinkedHashSet<>();
    values.forEach(
        (name, codes) ->
            codes.forEach(c -> finders.add(new Finder(Map.of(name, c), Strength.SHALL))));
    return finders;
  }

  private boolean isToken(String type, String name) {
    return guide.search(type, name).filter(d -> d.type() == SearchType.TOKEN).isPresent();
  }

  /** The element that a token parameter looks at. */
  private String element(String type, String name) {
    return guide.search(type, name).map(d -> d.expression()).orElse(type);
  }
}
