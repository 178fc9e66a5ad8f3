package org.trueblue.cli;

import java.util.List;
import java.util.Optional;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Bundle;
import org.trueblue.fhir.Resource;
import org.trueblue.session.Target;

/**
 * Sees before a run that the target is what the user thinks: it answers, it speaks FHIR, it accepts
 * the credentials, it has the patients. Its requests are part of the evidence. A server that merely
 * misbehaves passes: finding that is the business of the scenarios.
 */
final class Preflight {

  /** How many patients a run takes when the user names none. */
  private static final int FEW = 3;

  private final Target target;
  private final Evidence evidence;

  Preflight(Target target, Evidence evidence) {
    this.target = target;
    this.evidence = evidence;
  }

  /**
   * The target, with patients.
   *
   * @throws UserError if a run would be in vain
   */
  Target check() {
    Exchange metadata = evidence.of(Request.get(target.url("metadata")).anonymous());
    if (metadata.reply() instanceof NoResponse none) {
      throw new UserError(
          "%s does not answer: %s; check the URL and that the server is up"
              .formatted(target.base(), none.reason()));
    }
    Target ready = target.patients().isEmpty() ? target.withPatients(discovered(metadata)) : target;
    List<Exchange> answers = ready.patients().stream().flatMap(id -> asked(id).stream()).toList();
    if (answers.stream().noneMatch(Preflight::isPatient)) {
      explain(metadata, answers);
    }
    List<String> absent = ready.patients().stream().filter(this::isAbsent).toList();
    if (!absent.isEmpty()) {
      throw new UserError(
          "%s has no patient %s; name patients that it has with --patient"
              .formatted(target.base(), String.join(", ", absent)));
    }
    return ready;
  }

  /** Neither a read nor a search gives it; where only one does not, that is for scenarios. */
  private boolean isAbsent(String id) {
    return asked(id).stream()
        .allMatch(answer -> List.of(404, 410).contains(answer.status()) || isEmpty(answer));
  }

  /** Explains why nobody could get anything from such a server, if that is so. */
  private void explain(Exchange metadata, List<Exchange> answers) {
    boolean fhir = speaksFhir(metadata) || answers.stream().anyMatch(Preflight::speaksFhir);
    if (fhir || isRefused(metadata)) {
      refused(answers).ifPresent(this::explainRefusal);
    }
    if (!fhir) {
      throw new UserError(
          "%s is not a FHIR server: %s gave %s; give the FHIR base URL, such as https://host/fhir"
              .formatted(target.base(), metadata.title(), described(metadata)));
    }
  }

  private List<Exchange> asked(String id) {
    return List.of(
        evidence.of(Request.get(target.url("Patient/" + id))),
        evidence.of(Request.get(target.url("Patient?_id=" + id))));
  }

  private List<String> discovered(Exchange metadata) {
    Exchange some = evidence.of(Request.get(target.url("Patient?_count=" + FEW)));
    explain(metadata, List.of(some));
    List<String> ids =
        bundle(some).stream()
            .flatMap(bundle -> bundle.entries().stream())
            .flatMap(entry -> entry.resource().stream())
            .filter(resource -> resource.type().equals("Patient"))
            .map(Resource::id)
            .filter(id -> id.matches(TargetOptions.ID))
            .limit(FEW)
            .toList();
    if (ids.isEmpty()) {
      throw new UserError(
          "no patient was named, and %s gave none; name patients with --patient"
              .formatted(some.title()));
    }
    return ids;
  }

  private static Optional<Bundle> bundle(Exchange exchange) {
    return FhirResponse.resource(exchange, "Bundle").flatMap(seen -> Bundle.of(seen.resource()));
  }

  private static boolean isPatient(Exchange exchange) {
    return FhirResponse.resource(exchange, "Patient").isPresent()
        || bundle(exchange).map(bundle -> !bundle.entries().isEmpty()).orElse(false);
  }

  private static boolean isEmpty(Exchange exchange) {
    return bundle(exchange).map(bundle -> bundle.entries().isEmpty()).orElse(false);
  }

  private static Optional<Exchange> refused(List<Exchange> answers) {
    return answers.stream().allMatch(Preflight::isRefused)
        ? answers.stream().findFirst()
        : Optional.empty();
  }

  private static boolean isRefused(Exchange answer) {
    return List.of(401, 403).contains(answer.status());
  }

  private void explainRefusal(Exchange exchange) {
    throw new UserError(
        target.token().isEmpty()
            ? "%s needs an access token (%s gave %d); name the variable that holds one with --token-env"
                .formatted(target.base(), exchange.title(), exchange.status())
            : "%s does not accept the access token (%s gave %d): it has expired, or lacks the scope; get a new one"
                .formatted(target.base(), exchange.title(), exchange.status()));
  }

  /** Anything that names a FHIR resource, however broken. */
  private static boolean speaksFhir(Exchange exchange) {
    String type =
        exchange.response().map(Response::headers).flatMap(h -> h.first("Content-Type")).orElse("");
    String start = exchange.response().map(Response::text).orElse("").stripLeading();
    return type.contains("fhir") || (start.startsWith("{") && start.contains("resourceType"));
  }

  private static String described(Exchange exchange) {
    String type =
        exchange.response().map(Response::headers).flatMap(h -> h.first("Content-Type")).orElse("");
    return "status %d%s".formatted(exchange.status(), type.isEmpty() ? "" : " and " + type);
  }
}
