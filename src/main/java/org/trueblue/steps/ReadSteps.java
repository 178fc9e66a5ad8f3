package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.check.Seen;
import org.trueblue.check.bundle.ValidEnvelope;
import org.trueblue.check.read.HistoryHoldsCurrent;
import org.trueblue.check.read.NotModified;
import org.trueblue.check.read.ReadIsCurrent;
import org.trueblue.check.read.ReadReturnsResource;
import org.trueblue.check.read.VreadReturnsVersion;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.response.MediaType;
import org.trueblue.check.search.SameContent;
import org.trueblue.evidence.Address;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Cause;
import org.trueblue.session.NotTested;

/** Steps about reads, version reads and histories. */
public final class ReadSteps {

  private static final String NO_SUCH_TAG = "W/\"%sno-such-version\"".formatted(Redaction.MADE_UP);

  private final Map<Resource, Exchange> versions = new LinkedHashMap<>();
  private final Map<Exchange, String> again = new LinkedHashMap<>();
  private final List<Read> reads = new ArrayList<>();
  private final Conversation conversation;

  /** Steps of a conversation. */
  public ReadSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  private record Read(String type, String id, Exchange exchange) {}

  @When("the client reads each {word} of the record")
  public void reads(String type) {
    ids(type).forEach(id -> reads.add(new Read(type, id, conversation.client().read(type, id))));
  }

  @Then("each read returns the {word} that was asked for")
  public void returns(String type) {
    for (Read read : reads) {
      conversation.judge(ReadReturnsResource.judge(read.exchange(), type, read.id()));
      conversation.judge(MediaType.judgeJson(List.of(read.exchange())));
      FhirResponse.resource(read.exchange(), type)
          .ifPresent(seen -> compare(seen, read.exchange()));
    }
  }

  /** With what else was seen of it; one that seems to be old is read again, in case it was. */
  private void compare(Seen read, Exchange exchange) {
    List<Seen> known = known(read.resource().type());
    conversation.judge(SameContent.judge(List.of(read), known));
    boolean old = !ReadIsCurrent.judge(read, known).findings().isEmpty();
    Optional<Seen> current =
        old
            ? FhirResponse.resource(conversation.client().again(exchange.request()))
            : Optional.of(read);
    current.ifPresent(seen -> conversation.judge(ReadIsCurrent.judge(seen, known)));
  }

  private List<Seen> known(String type) {
    try {
      return conversation.client().record(type);
    } catch (NotTested none) {
      return List.of();
    }
  }

  @When("the client reads each {word} of the record again, if it has another ETag")
  public void readsIfNoneMatch(String type) {
    for (String id : ids(type)) {
      Exchange read = conversation.client().read(type, id);
      entityTag(read)
          .ifPresent(
              tag ->
                  again.put(
                      conversation.client().ask(read.request().with("If-None-Match", tag)), tag));
    }
    conversation.required(
        List.copyOf(again.keySet()),
        () ->
            NotTested.dataAbsent(
                "read.no-etag",
                "no read of a %s is answered with an ETag or a meta.versionId".formatted(type),
                "see that the server gives the ETag that a conditional read needs"));
  }

  /** The ETag is the version, weak (R4, section 3.1.0.1.3). */
  private static Optional<String> entityTag(Exchange read) {
    return read.response()
        .filter(response -> response.status() == 200)
        .flatMap(response -> response.headers().first("ETag"))
        .or(
            () ->
                FhirResponse.resource(read)
                    .map(seen -> seen.resource().versionId())
                    .filter(ReadSteps::isOpaqueTag)
                    .map("W/\"%s\""::formatted));
  }

  /** What can stand between the quotes (RFC 9110, section 8.8.3). */
  private static boolean isOpaqueTag(String version) {
    return !version.isEmpty() && version.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '"');
  }

  @Then("each is answered with 304, or with another ETag")
  public void notModified() {
    again.forEach((exchange, tag) -> conversation.judge(NotModified.judge(exchange, tag)));
  }

  @Then("a read with If-None-Match of an ETag that no version has is not answered with 304")
  public void modified() {
    for (Exchange exchange : again.keySet()) {
      Request read = exchange.request().with("If-None-Match", NO_SUCH_TAG);
      conversation.judge(NotModified.judgeOtherTag(conversation.client().ask(read)));
    }
  }

  @When("the client reads the current version of each {word} of the record")
  public void readsVersion(String type) {
    versioned(type)
        .forEach(r -> versions.put(r, ask(r, "/_history/" + Address.segment(r.versionId()))));
  }

  @Then("each version read returns the version that was asked for")
  public void returnsVersion() {
    versions.forEach(
        (r, answer) -> {
          conversation.judge(VreadReturnsVersion.judge(answer, r));
          sameContent(FhirResponse.resource(answer, r.type()).stream().toList(), r);
        });
  }

  @When("the client reads the history of each {word} of the record")
  public void readsHistory(String type) {
    versioned(type).forEach(r -> versions.put(r, ask(r, "/_history")));
  }

  @Then("each history holds the current version")
  public void holdsCurrent() {
    versions.forEach(
        (r, answer) -> {
          conversation.judge(HistoryHoldsCurrent.judge(answer, r));
          sameContent(FhirResponse.entries(answer), r);
          List<Seen> history = FhirResponse.resource(answer, "Bundle").stream().toList();
          conversation.judge(ValidEnvelope.judge(history, conversation.session().validator()));
        });
  }

  private void sameContent(List<Seen> answered, Resource resource) {
    conversation.judge(SameContent.judge(answered, known(resource.type())));
  }

  private Exchange ask(Resource resource, String below) {
    String path = resource.type() + "/" + Address.segment(resource.id()) + below;
    return conversation.client().ask(Request.get(conversation.session().target().url(path)));
  }

  /** Patients are read by the ids that the user gave, others by those that were seen. */
  private List<String> ids(String type) {
    List<String> ids =
        type.equals("Patient")
            ? conversation.session().target().patients()
            : seen(type).stream().distinct().toList();
    return conversation.required(
        ids,
        () ->
            NotTested.dataAbsent(
                "record.empty", "the record holds no " + type, "name patients that have one"));
  }

  /**
   * Where reads alone give resources, reads that fail hide them; then those are read that failed.
   */
  private List<String> seen(String type) {
    try {
      return conversation.client().record(type).stream().map(seen -> seen.resource().id()).toList();
    } catch (NotTested unavailable) {
      List<String> failing =
          unavailable.gap().cause() == Cause.PREREQUISITE_FAILED
              ? conversation.client().referredTo(type).stream()
                  .filter(id -> !isGone(conversation.client().read(type, id)))
                  .toList()
              : List.of();
      if (failing.isEmpty()) {
        throw unavailable;
      }
      return failing;
    }
  }

  /** A reference may lead nowhere; that is no fault of the read. */
  private static boolean isGone(Exchange read) {
    return read.status() == 404 || read.status() == 410;
  }

  private List<Resource> versioned(String type) {
    List<Resource> resources =
        conversation.client().record(type).stream()
            .map(Seen::resource)
            .filter(resource -> !resource.versionId().isEmpty())
            .toList();
    return conversation.required(
        resources,
        () ->
            NotTested.dataAbsent(
                "read.no-version",
                "no %s of the record has a meta.versionId".formatted(type),
                "name patients whose resources are versioned"));
  }
}
