package org.trueblue.session;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user of TrueBlue says of launches at the target.
 *
 * @param scopes to ask for, by occasion; what is not there is asked for as the suite says
 * @param ehr where a user of the EHR begins to open a client, if that is known
 * @param launchUri where a client waits to be opened, as it is registered
 * @param choosesScopes whether users can grant less than is asked for
 */
public record LaunchFacts(
    Map<String, List<String>> scopes, Optional<URI> ehr, URI launchUri, boolean choosesScopes) {

  /** What scopes can be said for. */
  public static final List<String> OCCASIONS =
      List.of(
          "standalone",
          "ehr",
          "backend",
          "narrowed",
          "limited",
          "without-patient",
          "read-only",
          "search-only",
          "version-1",
          "granular",
          "backend-limited",
          "ehr-patient",
          "encounter-diagnosis",
          "problem-list-item",
          "health-concern",
          "laboratory",
          "social-history",
          "sdoh",
          "survey",
          "vital-signs");

  /** Nothing. */
  public static final LaunchFacts NONE =
      new LaunchFacts(
          Map.of(), Optional.empty(), URI.create("http://localhost:8401/launch"), false);

  public LaunchFacts {
    scopes = Map.copyOf(scopes);
  }
}
