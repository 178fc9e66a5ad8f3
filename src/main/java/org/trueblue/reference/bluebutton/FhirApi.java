package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.trueblue.reference.bluebutton.GrantBook.Issued;
import org.trueblue.reference.bluebutton.GrantBook.Standing;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** The FHIR API of one version: reads and searches of what the token's patient has. */
final class FhirApi {

  private static final Set<String> TYPES = Set.of("Patient", "Coverage", "ExplanationOfBenefit");
  private static final int LIMIT = 1000;

  private final AtomicInteger remaining = new AtomicInteger(LIMIT);
  private final int version;
  private final GrantBook book;
  private final Records records;
  private final SearchRules rules;
  private final Set<Manner> manners;

  FhirApi(int version, GrantBook book, Set<Manner> manners) {
    this.version = version;
    this.book = book;
    this.records = new Records(version, manners);
    this.rules = new SearchRules(version, manners);
    this.manners = Set.copyOf(manners);
  }

  Said answer(Call call) {
    int left = remaining.updateAndGet(n -> n == 0 ? LIMIT : n - 1);
    return answered(call)
        .with("X-RateLimit-Limit", "" + LIMIT)
        .with("X-RateLimit-Remaining", "" + left)
        .with("X-RateLimit-Reset", "60");
  }

  private Said answered(Call call) {
    if (call.query().containsKey("access_token")) {
      return refused(
          400,
          "Using the access token in the query parameters is not supported."
              + " Use the Authorization header instead");
    }
    Optional<Issued> issued = call.bearer().flatMap(book::withAccess);
    if (issued.isEmpty() || book.standing(issued.get().granted()) != Standing.GOOD) {
      return refused(
              401,
              issued.isEmpty()
                  ? "Authentication credentials were not provided."
                  : "User access has timed out.")
          .with("WWW-Authenticate", "Bearer realm=\"api\"");
    }
    GrantBook.Granted granted = issued.get().granted();
    String[] path =
        call.path().replaceFirst("^/v\\d/fhir/", "").replaceFirst("/$", "").split("/", -1);
    if (version == 3 && path[0].equals("AuditEvent")) {
      return forbidden();
    }
    if (!TYPES.contains(path[0]) || path.length > 2) {
      return refused(404, "Not found.");
    }
    if (!call.method().equals("GET")) {
      return refused(405, "Method \"%s\" not allowed.".formatted(call.method()));
    }
    if (path.length == 1) {
      return search(path[0], call, granted);
    }
    return version == 3 && path[1].equals("$generate-insurance-card")
        ? InsuranceCard.of(records, granted)
            .map(card -> fhir(200, card, call))
            .orElseGet(this::forbidden)
        : read(path[0], path[1], call, granted);
  }

  private Said read(String type, String id, Call call, GrantBook.Granted granted) {
    if (!Scopes.allow(granted.scopes(), type, 'r')) {
      return forbidden();
    }
    if (type.equals("Coverage") && !id.matches("part-[abcd]-.+")) {
      return refused(400, "Coverage ID pattern: '%s' does not match part-c-12345".formatted(id));
    }
    return records
        .find(type, id)
        .filter(resource -> Records.owner(resource).equals(granted.person().bene()))
        .map(resource -> fhir(200, resource, call))
        .orElseGet(() -> refused(404, "Not found."));
  }

  private Said search(String type, Call call, GrantBook.Granted granted) {
    if (!Scopes.allow(granted.scopes(), type, 's')) {
      return forbidden();
    }
    Map<String, List<String>> heeded = rules.heeded(type, call.query());
    boolean strict =
        version == 3 && call.headers().first("Prefer").orElse("").equals("handling=strict");
    if (strict && heeded.size() < call.query().size()) {
      return refused(400, "Invalid parameters");
    }
    String owner = granted.person().bene();
    for (String name : List.of("patient", "beneficiary")) {
      String named = call.inQuery(name).filter(v -> heeded.containsKey(name)).orElse(owner);
      boolean bare = manners.contains(Manner.COMPARES_PATIENT_AS_TEXT) && name.equals("patient");
      if (!(bare ? named : named.replaceFirst("^Patient/", "")).equals(owner)) {
        return forbidden();
      }
    }
    if (type.equals("Patient") && !isOwn(heeded, granted.person())) {
      return refused(404, "Not found.");
    }
    try {
      List<ObjectNode> matches = rules.matches(records.of(type, granted.person()), heeded);
      int start = rules.start(heeded);
      int count = rules.count(heeded);
      String address = "%s/v%d/fhir/%s".formatted(call.root(), version, type);
      return fhir(
          200,
          new Page(address, heeded, matches, start, count).bundle(version == 3, manners),
          call);
    } catch (SearchRules.Refused e) {
      return refused(e.status(), String.valueOf(e.getMessage()));
    }
  }

  private static boolean isOwn(Map<String, List<String>> heeded, Person person) {
    boolean id =
        heeded.getOrDefault("_id", List.of(person.bene())).stream()
            .allMatch(value -> value.equals(person.bene()));
    boolean identifier =
        heeded.getOrDefault("identifier", List.of(person.mbi())).stream()
            .allMatch(v -> v.endsWith(person.mbi()) || v.endsWith("|" + person.bene()));
    return id && identifier;
  }

  private Said forbidden() {
    return refused(403, "You do not have permission to perform this action.");
  }

  private Said refused(int status, String why) {
    if (version < 3 && manners.contains(Manner.ERRORS_ARE_DETAILS)) {
      return Refusals.detail(status, why);
    }
    return Said.outcome(status, "processing", why);
  }

  /** In the form that is asked for. */
  static Said fhir(int status, ObjectNode json, Call call) {
    boolean plain =
        call.headers().first("Accept").orElse("").startsWith("application/json")
            || call.inQuery("_format").filter("application/json"::equals).isPresent();
    return Said.of(status, plain ? "application/json" : "application/fhir+json", json.toString());
  }
}
