package org.trueblue.reference.smart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Leads each request to the part of the server that answers it. */
final class Routes {

  /** What apps in a browser call; users go to the rest. */
  private static final Set<String> CALLED_BY_BROWSER_APPS =
      Set.of(
          Addresses.SMART,
          Addresses.OPENID,
          Addresses.TOKEN,
          Addresses.INTROSPECT,
          Addresses.REVOKE,
          Addresses.KEYS,
          Addresses.STYLE,
          Addresses.BRANDS);

  private final Map<String, Function<Call, Said>> gets;
  private final Map<String, Function<Call, Said>> posts;

  /**
   * @param gets what answers a GET, by path
   * @param posts what answers a POST, by path
   */
  Routes(Map<String, Function<Call, Said>> gets, Map<String, Function<Call, Said>> posts) {
    this.gets = Map.copyOf(gets);
    this.posts = Map.copyOf(posts);
  }

  /** The answer, unless it is the FHIR server that answers. */
  Optional<Said> answer(Call call) {
    boolean shared = isShared(call.path());
    if (call.method().equals("OPTIONS") && shared) {
      return Optional.of(opened(preflight(call)));
    }
    if (isOfFhir(call.path())) {
      return Optional.empty();
    }
    Said said = answered(call);
    return Optional.of(shared ? opened(said) : said);
  }

  private Said answered(Call call) {
    boolean known = gets.containsKey(call.path()) || posts.containsKey(call.path());
    Function<Call, Said> otherwise =
        any -> known ? Said.empty(405) : Said.html(404, "<h1>Not Found</h1>");
    return switch (call.method()) {
      case "GET", "HEAD" -> gets.getOrDefault(call.path(), otherwise).apply(call);
      case "POST" -> posts.getOrDefault(call.path(), otherwise).apply(call);
      default -> otherwise.apply(call);
    };
  }

  /** Whether the FHIR server answers at a path. */
  static boolean isOfFhir(String path) {
    return (path.equals(Addresses.FHIR) || path.startsWith(Addresses.FHIR + "/"))
        && !path.equals(Addresses.SMART);
  }

  private static boolean isShared(String path) {
    return isOfFhir(path) || CALLED_BY_BROWSER_APPS.contains(path);
  }

  private static Said preflight(Call call) {
    return Said.empty(204)
        .with("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS")
        .with(
            "Access-Control-Allow-Headers",
            call.headers()
                .first("Access-Control-Request-Headers")
                .filter(names -> names.matches("[A-Za-z0-9, -]+"))
                .orElse("Accept, Authorization, Content-Type"))
        .with("Access-Control-Max-Age", "600");
  }

  /** Pages of any origin may see the answer; there are no cookies in play. */
  static Said opened(Said said) {
    return said.with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Expose-Headers", "ETag, Location, Content-Location, Last-Modified");
  }
}
