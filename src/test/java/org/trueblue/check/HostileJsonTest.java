package org.trueblue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.check.bundle.ValidEnvelope;
import org.trueblue.check.bundle.ValidSearchset;
import org.trueblue.check.capability.Declares;
import org.trueblue.check.error.Refuses;
import org.trueblue.check.include.IncludedIsReferredTo;
import org.trueblue.check.include.IncludedRefersToMatch;
import org.trueblue.check.include.KnownReferrersIncluded;
import org.trueblue.check.include.PagesStandAlone;
import org.trueblue.check.include.TargetsIncluded;
import org.trueblue.check.missingdata.AbsentCodes;
import org.trueblue.check.missingdata.AbsentReasons;
import org.trueblue.check.mustsupport.ShowsElement;
import org.trueblue.check.paging.PagesHoldEachMatchOnce;
import org.trueblue.check.paging.PagesRespectCount;
import org.trueblue.check.read.HistoryHoldsCurrent;
import org.trueblue.check.read.NotModified;
import org.trueblue.check.read.ReadIsCurrent;
import org.trueblue.check.read.ReadReturnsResource;
import org.trueblue.check.read.VreadReturnsVersion;
import org.trueblue.check.record.NeighboursNameEachOther;
import org.trueblue.check.record.ShownByEach;
import org.trueblue.check.record.ValuesAreAmong;
import org.trueblue.check.reference.LeadsToResource;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.response.MediaType;
import org.trueblue.check.rule.KeepsRule;
import org.trueblue.check.search.MatchesSatisfySearch;
import org.trueblue.check.search.RecordIsReturned;
import org.trueblue.check.search.RequiresStatus;
import org.trueblue.check.search.SameContent;
import org.trueblue.check.search.SameResources;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.check.validation.ConformsToProfile;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.MustSupportElement.Step;
import org.trueblue.guide.Rule;
import org.trueblue.guide.SliceRule;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** No JSON that a server may send makes a check throw: an exception is our fault, not its. */
class HostileJsonTest {

  private static final String PATIENT =
      """
      {"resourceType": "Patient", "id": "1",
       "meta": {"versionId": "3", "tag": [{"code": "a"}]},
       "extension": [{"url": "http://a.org", "valueCoding": {"system": "s", "code": "c"}}],
       "identifier": [{"system": "s", "value": "1"}],
       "name": [{"family": "Shaw", "given": ["Amy", null],
                 "_given": [null, {"extension": [
                   {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                    "valueCode": "unknown"}]}],
                 "period": {"start": "2010", "end": "2020"}}],
       "birthDate": "1970-05-06",
       "link": [{"other": {"reference": "Patient/2"}}]}
      """;

  private static final String BUNDLE =
      """
      {"resourceType": "Bundle", "type": "searchset", "total": 2,
       "link": [{"relation": "self", "url": "http://a.org/Patient?name=a"},
                {"relation": "next", "url": "http://a.org/next"}],
       "entry": [{"fullUrl": "http://a.org/Patient/1", "search": {"mode": "match"},
                  "resource": {"resourceType": "Patient", "id": "1",
                               "meta": {"versionId": "3"}}},
                 {"fullUrl": "http://a.org/Provenance/2", "search": {"mode": "include"},
                  "resource": {"resourceType": "Provenance", "id": "2",
                               "target": [{"reference": "Patient/1"}]}}]}
      """;

  private static final String CAPABILITIES =
      """
      {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "format": ["json"],
       "instantiates": ["http://a.org"],
       "rest": [{"mode": "server",
                 "resource": [{"type": "Patient", "profile": "http://a.org",
                               "supportedProfile": ["http://b.org"],
                               "interaction": [{"code": "read"}],
                               "searchParam": [{"name": "name", "definition": "http://c.org"}],
                               "searchInclude": ["*"], "searchRevInclude": ["Provenance:target"],
                               "extension": [{"url": "http://d.org"}]}]}]}
      """;

