package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.trueblue.check.Checks;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * What a server says of itself at {@code .well-known/smart-configuration} (SMART App Launch 2.2,
 * conformance, Using Well-Known).
 */
public final class Configuration {

  private static final String LAUNCH =
      "client-public client-confidential-symmetric client-confidential-asymmetric";

  /** The sets of SMART App Launch; any one kind of client makes a set whole. */
  private static final Map<String, List<String>> SETS =
      Map.of(
          "patient access for standalone apps",
          List.of("launch-standalone", "context-standalone-patient", "permission-patient"),
          "patient access for EHR launch",
          List.of("launch-ehr", "context-ehr-patient", "permission-patient"),
          "clinician access for standalone apps",
          List.of("launch-standalone", "permission-user", "permission-patient"),
          "clinician access for EHR launch",
          List.of(
              "launch-ehr",
              "context-ehr-patient",
              "context-ehr-encounter",
              "permission-user",
              "permission-patient"));

  private final Exchange exchange;
  private final JsonNode json;
  private final ServerMetadata metadata;

  /** The document that an exchange gave; what is no JSON object says nothing. */
  public Configuration(Exchange exchange) {
    this.exchange = exchange;
    this.json = JsonAnswer.of(exchange);
    this.metadata = new ServerMetadata(exchange);
  }

  /** Judges that each address of an endpoint is absolute. */
  public Judgement absolute() {
    List<String> endpoints =
        StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(json.fieldNames(), Spliterator.ORDERED), false)
            .filter(name -> name.endsWith("_endpoint") || name.equals("jwks_uri"))
            .toList();
    if (endpoints.isEmpty()) {
      return members(List.of("token_endpoint"));
    }
    return Checks.each(
        Configuration.class,
        endpoints,
        name ->
            isAbsolute(metadata.text(name))
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "discovery.relative",
                        "The addresses of endpoints are absolute.",
                        name,
                        "an absolute URL",
                        json.path(name).isTextual() ? metadata.text(name) : "no text")));
  }

  private static boolean isAbsolute(String text) {
    try {
      URI url = URI.create(text);
      return url.isAbsolute() && url.getHost() != null;
    } catch (IllegalArgumentException noUrl) {
      return false;
    }
  }

  /** Judges that members are there: texts are no blanks, and lists are not empty. */
  public Judgement members(List<String> names) {
    return Checks.each(
        Configuration.class,
        names,
        name -> {
          boolean list = name.endsWith("_supported") || name.equals("capabilities");
          boolean there = list ? isList(name) : !metadata.text(name).isBlank();
          return there
              ? Stream.empty()
              : Stream.of(
                  finding(
                      "discovery.member",
                      "The SMART configuration has what it must have.",
                      name,
                      list ? "a list of texts" : "a text",
                      json.path(name).isMissingNode() ? "no such member" : "something else"));
        });
  }

  private boolean isList(String name) {
    return !metadata.list(name).isEmpty() && metadata.list(name).size() == json.path(name).size();
  }

  /** Judges that a list has values which somebody requires of it. */
  public Judgement has(String member, List<String> required) {
    List<String> declared = metadata.list(member);
    return Checks.each(
        Configuration.class,
        required,
        value ->
            declared.contains(value)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "discovery.required",
                        "The server declares all that is required of it.",
                        member,
                        value,
                        declared.isEmpty() ? "no list of texts" : String.join(", ", declared))));
  }

  /** Judges that who declares launches names the endpoint where they begin. */
  public Judgement launchEndpoint() {
    boolean launches =
        metadata.list("capabilities").stream().anyMatch(c -> c.startsWith("launch-"));
    return launches ? members(List.of("authorization_endpoint")) : members(List.of("capabilities"));
  }

  /** Judges that S256 is the method of PKCE, and plain is not. */
  public Judgement pkce() {
    List<String> methods = metadata.list("code_challenge_methods_supported");
    return Checks.one(
        Configuration.class,
        methods.contains("S256") && !methods.contains("plain"),
        finding(
            "discovery.pkce",
            "Codes are protected by S256, and not by plain.",
            "code_challenge_methods_supported",
            "S256, and not plain",
            methods.toString()));
  }

  /** Judges that who takes clients with keys says how (client-confidential-asymmetric). */
  public Judgement asymmetric() {
    List<String> algorithms = metadata.list("token_endpoint_auth_signing_alg_values_supported");
    boolean algorithm = algorithms.contains("RS384") || algorithms.contains("ES384");
    boolean method =
        metadata.list("token_endpoint_auth_methods_supported").contains("private_key_jwt");
    return Checks.one(
        Configuration.class,
        Stream.of(
                asymmetric(method, "token_endpoint_auth_methods_supported", "private_key_jwt"),
                asymmetric(
                    algorithm,
                    "token_endpoint_auth_signing_alg_values_supported",
                    "RS384 or ES384"),
                asymmetric(!metadata.text("token_endpoint").isBlank(), "token_endpoint", "a text"),
                asymmetric(isList("scopes_supported"), "scopes_supported", "a list of texts"))
            .flatMap(finding -> finding));
  }

  private Stream<Finding> asymmetric(boolean right, String name, String expected) {
    return right
        ? Stream.empty()
        : Stream.of(
            finding(
                "discovery.asymmetric",
                "Who takes clients with keys says how.",
                name,
                expected,
                json.path(name).isMissingNode() ? "no such member" : json.path(name).toString()));
  }

  /** Judges that what is recommended is there. */
  public Judgement recommended(List<String> names) {
    return metadata.members(
        names,
        "discovery.recommended",
        Strength.SHOULD,
        "The SMART configuration has what is recommended.");
  }

  /** Judges that one of the capability sets is whole. */
  public Judgement capabilitySet() {
    List<String> declared = metadata.list("capabilities");
    boolean client = Stream.of(LAUNCH.split(" ", -1)).anyMatch(declared::contains);
    boolean whole = client && SETS.values().stream().anyMatch(declared::containsAll);
    return Checks.one(
        Configuration.class,
        whole,
        finding(
            "discovery.capability-set",
            "One set of capabilities is declared as a whole.",
            "capabilities",
            "a kind of client, and all of one of: "
                + String.join(
                    "; ", SETS.values().stream().map(s -> String.join(", ", s)).sorted().toList()),
            declared.toString()));
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
