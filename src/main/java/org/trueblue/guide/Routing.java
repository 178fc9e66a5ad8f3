package org.trueblue.guide;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.MustSupportElement.Step;

/**
 * Says which profiles of a guide a resource is held against: those that it claims, and those that
 * are about what it is. Thread safe.
 */
public final class Routing {

  /** Every profile of a type asks for the routes of the same resources. */
  private final Cache<Resource, List<Route>> known = Caffeine.newBuilder().weakKeys().build();

  private final Map<String, List<Candidate>> byType = new HashMap<>();

  private final Map<String, List<Route>> abstractRoutes = new HashMap<>();
  private final Guide guide;
  private final OtherGuides others;

  private record Candidate(Profile profile, List<List<Step>> mandatory, List<List<Step>> typical) {

    boolean isAbout(Resource resource) {
      return !mandatory.isEmpty()
          && mandatory.stream().allMatch(path -> leadsToSomething(resource, path));
    }

    boolean hasInMind(Resource resource) {
      return mandatory.isEmpty()
          && typical.stream().anyMatch(path -> leadsToSomething(resource, path));
    }

    private static boolean leadsToSomething(Resource resource, List<Step> path) {
      return ElementPath.follow(resource, path).findAny().isPresent();
    }
  }

  /**
   * A profile that a resource is held against.
   *
   * @param profile canonical URL, without a version
   * @param reason why, in a few words
   */
  public record Route(String profile, String reason) {}

  Routing(Guide guide) {
    this.guide = guide;
    this.others = OtherGuides.of(guide.supplement());
    for (Capability.ResourceCapability resource : guide.capability().resources()) {
      String type = resource.type();
      Map<Boolean, List<Profile>> profiles =
          guide.profiles(type).stream()
              .collect(Collectors.partitioningBy(p -> guide.isAbstract(p.url())));
      byType.put(
          type, profiles.getOrDefault(false, List.of()).stream().map(this::candidate).toList());
      abstractRoutes.put(
          type,
          profiles.getOrDefault(true, List.of()).stream()
              .map(p -> new Route(p.url(), "what the profiles of its type build on"))
              .toList());
    }
  }

  private Candidate candidate(Profile profile) {
    Discriminators discriminators = new Discriminators(profile, guide.definitions());
    List<String> telling = guide.supplement().telling(profile.type());
    List<List<Step>> mandatory =
        discriminators.mandatory().stream()
            .filter(path -> telling.isEmpty() || telling.contains(path.get(0).name()))
            .collect(Collectors.toCollection(ArrayList::new));
    guide.supplement().about(profile.name()).ifPresent(mandatory::add);
    return new Candidate(profile, mandatory, discriminators.typical());
  }

  /**
   * The profiles for a resource. Where a type has one profile, all its resources are held against
   * it; where it has several, a resource that neither claims one nor looks like one is held against
   * none. What the profiles of a type build on is for all of its resources. Where each resource is
   * of one profile, one that claims a profile of the guide is of no other, even if the guide does
   * not ask servers to support that, or nobody at hand knows it.
   */
  public List<Route> of(Resource resource) {
    return known.get(resource, this::routes);
  }

  /**
   * What a resource is that is passed over, because it belongs to another guide and claims nothing
   * of this one.
   */
  public Optional<String> passedOver(Resource resource) {
    return claims(resource).anyMatch(guide::isNamedByIt)
        ? Optional.empty()
        : others.reason(resource);
  }

  /** Those of its routes that lead to a profile which servers are not asked to support. */
  public List<Route> unasked(Resource resource) {
    Set<String> asked =
        guide.profiles(resource.type()).stream().map(Profile::url).collect(Collectors.toSet());
    return of(resource).stream().filter(route -> !asked.contains(route.profile())).toList();
  }

  /** The profiles of the guide that a resource claims and that are not at hand. */
  public List<String> unknownClaims(Resource resource) {
    return claims(resource)
        .filter(guide::isNamedByIt)
        .filter(claim -> !guide.isDefined(claim))
        .toList();
  }

  private static Stream<String> claims(Resource resource) {
    return resource.profiles().stream().map(claim -> Canonical.parse(claim).url()).distinct();
  }

  private List<Route> routes(Resource resource) {
    if (passedOver(resource).isPresent()) {
      return List.of();
    }
    return Stream.concat(
            abstractRoutes.getOrDefault(resource.type(), List.of()).stream(),
            concrete(resource).stream())
        .toList();
  }

  private List<Route> concrete(Resource resource) {
    List<Candidate> candidates = byType.getOrDefault(resource.type(), List.of());
    if (candidates.size() == 1) {
      return List.of(route(candidates.get(0), "the one profile of its type"));
    }
    Set<String> claimed = claims(resource).collect(Collectors.toSet());
    if (guide.supplement().isOfOneProfile(resource.type())) {
      List<String> own = claimed.stream().filter(this::isOneOfSeveral).sorted().toList();
      if (!own.isEmpty()) {
        return own.stream()
            .filter(guide::isDefined)
            .map(claim -> new Route(claim, "claimed in meta.profile"))
            .toList();
      }
    }
    List<Route> routes = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (claimed.contains(candidate.profile().url())) {
        routes.add(route(candidate, "claimed in meta.profile"));
      } else if (candidate.isAbout(resource)) {
        routes.add(route(candidate, "has the codes that the profile is about"));
      }
    }
    if (routes.isEmpty()) {
      candidates.stream()
          .filter(candidate -> candidate.hasInMind(resource))
          .forEach(candidate -> routes.add(route(candidate, "of a kind that the profile lists")));
    }
    return routes;
  }

  /** Servers need not support it, and this version need not have it. */
  private boolean isOneOfSeveral(String claim) {
    return guide.isNamedByIt(claim) && !guide.isAbstract(claim);
  }

  private static Route route(Candidate candidate, String reason) {
    return new Route(candidate.profile().url(), reason);
  }
}
