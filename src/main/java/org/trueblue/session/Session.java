package org.trueblue.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Validator;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.Values;
import org.trueblue.guide.Capability;
import org.trueblue.guide.Guide;
import org.trueblue.outcome.Outcome;
import org.trueblue.requirement.Requirement;

/** What all scenarios of a run share. Thread safe. */
public final class Session {

  private final ConcurrentMap<String, Optional<Capability>> capabilities =
      new ConcurrentHashMap<>();
  private final Target target;
  private final Optional<Guide> guide;
  private final Optional<Visit> visit;
  private final Evidence evidence;
  private final FhirPath fhirPath;
  private final Validator validator;
  private final Matching matching;
  private final PatientRecord record;

  /**
   * @param target the server under test
   * @param guide what is asked of it
   * @param evidence what it answered so far
   * @param fhirPath evaluates FHIRPath
   * @param validator validates resources
   */
  public Session(
      Target target, Guide guide, Evidence evidence, FhirPath fhirPath, Validator validator) {
    this(target, Optional.of(guide), Optional.empty(), evidence, fhirPath, validator);
  }

  /**
   * A session of a suite.
   *
   * @param target the server under test
   * @param visit the suite, and how its users let the client in
   * @param evidence what it answered so far
   * @param fhirPath evaluates FHIRPath
   * @param validator validates resources
   */
  public Session(
      Target target, Visit visit, Evidence evidence, FhirPath fhirPath, Validator validator) {
    this(target, Optional.empty(), Optional.of(visit), evidence, fhirPath, validator);
  }

  /**
   * A session of a suite that asks what a guide asks, too.
   *
   * @param target the server under test
   * @param guide what is asked of it
   * @param visit the suite, and how its users let the client in
   * @param evidence what it answered so far
   * @param fhirPath evaluates FHIRPath
   * @param validator validates resources
   */
  public Session(
      Target target,
      Guide guide,
      Visit visit,
      Evidence evidence,
      FhirPath fhirPath,
      Validator validator) {
    this(target, Optional.of(guide), Optional.of(visit), evidence, fhirPath, validator);
  }

  private Session(
      Target target,
      Optional<Guide> guide,
      Optional<Visit> visit,
      Evidence evidence,
      FhirPath fhirPath,
      Validator validator) {
    this.target = target;
    this.guide = guide;
    this.visit = visit;
    this.evidence = evidence;
    this.fhirPath = fhirPath;
    this.validator = validator;
    this.matching = new Matching(fhirPath);
    this.record = new PatientRecord(this);
  }

  /** The server under test. */
  public Target target() {
    return target;
  }

  /**
   * What is asked of it.
   *
   * @throws IllegalStateException if the run is one of a suite
   */
  public Guide guide() {
    return guide.orElseThrow(() -> new IllegalStateException("the run is of a suite, no guide"));
  }

  /**
   * The suite, and how its users let the client in.
   *
   * @throws IllegalStateException if the run is one of a guide
   */
  public Visit visit() {
    return visit.orElseThrow(() -> new IllegalStateException("the run is of a guide, no suite"));
  }

  /** What says what is asked, each with the digest of what it was read from. */
  public Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    guide.ifPresent(g -> sources.put(g.id().toString(), g.pack().digest()));
    visit.ifPresent(v -> sources.put(v.suite().name(), v.suite().digest()));
    return sources;
  }

  /** The outcome of a requirement with what is known of the server beside its findings. */
  public Outcome explained(Requirement requirement, Outcome outcome) {
    return visit
        .map(v -> outcome.map(finding -> v.suite().explained(requirement, finding)))
        .orElse(outcome);
  }

  /** What it answered so far. */
  public Evidence evidence() {
    return evidence;
  }

  /** Evaluates FHIRPath. */
  public FhirPath fhirPath() {
    return fhirPath;
  }

  /** Validates resources. */
  public Validator validator() {
    return validator;
  }

  /** Decides whether resources satisfy a search. */
  public Matching matching() {
    return matching;
  }

  /**
   * What a search parameter means.
   *
   * @throws IllegalArgumentException if neither the guide nor FHIR defines it
   */
  public SearchDefinition definition(String type, String name) {
    return guide()
        .search(type, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no definition of the search parameter %s of %s".formatted(name, type)));
  }

  /** Takes search values from resources. */
  public Values values() {
    return new Values(matching);
  }

  /** A client for one scenario. */
  public Client client() {
    return new Client(this);
  }

  /** What the server says that it can do, if it says so in this exchange; read once. */
  Optional<Capability> capability(Exchange metadata) {
    return capabilities.computeIfAbsent(
        metadata.id(),
        id ->
            FhirResponse.resource(metadata, "CapabilityStatement")
                .map(seen -> Capability.of(seen.resource())));
  }

  PatientRecord record() {
    return record;
  }
}