  /** What is searched for, and the type that FHIRPath says is there. */
  private static final Map<Term, FhirPath> SEARCHES =
      Map.ofEntries(
          search(SearchType.STRING, "name", "HumanName"),
          search(SearchType.STRING, "name", "Address"),
          search(SearchType.STRING, "name.given", "string"),
          search(SearchType.TOKEN, "identifier", "Identifier"),
          search(SearchType.TOKEN, "extension.valueCoding", "Coding"),
          search(SearchType.TOKEN, "extension", "CodeableConcept"),
          search(SearchType.TOKEN, "identifier", "ContactPoint"),
          search(SearchType.TOKEN, "id", "id"),
          search(SearchType.TOKEN, "birthDate", "code"),
          search(SearchType.DATE, "name.period", "Period"),
          search(SearchType.DATE, "birthDate", "date"),
          search(SearchType.DATE, "birthDate", "instant"),
          search(SearchType.DATE, "link", "Timing"),
          search(SearchType.REFERENCE, "link.other", "Reference"),
          search(SearchType.REFERENCE, "link.other.reference", "canonical"),
          search(SearchType.URI, "extension.url", "uri"),
          search(SearchType.QUANTITY, "birthDate", "Quantity"));

  private static Map.Entry<Term, FhirPath> search(SearchType type, String path, String element) {
    SearchDefinition definition =
        new SearchDefinition(path + element, type, "Patient." + path, "s");
    return Map.entry(new Term(definition, "ge2010,s|1,Patient/1"), new PlainFhirPath(element));
  }

  private static final SearchDefinition TARGET =
      new SearchDefinition("target", SearchType.REFERENCE, "Provenance.target", "");

  private static final Map<String, Consumer<JsonNode>> CHECKS = checks();

  private static Map<String, Consumer<JsonNode>> checks() {
    Map<String, Consumer<JsonNode>> checks = new TreeMap<>();
    checks.put("FhirResponse", json -> FhirResponse.judge(answer(json), "Patient"));
    checks.put(
        "MediaType", json -> MediaType.judge(List.of(answer(json)), "application/fhir+json"));
    checks.put("Refuses", HostileJsonTest::refusals);
    checks.put(
        "ReadReturnsResource", json -> ReadReturnsResource.judge(answer(json), "Patient", "1"));
    checks.put("VreadReturnsVersion", json -> VreadReturnsVersion.judge(answer(json), current()));
    checks.put("HistoryHoldsCurrent", json -> HistoryHoldsCurrent.judge(answer(json), current()));
    checks.put("NotModified", json -> NotModified.judge(answer(json), "W/\"1\""));
    checks.put(
        "ShownByEach",
        json ->
            ShownByEach.judge(
                subjects(json), "X.agent.who", "X.agent.who", new PlainFhirPath("Reference")));
    checks.put(
        "KeepsRule",
        json -> {
          List<KeepsRule.Subject> subjects =
              seen(json).stream().map(one -> new KeepsRule.Subject(one, seen(json))).toList();
          KeepsRule.judge(subjects, rule(""), new PlainFhirPath("Reference"));
          KeepsRule.judge(subjects, rule("link.other"), new PlainFhirPath("Reference"));
        });
    checks.put(
        "ValuesAreAmong",
        json -> ValuesAreAmong.judge(addresses(json), addresses(json), "X.agent.who"));
    checks.put("Declares", json -> seen(json).forEach(HostileJsonTest::declarations));
    checks.put("AbsentReasons", json -> AbsentReasons.judge(seen(json)));
    checks.put("AbsentCodes", json -> AbsentCodes.judge(seen(json)));
    checks.put("IncludedIsReferredTo", json -> results(json).forEach(HostileJsonTest::referredTo));
    checks.put(
        "TargetsIncluded",
        json -> results(json).forEach(result -> TargetsIncluded.judge(result, seen(json))));
    checks.put("ShowsElement", json -> ELEMENTS.forEach(e -> ShowsElement.shows(seen(json), e)));
    checks.put("ConformsToProfile", HostileJsonTest::conformance);
    checks.put("LeadsToResource", HostileJsonTest::followed);
    checks.put(
        "NeighboursNameEachOther",
        json -> NeighboursNameEachOther.judge(seen(json), "identifier", "prior", "next"));
    checks.put("SameContent", json -> SameContent.judge(seen(json), seen(json)));
    checks.put("RequiresStatus", json -> RequiresStatus.judge(answer(json), "status"));
    checks.put(
        "ReadIsCurrent", json -> seen(json).forEach(one -> ReadIsCurrent.judge(one, seen(json))));
    checks.put("ValidSearchset", json -> results(json).forEach(ValidSearchset::judge));
    checks.put(
        "ValidEnvelope", json -> ValidEnvelope.judge(seen(json), (resource, profile) -> List.of()));
    checks.put("MatchesSatisfySearch", json -> results(json).forEach(HostileJsonTest::matches));
    checks.put("RecordIsReturned", json -> results(json).forEach(r -> recordOf(r, seen(json))));
    checks.put("SameResources", json -> results(json).forEach(r -> SameResources.judge("a", r, r)));
    checks.put(
        "PagesRespectCount", json -> results(json).forEach(r -> PagesRespectCount.judge(r, 1)));
    checks.put(
        "PagesHoldEachMatchOnce",
        json -> results(json).forEach(r -> PagesHoldEachMatchOnce.judge(r, r, 50, true)));
    checks.put("IncludedRefersToMatch", json -> results(json).forEach(HostileJsonTest::included));
    checks.put(
        "KnownReferrersIncluded",
        json -> results(json).forEach(result -> known(result, seen(json))));
    checks.put("PagesStandAlone", json -> results(json).forEach(HostileJsonTest::standAlone));
    return checks;
  }

