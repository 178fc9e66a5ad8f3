package org.trueblue.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.State;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.requirement.Requirement;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;
import org.trueblue.steps.Conversations;

/**
 * Settles each scenario when it ends, by what its checks said. Cucumber's own status is not asked:
 * it calls an empty scenario passed.
 */
final class Recorder implements ConcurrentEventListener {

  private final Map<UUID, Course> courses = new ConcurrentHashMap<>();
  private final Plan plan;
  private final Conversations conversations;
  private final BiFunction<Requirement, Outcome, Outcome> known;
  private final Redactor redactor;
  private final Amendment amendment;
  private final Instability unstable;
  private final Consumer<Settled> ledger;

  /** What is known of an exchange that came out differently when it was made again. */
  @FunctionalInterface
  interface Instability {
    Optional<String> of(String exchange);
  }

  /**
   * @param known adds to an outcome what is known of the server
   * @param amendment what the user says about an outcome, once it is redacted
   */
  Recorder(
      Plan plan,
      Conversations conversations,
      BiFunction<Requirement, Outcome, Outcome> known,
      Redactor redactor,
      Amendment amendment,
      Instability unstable,
      Consumer<Settled> ledger) {
    this.unstable = unstable;
    this.amendment = amendment;
    this.plan = plan;
    this.conversations = conversations;
    this.known = known;
    this.redactor = redactor;
    this.ledger = ledger;
  }

  /** What happened in a scenario so far. */
  private static final class Course {
    private final Instant started;
    private final List<CourseStep> steps = new ArrayList<>();
    private Optional<Outcome> early = Optional.empty();
    private int exchanges;
    private int judgements;

    Course(Instant started) {
      this.started = started;
    }
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        TestCaseStarted.class,
        event -> courses.put(event.getTestCase().getId(), new Course(event.getInstant())));
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::caseFinished);
  }

  private void stepFinished(TestStepFinished event) {
    Course course = courses.get(event.getTestCase().getId());
    if (course == null) {
      return;
    }
    Result result = event.getResult();
    if (event.getTestStep() instanceof PickleStepTestStep step) {
      course.steps.add(
          new CourseStep(
              step.getStep().getKeyword() + step.getStep().getText(),
              state(result),
              newExchanges(event.getTestCase(), course),
              newJudgements(event.getTestCase(), course),
              event.getInstant().minus(result.getDuration()),
              result.getDuration()));
      early(result)
          .ifPresent(outcome -> course.early = course.early.or(() -> Optional.of(outcome)));
    } else if (event.getTestStep() instanceof HookTestStep hook
        && hook.getHookType() == HookType.BEFORE) {
      early(result).ifPresent(outcome -> course.early = Optional.of(outcome));
    }
  }

  private List<String> newExchanges(TestCase testCase, Course course) {
    List<String> all =
        underWay(testCase).map(conversation -> conversation.client().exchanges()).orElse(List.of());
    List<String> added = all.subList(course.exchanges, all.size());
    course.exchanges = all.size();
    return added;
  }

  private List<Judgement> newJudgements(TestCase testCase, Course course) {
    List<Judgement> all = underWay(testCase).map(Conversation::judgements).orElse(List.of());
    List<Judgement> added = all.subList(course.judgements, all.size());
    course.judgements = all.size();
    return added;
  }

  private Optional<Conversation> underWay(TestCase testCase) {
    return conversations.underWay(testCase.getId().toString());
  }

  private static State state(Result result) {
    return switch (result.getStatus()) {
      case PASSED -> State.DONE;
      case SKIPPED -> result.getError() == null ? State.NOT_REACHED : State.ENDED_EARLY;
      default -> State.BROKE;
    };
  }

  private static Optional<Outcome> early(Result result) {
    Throwable error = result.getError();
    if (error instanceof NotTested notTested) {
      return Optional.of(new Outcome.NotTested(notTested.gap()));
    } else if (error instanceof NotApplicable notApplicable) {
      return Optional.of(new Outcome.NotApplicable(notApplicable.reason()));
    } else if (error != null) {
      return Optional.of(
          new Outcome.NotTested(Gap.harnessError("harness.exception", describe(error))));
    } else if (result.getStatus() == Status.UNDEFINED) {
      return Optional.of(
          new Outcome.NotTested(
              Gap.harnessError("harness.undefined-step", "a step has no definition")));
    }
    return Optional.empty();
  }

  /** The exception and where in our code it came from, without a stack trace. */
  private static String describe(Throwable error) {
    String where =
        java.util.Arrays.stream(error.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.trueblue."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return error + where;
  }

  private void caseFinished(TestCaseFinished event) {
    TestCase testCase = event.getTestCase();
    Course course =
        Optional.ofNullable(courses.remove(testCase.getId()))
            .orElseGet(() -> new Course(event.getInstant()));
    Optional<Conversation> conversation = conversations.end(testCase.getId().toString());
    plan.at(testCase.getUri(), testCase.getLocation().getLine())
        .ifPresent(
            planned -> ledger.accept(settled(planned, course, conversation, event.getInstant())));
  }

  /** That a server changed its mind is told wherever something rests on it. */
  private List<Judgement> instability(Optional<Conversation> conversation) {
    List<String> notes =
        conversation.stream()
            .flatMap(c -> c.client().exchanges().stream())
            .flatMap(id -> unstable.of(id).stream())
            .toList();
    return notes.isEmpty() ? List.of() : List.of(Judgement.note("stability", notes));
  }

  private Settled settled(
      PlannedScenario planned, Course course, Optional<Conversation> conversation, Instant ended) {
    List<Judgement> judgements = conversation.map(Conversation::judgements).orElse(List.of());
    Outcome outcome =
        conversation.isEmpty() && course.early.isEmpty()
            ? new Outcome.NotTested(Gap.noVerdict())
            : Outcome.settle(planned.requirement().strength(), judgements, course.early);
    return new Settled(
        planned.requirement(),
        planned.feature(),
        planned.name(),
        planned.tags(),
        course.steps.stream()
            .map(step -> step.line(planned.requirement().strength(), outcome.findings()))
            .toList(),
        amendment.of(
            planned.requirement(), redactor.redact(known.apply(planned.requirement(), outcome))),
        Stream.of(judgements, Brevity.leftOut(outcome), instability(conversation))
            .flatMap(List::stream)
            .map(redactor::withoutFindings)
            .toList(),
        conversation.map(c -> c.client().exchanges()).orElse(List.of()),
        course.started,
        ended);
  }
}
