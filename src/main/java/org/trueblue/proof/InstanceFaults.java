package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Interaction;

/** Faults of reads, version reads and histories. */
final class InstanceFaults {

  /** Where one or two of them suffice. */
  private static final Set<String> TELLING =
      Set.of(
          "read-500",
          "read-other-id",
          "read-other-content",
          "vread-other-version",
          "history-empty");

  private InstanceFaults() {}

  /** The faults that a duty about single resources is proved by; none for other duties. */
  static Stream<Fault> of(Guide guide, Duty duty) {
    Stream<Fault> all = Stream.concat(all(duty), otherContent(guide, duty));
    return Faults.isThorough(duty) ? all : all.filter(fault -> TELLING.contains(fault.name()));
  }

  private static Stream<Fault> all(Duty duty) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    Predicate<Ask> read = ask -> ask.isRead() && ask.path().startsWith(type + "/");
    Predicate<Ask> known =
        read.and(ask -> !ask.path().contains("no-such-id"))
            .and(SecurityFaults::isAuthorized)
            .and(ask -> !ask.headers().first("Accept").orElse("").contains("xml"));
    Predicate<Ask> vread = ask -> ask.isVread() && ask.isOf(type);
    Predicate<Ask> history = ask -> ask.isHistory() && ask.isOf(type);
    return switch (duty.interaction()) {
      case READ ->
          Stream.of(
              answering("read-500", "a read is answered with 500", known, Answer.refusal(500))
                  .kills(id, "response.status"),
              answering(
                      "read-refused",
                      "a read is answered with 401 though the token is good",
                      known,
                      Answer.refusal(401))
                  .kills(id, "response.status"),
              answering(
                      "read-empty",
                      "a read is answered with an empty body",
                      known,
                      Answer.of(200, "application/fhir+json", ""))
                  .kills(id, "response.malformed"),
              Fault.of(
                      "read-cut",
                      "the body of a read is cut off",
                      Disturbance.answering(
                          known, a -> a.withBody(a.text().substring(0, a.text().length() / 2))))
                  .kills(id, "response.malformed"),
              Fault.of(
                      "read-other-type",
                      "a read returns some other type",
                      Disturbance.editing(known, json -> json.put("resourceType", "Basic")))
                  .kills(id, "response.type"),
              Fault.of(
                      "read-other-id",
                      "a read returns a resource with another id",
                      Disturbance.editing(known, json -> json.put("id", "somebody-else")))
                  .kills(id, "read.id"),
              Fault.of(
                      "read-no-id",
                      "a read returns a resource without an id",
                      Disturbance.editing(known, json -> json.remove("id")))
                  .kills(id, "read.id"),
              Fault.of(
                      "read-text",
                      "a read is sent as text",
                      Disturbance.answering(known, a -> a.withHeader("Content-Type", "text/plain")))
                  .kills(id, "response.media-type")
                  .mayAlsoBreak("server/"),
              Fault.of(
                      "read-last-modified",
                      "Last-Modified is written as FHIR writes dates",
                      Disturbance.answering(
                          known, a -> a.withHeader("Last-Modified", "2026-01-01T00:00:00Z")))
                  .kills(id, "read.last-modified"));
      case CONDITIONAL_READ ->
          Stream.of(
              Fault.of(
                      "if-none-match-ignored",
                      "a conditional read is answered as if there were no condition",
                      Disturbance.asking(known, ask -> ask.withoutHeader("If-None-Match")))
                  .kills(id, "read.modified"),
              Fault.of(
                      "if-none-match-refused",
                      "a conditional read is answered with 412",
                      Disturbance.answering(
                          known.and(ask -> ask.headers().first("If-None-Match").isPresent()),
                          answer -> Answer.refusal(412)))
                  .kills(id, "read.modified"),
              Fault.of(
                      "if-none-match-any",
                      "every conditional read is answered with 304",
                      Disturbance.answering(
                          known.and(ask -> ask.headers().first("If-None-Match").isPresent()),
                          answer -> Answer.of(304, "application/fhir+json", "")))
                  .kills(id, "read.not-modified"));
      case VREAD ->
          Stream.of(
              Fault.of(
                      "vread-404",
                      "a version read is answered with 404",
                      Disturbance.answering(vread, a -> Answer.refusal(404)))
                  .kills(id, "response.status"),
              Fault.of(
                      "vread-other-version",
                      "a version read returns another version",
                      Disturbance.editing(vread, json -> version(json, "77")))
                  .kills(id, "vread.version"),
              Fault.of(
                      "vread-other-content",
                      "a version read returns other content than the search",
                      Disturbance.editing(vread, json -> json.put("language", "cy")))
                  .kills(id, "search.content"));
      case HISTORY ->
          Stream.of(
              Fault.of(
                      "history-type",
                      "a history is a Bundle of another type",
                      Disturbance.editing(history, json -> json.put("type", "searchset")))
                  .kills(id, "history.type"),
              Fault.of(
                      "history-empty",
                      "a history is empty",
                      Disturbance.editing(history, json -> json.remove("entry")))
                  .kills(id, "history.current"),
              Fault.of(
                      "history-foreign",
                      "a history holds another resource",
                      Disturbance.editing(history, InstanceFaults::foreign))
                  .kills(id, "history.foreign"),
              Fault.of(
                      "history-no-request",
                      "the entries of a history have no request",
                      Disturbance.editing(
                          history,
                          json ->
                              json.withArray("entry")
                                  .forEach(entry -> ((ObjectNode) entry).remove("request"))))
                  .kills(id, "bundle.invalid"));
      default -> Stream.empty();
    };
  }

  /** What only reads give cannot be seen to be other than what searches give. */
  private static Stream<Fault> otherContent(Guide guide, Duty duty) {
    String type = duty.cell("type");
    boolean searched = type.equals("Patient") || !guide.discovery().finders(type).isEmpty();
    return duty.interaction() == Interaction.READ && searched
        ? Stream.of(
            Fault.of(
                    "read-other-content",
                    "a read returns other content than a search at the same version",
                    Disturbance.editing(
                        ask -> ask.isRead() && ask.isOf(type), json -> json.put("language", "cy")))
                .kills(duty.requirement().id(), "search.content")
                .mayAlsoBreak("/search", "/vread", "/history", "include"))
        : Stream.empty();
  }

  private static Fault answering(String name, String what, Predicate<Ask> which, Answer answer) {
    return Fault.of(name, what, Disturbance.answering(which, a -> answer));
  }

  private static void version(ObjectNode resource, String version) {
    resource.withObject("/meta").put("versionId", version);
  }

  private static void foreign(ObjectNode history) {
    ObjectNode entry = history.withArray("entry").addObject();
    entry.putObject("resource").put("resourceType", "Basic").put("id", "foreign");
  }
}