  private static final List<MustSupportElement> ELEMENTS =
      Stream.of(
              new SliceRule.Matches(List.of(), Given.json("{\"url\": \"http://a.org\"}")),
              new SliceRule.Matches(List.of("coding"), Given.json("[{\"code\": \"a\"}]")),
              new SliceRule.InCodes(List.of("valueCoding"), Set.of("s|c")),
              new SliceRule.OfType(Set.of("Coding")),
              new SliceRule.RefersTo(Set.of("Patient")),
              new SliceRule.Exists(List.of("value[x]", "code"), false))
          .flatMap(
              rule ->
                  Stream.of("extension", "name", "link", "birthDate", "value[x]")
                      .map(name -> new Step(name, Set.of(), List.of(rule)))
                      .map(step -> List.of(step, new Step("given", Set.of(), List.of(rule)))))
          .map(
              steps ->
                  new MustSupportElement(
                      "x",
                      steps,
                      Optional.of(Given.json("\"a\"")),
                      false,
                      List.of(),
                      Optional.empty()))
          .toList();

  static Set<String> names() {
    return CHECKS.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void makesNoCheckThrow(String check) {
    Consumer<JsonNode> judge = Optional.ofNullable(CHECKS.get(check)).orElseThrow();
    for (String document : List.of(PATIENT, BUNDLE, CAPABILITIES)) {
      for (JsonNode mutation : Mutations.of(document)) {
        assertThatCode(() -> judge.accept(mutation))
            .as("%s of %s", check, mutation)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void isGivenToEveryCheck() throws MalformedURLException {
    URL folder = new URL(Objects.requireNonNull(Checks.class.getResource("Checks.class")), ".");
    Set<String> all =
        new ClassFileImporter()
            .importUrl(folder).stream()
                .filter(type -> !HostileAnswersTest.PACKAGES.contains(topic(type)))
                .filter(type -> type.getMethods().stream().anyMatch(HostileJsonTest::judges))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    all.remove("Checks");
    all.addAll(Set.of("ShowsElement", "FhirResponse", "MediaType"));
    assertThat(CHECKS.keySet()).containsExactlyInAnyOrderElementsOf(all).hasSizeGreaterThan(15);
  }

  /** The checks of these are found without being named. */
  private static String topic(JavaClass type) {
    return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
  }

  private static boolean judges(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && method.getRawReturnType().isEquivalentTo(Judgement.class);
  }

  private static Rule rule(String with) {
    return new Rule(
        "a-rule",
        "Patient",
        List.of(),
        Strength.SHALL,
        "name",
        with,
        "given",
        "name",
        "A name has a given name.",
        URI.create("http://a.org"),
        NullNode.getInstance());
  }

  private static List<ShownByEach.Subject> subjects(JsonNode json) {
    return seen(json).stream().map(one -> new ShownByEach.Subject(one, seen(json))).toList();
  }

  private static List<ValuesAreAmong.Address> addresses(JsonNode json) {
    return ValuesAreAmong.addresses(
        seen(json),
        "X.agent.who",
        URI.create("http://fhir.example.org/r4"),
        new PlainFhirPath("Reference"));
  }

  private static void refusals(JsonNode json) {
    Refuses.judge(answer(json), "a.b", "It is so.", Set.of(404));
    Refuses.explained(Given.exchange(404, json.toString()));
  }

  private static void followed(JsonNode json) {
    List<LeadsToResource.Followed> followed =
        seen(json).stream()
            .map(
                one ->
                    new LeadsToResource.Followed(
                        one, "Patient/1/_history/3", Optional.of(answer(json))))
            .toList();
    LeadsToResource.judge(followed);
    LeadsToResource.judgeVersions(followed);
  }

  private static void declarations(Seen seen) {
    Declares declares = new Declares(seen);
    declares.fhirR4();
    declares.format("json");
    declares.instantiates("http://a.org");
    declares.profile("Patient", "http://b.org");
    declares.anyProfile(List.of("http://b.org"));
    declares.interaction("Patient", "read");
    declares.search("Patient", "name", SearchType.STRING);
    declares.include("Patient", "Patient:link");
    declares.revInclude("Patient", "Provenance:target");
  }

  private static void conformance(JsonNode json) {
    Issue issue = new Issue(Issue.Severity.ERROR, "a#b", "Patient", "wrong");
    ConformsToProfile.judge(seen(json), "http://a.org", (resource, profile) -> List.of(issue));
    seen(json).forEach(s -> ConformsToProfile.judgeBase(s, (resource, profile) -> List.of(issue)));
  }

  private static void matches(Searchset result) {
    SEARCHES.forEach(
        (term, path) -> MatchesSatisfySearch.judge(searched(result, term), new Matching(path)));
  }

  private static void recordOf(Searchset result, List<Seen> seen) {
    SEARCHES.forEach(
        (term, path) -> RecordIsReturned.judge(searched(result, term), seen, new Matching(path)));
  }

  private static Searchset searched(Searchset result, Term term) {
    return new Searchset(result.type(), List.of(term), result.pages(), true);
  }

  private static void included(Searchset result) {
    IncludedRefersToMatch.judge(result, "Provenance", TARGET, new PlainFhirPath("Reference"));
  }

  private static void standAlone(Searchset result) {
    PagesStandAlone.ofTargets(result, TARGET, new PlainFhirPath("Reference"));
    PagesStandAlone.ofReferrers(result, TARGET, new PlainFhirPath("Reference"));
  }

  private static void referredTo(Searchset result) {
    IncludedIsReferredTo.judge(result, TARGET, new PlainFhirPath("Reference"));
  }

  private static void known(Searchset result, List<Seen> seen) {
    KnownReferrersIncluded.judge(result, seen, TARGET, new PlainFhirPath("Reference"));
  }

  private static Exchange answer(JsonNode json) {
    return Given.exchange(200, json.toString());
  }

  private static Resource current() {
    return Given.resource(PATIENT);
  }

  /** The document as a resource, unless the reader has turned it away. */
  private static List<Seen> seen(JsonNode json) {
    try {
      return List.of(new Seen(Resource.of(json), "x"));
    } catch (Json.Malformed e) {
      return List.of();
    }
  }

  /** The document as a page, and as the one entry of a page. */
  private static List<Searchset> results(JsonNode json) {
    return seen(json).stream()
        .flatMap(
            seen ->
                Stream.of(
                    json.toString(),
                    Given.bundle("{\"resource\": %s}".formatted(json), json.toString())))
        .map(page -> Given.searchset(page, page))
        .toList();
  }
}
