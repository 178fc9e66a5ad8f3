package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What CMS Blue Button 2.0 says in its CapabilityStatement, of FHIR STU3 and R4 alike. */
public final class DeclaredService {

  private static final String C4BB = "http://hl7.org/fhir/us/carin-bb/";

  private final JsonNode json;
  private final JsonNode rest;
  private final String exchange;

  /** The statement that an exchange gave. */
  public DeclaredService(Exchange exchange) {
    this.json = JsonAnswer.of(exchange);
    this.rest = json.path("rest").path(0);
    this.exchange = exchange.id();
  }

  /** Whether an exchange gave a statement. */
  public static boolean isStatement(Exchange exchange) {
    return exchange.status() == 200
        && JsonAnswer.of(exchange).path("resourceType").asText().equals("CapabilityStatement");
  }

  /** Judges that an exchange gave a statement. */
  public static Judgement given(Exchange exchange) {
    return Checks.one(
        DeclaredService.class,
        isStatement(exchange),
        Finding.shall(
            "discovery.no-statement",
            "The capabilities are given to anybody.",
            exchange.title(),
            "status 200 and a CapabilityStatement",
            "status %d and %s"
                .formatted(
                    exchange.status(),
                    JsonAnswer.of(exchange).path("resourceType").asText("no resource")),
            exchange.id()));
  }

  /** Judges that it speaks of no other types, and of each of those that are wanted. */
  public Judgement types(Collection<String> wanted, Collection<String> besides) {
    List<String> declared = resources().map(r -> r.path("type").asText()).toList();
    return Checks.one(
        DeclaredService.class,
        Stream.concat(
            wanted.stream()
                .filter(type -> !declared.contains(type))
                .map(
                    type ->
                        finding(
                            "discovery.types",
                            "The capabilities speak of each type that a token opens.",
                            "rest.resource.type",
                            type,
                            declared.toString())),
            declared.stream()
                .filter(type -> !wanted.contains(type) && !besides.contains(type))
                .map(
                    type ->
                        finding(
                            "discovery.types",
                            "The capabilities speak of no other types.",
                            "rest.resource.type",
                            "no " + type,
                            type))));
  }

  /** Judges that it declares no other interactions. */
  public Judgement interactions(Collection<String> known) {
    return Checks.each(
        DeclaredService.class,
        resources().toList(),
        resource ->
            Json.items(resource.path("interaction")).stream()
                .map(interaction -> interaction.path("code").asText())
                .filter(code -> !known.contains(code))
                .map(
                    code ->
                        finding(
                            "discovery.interactions",
                            "The capabilities declare no other interactions.",
                            "rest.resource.where(type='%s').interaction"
                                .formatted(resource.path("type").asText()),
                            String.join(", ", known),
                            code)));
  }

  /** Judges the version of FHIR. */
  public Judgement fhirVersion(String version) {
    String actual = json.path("fhirVersion").asText();
    return Checks.one(
        DeclaredService.class,
        actual.equals(version),
        finding(
            "discovery.fhir-version",
            "The capabilities name the version of FHIR of the base.",
            "fhirVersion",
            version,
            actual));
  }

  /** Judges that formats are listed. */
  public Judgement formats(String... formats) {
    List<String> listed = Json.strings(json.path("format"));
    return Checks.each(
        DeclaredService.class,
        List.of(formats),
        format ->
            listed.contains(format)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "discovery.format",
                        "The capabilities list JSON under its names.",
                        "format",
                        format,
                        listed.toString())));
  }

  /** Judges that it instantiates the CapabilityStatement of CARIN Blue Button. */
  public Judgement instantiatesC4bb() {
    List<String> named = Json.strings(json.path("instantiates"));
    String canonical = C4BB + "CapabilityStatement/c4bb";
    return Checks.one(
        DeclaredService.class,
        named.stream().map(Canonical::parse).anyMatch(c -> c.url().equals(canonical)),
        finding(
            "discovery.instantiates",
            "The capabilities say that they instantiate those of CARIN Blue Button.",
            "instantiates",
            canonical,
            named.toString()));
  }

  /** Judges that each type names a profile of CARIN Blue Button. */
  public Judgement c4bbProfiles(Collection<String> types) {
    return Checks.each(
        DeclaredService.class,
        types,
        type ->
            resources()
                    .filter(resource -> resource.path("type").asText().equals(type))
                    .flatMap(r -> Json.strings(r.path("supportedProfile")).stream())
                    .anyMatch(profile -> profile.startsWith(C4BB))
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "discovery.supported-profile",
                        "Each type names its profiles of CARIN Blue Button.",
                        "rest.resource.where(type='%s').supportedProfile".formatted(type),
                        "profiles of CARIN Blue Button",
                        "none")));
  }

  /** Judges that names of search parameters are unique (R4, invariant cpb-12). */
  public Judgement uniqueParameters() {
    return Checks.each(
        DeclaredService.class,
        resources().toList(),
        resource -> {
          Set<String> seen = new HashSet<>();
          List<String> twice = new ArrayList<>();
          parameters(resource)
              .forEach(
                  name -> {
                    if (!seen.add(name)) {
                      twice.add(name);
                    }
                  });
          return twice.stream()
              .distinct()
              .map(
                  name ->
                      finding(
                          "discovery.parameter-twice",
                          "A search parameter is declared once.",
                          "rest.resource.where(type='%s').searchParam"
                              .formatted(resource.path("type").asText()),
                          "each name once",
                          name + " more than once"));
        });
  }

  /** The search parameters that it declares for a type. */
  public List<String> parameters(String type) {
    return resources()
        .filter(resource -> resource.path("type").asText().equals(type))
        .flatMap(DeclaredService::parameters)
        .distinct()
        .toList();
  }

  private static Stream<String> parameters(JsonNode resource) {
    return Json.items(resource.path("searchParam")).stream().map(p -> p.path("name").asText());
  }

  private Stream<JsonNode> resources() {
    return Json.items(rest.path("resource")).stream();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange);
  }
}
