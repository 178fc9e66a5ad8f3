package org.trueblue.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.requirement.Requirement;

/** One line of a ledger. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Line.Started.class, name = "started"),
  @JsonSubTypes.Type(value = Line.Settled.class, name = "settled"),
  @JsonSubTypes.Type(value = Line.Resumed.class, name = "resumed"),
  @JsonSubTypes.Type(value = Line.Ended.class, name = "ended")
})
public sealed interface Line {

  /**
   * The first line: what is run, against what, with what.
   *
   * @param run name of the run, which is its folder's
   * @param started when
   * @param target base URL of the server under test
   * @param patients ids of the patients of the run
   * @param guides each guide with the digest of the package it was read from
   * @param versions of TrueBlue, of the libraries that judge, of Java
   * @param planned the requirements that scenarios were planned for, so that none is lost unseen
   */
  record Started(
      String run,
      Instant started,
      String target,
      List<String> patients,
      Map<String, String> guides,
      Map<String, String> versions,
      List<Requirement> planned)
      implements Line {
    public Started {
      patients = List.copyOf(patients);
      guides = Map.copyOf(guides);
      versions = Map.copyOf(versions);
      planned = List.copyOf(planned);
    }
  }

  /**
   * A scenario that was settled.
   *
   * @param requirement what it judges
   * @param feature file of the scenario, relative to the features folder
   * @param scenario its name
   * @param tags its tags
   * @param steps its steps and how far they came
   * @param outcome of the requirement
   * @param judgements of the checks, without their findings, which the outcome has
   * @param exchanges ids of the exchanges it made or used, in order
   * @param started when the scenario began
   * @param ended when it was settled
   */
  record Settled(
      Requirement requirement,
      String feature,
      String scenario,
      List<String> tags,
      List<Step> steps,
      Outcome outcome,
      List<Judgement> judgements,
      List<String> exchanges,
      Instant started,
      Instant ended)
      implements Line {
    public Settled {
      tags = List.copyOf(tags);
      steps = List.copyOf(steps);
      judgements = List.copyOf(judgements);
      exchanges = List.copyOf(exchanges);
    }

    /** The same with another outcome. */
    public Settled withOutcome(Outcome other) {
      return new Settled(
          requirement,
          feature,
          scenario,
          tags,
          steps,
          other,
          judgements,
          exchanges,
          started,
          ended);
    }
  }

  /**
   * The run goes on after it was cut short; what is settled below stands instead of what was
   * settled above.
   *
   * @param resumed when
   */
  record Resumed(Instant resumed) implements Line {}

  /**
   * The last line, missing where a run was killed.
   *
   * @param ended when
   * @param interrupted whether the user stopped it
   * @param verdict over all requirements
   */
  record Ended(Instant ended, boolean interrupted, RunVerdict verdict) implements Line {}

  /**
   * A step of a scenario.
   *
   * @param text keyword and text
   * @param state how it ended
   * @param exchanges ids of the exchanges that it was the first of its scenario to want
   * @param judged how many things its checks looked at
   * @param findings what they found: places in the list of findings of the outcome
   * @param started when it began
   * @param took how long it lasted
   */
  record Step(
      String text,
      State state,
      List<String> exchanges,
      int judged,
      List<Integer> findings,
      Instant started,
      Duration took) {
    public Step {
      exchanges = List.copyOf(exchanges);
      // ledgers of earlier versions say neither what a step found nor when
      findings = List.copyOf(Objects.requireNonNullElse(findings, List.<Integer>of()));
      started = Objects.requireNonNullElse(started, Instant.EPOCH);
      took = Objects.requireNonNullElse(took, Duration.ZERO);
    }

    /** A step that judged nothing. */
    public Step(String text, State state, List<String> exchanges) {
      this(text, state, exchanges, 0, List.of(), Instant.EPOCH, Duration.ZERO);
    }
  }

  /** How a step ended. */
  enum State {
    DONE,
    ENDED_EARLY,
    BROKE,
    NOT_REACHED
  }
}
