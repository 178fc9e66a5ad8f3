package org.trueblue.validate;

import java.util.ArrayList;
import java.util.List;
import org.trueblue.fhir.Resource;
import org.trueblue.validate.Applied.Reason;

/**
 * Chooses the profiles that a resource is judged by: those that it claims, those that the user
 * named, and, where it claims none of the guide and the user named none, those to which the guide
 * routes it.
 *
 * @param named by the user
 * @param profiles at hand
 */
public record ProfileChoice(List<String> named, Profiles profiles) {

  public ProfileChoice {
    named = List.copyOf(named);
  }

  /** The profiles for a resource, each once. */
  List<Applied> of(Resource resource) {
    List<String> claims = resource.profiles();
    List<Applied> chosen = new ArrayList<>();
    claims.forEach(claim -> chosen.add(applied(claim, Reason.CLAIMED)));
    named.stream()
        .filter(profile -> !claims.contains(profile))
        .forEach(profile -> chosen.add(applied(profile, Reason.NAMED)));
    if (named.isEmpty() && claims.stream().noneMatch(profiles::isOfGuide)) {
      profiles.routesOf(resource).forEach(route -> chosen.add(applied(route, Reason.ROUTED)));
    }
    return chosen.stream().distinct().toList();
  }

  private Applied applied(String profile, Reason reason) {
    return new Applied(profile, reason, profiles.isKnown(profile));
  }
}
