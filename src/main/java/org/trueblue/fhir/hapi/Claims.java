package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Json;

/**
 * A resource is judged by the profile that is asked about, not by those that it claims. But a
 * profile may ask for claims, of itself or of any, so that they cannot just be taken away: a claim
 * that would be followed is put under a name that nobody knows.
 */
final class Claims {

  private static final String HIDDEN = "urn:trueblue:claimed:";

  private final String url;
  private final String guide;

  /**
   * @param profile canonical URL of the profile that is asked about
   */
  Claims(String profile) {
    this.url = Canonical.parse(profile).url();
    this.guide = url.substring(0, url.lastIndexOf('/') + 1);
  }

  /** Hides the claims that would be followed. */
  void hide(JsonNode resource) {
    hide(resource, false);
    Json.items(resource.path("entry")).forEach(entry -> remove(entry.path("resource")));
  }

  /** What is contained is known by its claims to be what a reference of the guide asks for. */
  private void hide(JsonNode resource, boolean contained) {
    if (resource.at("/meta/profile") instanceof ArrayNode claims) {
      for (int i = 0; i < claims.size(); i++) {
        String claim = claims.path(i).asText();
        boolean kept =
            contained ? claim.startsWith(guide) : Canonical.parse(claim).url().equals(url);
        if (claims.path(i).isTextual() && !kept) {
          claims.set(i, HIDDEN + i);
        }
      }
    }
    Json.items(resource.path("contained")).forEach(inner -> hide(inner, true));
  }

  private static void remove(JsonNode resource) {
    if (resource.path("meta") instanceof ObjectNode meta && meta.path("profile").isArray()) {
      meta.remove("profile");
      meta.remove("_profile");
      if (meta.isEmpty()) {
        ((ObjectNode) resource).remove("meta");
      }
    }
    Json.items(resource.path("contained")).forEach(Claims::remove);
    Json.items(resource.path("entry")).forEach(entry -> remove(entry.path("resource")));
  }

  /** Whether something is said of a hidden claim, which nobody made. */
  static boolean isAbout(Issue issue) {
    return issue.message().contains(HIDDEN);
  }
}
