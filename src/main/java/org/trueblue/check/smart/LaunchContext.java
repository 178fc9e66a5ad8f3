package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * What comes with a token about the patient, the encounter and the screen (SMART App Launch, Launch
 * context arrives with your access_token).
 */
public final class LaunchContext {

  private static final String ID = "[A-Za-z0-9.-]{1,64}";

  private final Exchange exchange;
  private final JsonNode json;

  /** The context in the answer with a token. */
  public LaunchContext(Exchange exchange) {
    this.exchange = exchange;
    this.json = JsonAnswer.of(exchange);
  }

  /** Judges that the patient is told. */
  public Judgement patient() {
    return id("patient", "context.patient", "Who is granted data of a patient is told which.");
  }

  /** Judges that the encounter is told. */
  public Judgement encounter() {
    return id("encounter", "context.encounter", "The encounter in context is told.");
  }

  private Judgement id(String name, String code, String summary) {
    JsonNode id = json.path(name);
    return Checks.one(
        LaunchContext.class,
        id.isTextual() && id.asText().matches(ID),
        finding(
            code,
            summary,
            name,
            "the id of a resource",
            id.isMissingNode() ? "no such member" : id.isTextual() ? "no id" : id.toString()));
  }

  /** Judges that it is told whether the client shows the patient's banner. */
  public Judgement banner() {
    return Checks.one(
        LaunchContext.class,
        json.path("need_patient_banner").isBoolean(),
        finding(
            "context.banner",
            "It is told whether the client shows the patient's banner.",
            "need_patient_banner",
            "true or false",
            shown("need_patient_banner")));
  }

  /** Judges that the style is somewhere, and can be read there. */
  public Judgement style(Exchange style) {
    return Checks.one(
        LaunchContext.class,
        style.status() == 200 && JsonAnswer.of(style).isObject(),
        Finding.shall(
            "context.style",
            "The style of the EHR can be read.",
            "smart_style_url, " + style.title(),
            "status 200 and a JSON object",
            "status " + style.status(),
            style.id()));
  }

  /** That no address of a style is told. */
  public Judgement noStyle() {
    return Checks.one(
        LaunchContext.class,
        false,
        finding(
            "context.style",
            "It is told where the style of the EHR is.",
            "smart_style_url",
            "an absolute URL",
            shown("smart_style_url")));
  }

  /**
   * Judges the form of what is there.
   *
   * @param objects whether {@code fhirContext} holds objects, as since version 2.1
   */
  public Judgement forms(boolean objects) {
    return Checks.one(
        LaunchContext.class,
        Stream.concat(
            Stream.of(
                    text("patient"),
                    text("encounter"),
                    text("intent"),
                    text("tenant"),
                    text("smart_style_url"),
                    form(
                        "need_patient_banner",
                        json.path("need_patient_banner").isBoolean(),
                        "true or false"))
                .flatMap(finding -> finding),
            contexts(objects)));
  }

  private Stream<Finding> contexts(boolean objects) {
    JsonNode contexts = json.path("fhirContext");
    if (contexts.isMissingNode()) {
      return Stream.empty();
    }
    boolean right =
        contexts.isArray()
            && Json.items(contexts).stream()
                .allMatch(item -> objects ? isContext(item) : item.isTextual());
    return right
        ? Stream.empty()
        : form(
            "fhirContext",
            false,
            objects
                ? "a list of objects, each with 'reference', 'canonical' or 'identifier', and no blank role"
                : "a list of relative references");
  }

  private static boolean isContext(JsonNode item) {
    boolean named =
        item.path("reference").isTextual()
            || item.path("canonical").isTextual()
            || item.path("identifier").isObject();
    JsonNode role = item.path("role");
    return named && (role.isMissingNode() || (role.isTextual() && !role.asText().isEmpty()));
  }

  private Stream<Finding> text(String name) {
    return form(name, json.path(name).isTextual(), "a text");
  }

  private Stream<Finding> form(String name, boolean right, String expected) {
    return json.path(name).isMissingNode() || right
        ? Stream.empty()
        : Stream.of(
            finding(
                "context.form",
                "What is told of the context has its form.",
                name,
                expected,
                "JSON of another kind"));
  }

  /** Judges that what is in context can be read, and is what it should be. */
  public static Judgement readable(Exchange read, String type, String id) {
    boolean right =
        FhirResponse.resource(read, type)
            .filter(seen -> seen.resource().id().equals(id))
            .isPresent();
    return Checks.one(
        LaunchContext.class,
        right,
        Finding.shall(
            "context.unreadable",
            "What is in context can be read.",
            read.title(),
            "status 200 and this " + type,
            "status " + read.status(),
            read.id()));
  }

  private String shown(String name) {
    return json.path(name).isMissingNode() ? "no such member" : json.path(name).toString();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }

  /** The names of the members that tell of the context, for who compares them. */
  public static List<String> members() {
    return List.of(
        "patient",
        "encounter",
        "fhirContext",
        "need_patient_banner",
        "intent",
        "smart_style_url",
        "tenant");
  }
}
