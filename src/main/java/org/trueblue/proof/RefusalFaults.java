package org.trueblue.proof;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;

/** Faults of how a server refuses what is not there, or what it cannot search for. */
final class RefusalFaults {

  /** Where one or two of them suffice. */
  private static final Set<String> TELLING =
      Set.of("unknown-id-200", "bad-value-ignored", "strict-ignored", "modifier-ignored");

  private RefusalFaults() {}

  /** The faults that a duty about refusals is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    return Faults.isThorough(duty)
        ? all(duty)
        : all(duty).filter(fault -> TELLING.contains(fault.name()));
  }

  private static Stream<Fault> all(Duty duty) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    Predicate<Ask> unknown =
        ask ->
            ask.isRead() && ask.path().startsWith(type + "/") && ask.path().contains("no-such-id");
    Predicate<Ask> noDate = ask -> ask.isSearch(type) && hasNoDate(ask);
    return switch (duty.interaction()) {
      case UNKNOWN_ID ->
          Stream.of(
              answering(
                      "unknown-id-500",
                      "an unknown id is answered with 500",
                      unknown,
                      Answer.refusal(500))
                  .kills(id, "error.unknown-id"),
              answering(
                      "unknown-id-200",
                      "an unknown id is answered with 200 and an empty Bundle",
                      unknown,
                      Answer.of(
                          200,
                          "application/fhir+json",
                          "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}"))
                  .kills(id, "error.unknown-id"),
              answering(
                      "unknown-id-bare",
                      "an unknown id is answered without an OperationOutcome",
                      unknown,
                      Answer.of(404, "text/html", "<h1>Not found</h1>"))
                  .kills(id, "error.no-outcome"));
      case BAD_VALUE ->
          Stream.of(
              answering(
                      "bad-value-500",
                      "a date that is none is answered with 500",
                      noDate,
                      Answer.refusal(500))
                  .kills(id, "error.search"),
              Fault.of(
                      "bad-value-ignored",
                      "a date that is none is ignored",
                      Disturbance.asking(noDate, RefusalFaults::withoutDate))
                  .kills(id, "error.search"));
      case STRICT ->
          Stream.of(
              Fault.of(
                      "strict-ignored",
                      "an unknown parameter is ignored under strict handling",
                      Disturbance.asking(
                          ask -> ask.isSearch(type) && ask.headers().first("Prefer").isPresent(),
                          ask -> ask.withHeader("Prefer", "handling=lenient")))
                  .kills(id, "error.search"));
      case UNSUPPORTED_MODIFIER ->
          Stream.of(
              Fault.of(
                      "modifier-ignored",
                      "a parameter with an unknown modifier is ignored",
                      Disturbance.asking(ask -> ask.isSearch(type), RefusalFaults::withoutModified))
                  .kills(id, "error.modifier"),
              Fault.of(
                      "modifier-500",
                      "an unknown modifier is answered with 500",
                      Disturbance.answering(
                          ask -> ask.isSearch(type) && ask.query().contains("no-such-modifier"),
                          a -> Answer.refusal(500)))
                  .kills(id, "error.modifier"));
      default -> Stream.empty();
    };
  }

  private static Fault answering(String name, String what, Predicate<Ask> which, Answer answer) {
    return Fault.of(name, what, Disturbance.answering(which, a -> answer));
  }

  private static Ask withoutModified(Ask ask) {
    Ask changed = ask;
    for (Ask.Parameter parameter : ask.parameters()) {
      boolean modified = parameter.name().endsWith("no-such-modifier");
      changed = modified ? changed.without(parameter.name()) : changed;
    }
    return changed;
  }

  private static boolean hasNoDate(Ask ask) {
    return ask.parameters().stream().anyMatch(RefusalFaults::isNoDate);
  }

  private static boolean isNoDate(Ask.Parameter parameter) {
    return parameter.value().endsWith("not-a-date");
  }

  private static Ask withoutDate(Ask ask) {
    Ask changed = ask;
    for (Ask.Parameter parameter : ask.parameters()) {
      changed = isNoDate(parameter) ? changed.without(parameter.name()) : changed;
    }
    return changed;
  }
}
