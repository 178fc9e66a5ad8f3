package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What a claim of CMS Blue Button 2.0 says, of FHIR STU3 and R4 alike. */
public final class ClaimContent {

  /** The system of the codes of Blue Button for types of claims. */
  public static final String EOB_TYPE = "https://bluebutton.cms.gov/resources/codesystem/eob-type";

  /** The same codes from v3 on. */
  private static final String NEWER_EOB_TYPE =
      "https://bluebutton.cms.gov/fhir/CodeSystem/EOB-TYPE";

  private static final String NCH_TYPE =
      "https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd";
  private static final String C4BB_CLAIM =
      "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-";

  private static final String TELLING =
      "(carrier|dme|hha|hospice|inpatient|outpatient|pde|snf)--?\\d+";

  /** The codes of the national history, by the type of Blue Button. */
  private static final Map<String, Set<String>> NCH_CODES =
      Map.of(
          "carrier", Set.of("71", "72"),
          "dme", Set.of("81", "82"),
          "hha", Set.of("10"),
          "hospice", Set.of("50"),
          "inpatient", Set.of("60"),
          "outpatient", Set.of("40"),
          "snf", Set.of("20", "30"));

  private final List<Seen> claims;

  /** The claims that a search found. */
  public ClaimContent(Found found) {
    this.claims = found.resources();
  }

  /** Judges that the id tells the type. */
  public Judgement idTellsType() {
    return each(
        claim -> claim.path("id").asText().matches(TELLING),
        "resource.claim-id",
        "The id of a claim tells its type.",
        "id",
        "a type, a hyphen and a number");
  }

  /**
   * Judges that the profile is that of the type.
   *
   * @param profiles of CARIN Blue Button, by the type of Blue Button
   */
  public Judgement profileOfType(Map<String, String> profiles) {
    return each(
        claim ->
            type(claim).isEmpty()
                || Optional.ofNullable(profiles.get(type(claim)))
                    .map(name -> names(claim).anyMatch((C4BB_CLAIM + name)::equals))
                    .orElse(false),
        "resource.profile",
        "A claim has the profile of its type.",
        "meta.profile",
        "the profile of CARIN Blue Button for its type");
  }

  /**
   * Judges that profiles of CARIN Blue Button are named with a version, or without.
   *
   * @param version that is named, empty for none
   */
  public Judgement profileVersions(String version) {
    String end = version.isEmpty() ? "" : "|" + version;
    return each(
        claim ->
            Json.strings(claim.path("meta").path("profile")).stream()
                .filter(profile -> profile.startsWith(C4BB_CLAIM))
                .allMatch(profile -> profile.replaceFirst("^[^|]*", "").equals(end)),
        "resource.profile-version",
        "Profiles are named as clients compare them.",
        "meta.profile",
        version.isEmpty() ? "profiles without version" : "profiles with " + end);
  }

  /** Judges that one identifier is the claim's own (CARIN Blue Button, slice uniqueclaimid). */
  public Judgement oneUniqueIdentifier() {
    return each(
        claim ->
            Json.items(claim.path("identifier")).stream()
                    .filter(identifier -> codes(identifier.path("type")).anyMatch("uc"::equals))
                    .count()
                == 1,
        "resource.unique-identifier",
        "A claim has one unique identifier.",
        "identifier.where(type.coding.code='uc')",
        "one");
  }

  /** Judges that it says who insures: CMS by its name, or an Organization in the claim. */
  public Judgement insurer() {
    return each(
        claim ->
            claim.path("insurer").path("identifier").path("value").asText().equals("CMS")
                || Json.items(claim.path("contained")).stream()
                    .filter(c -> c.path("resourceType").asText().equals("Organization"))
                    .anyMatch(
                        c ->
                            claim
                                .path("insurer")
                                .path("reference")
                                .asText()
                                .equals("#" + c.path("id").asText())),
        "resource.insurer",
        "A claim says who insures.",
        "insurer",
        "CMS, or an Organization that the claim contains");
  }

  /**
   * Judges that the type is told in the codes of Blue Button.
   *
   * @param system of the codes, or the beginning of several
   */
  public Judgement hasType(String system) {
    return each(
        claim ->
            Json.items(claim.path("type").path("coding")).stream()
                .filter(coding -> coding.path("system").asText().startsWith(system))
                .anyMatch(coding -> !coding.path("code").asText().isEmpty()),
        "resource.claim-type",
        "A claim says its type in the codes of Blue Button.",
        "type.coding.where(system.startsWith('%s'))".formatted(system),
        "a code");
  }

  /** Judges that the codes of the type agree, with each other and with the id that tells it. */
  public Judgement typesAgree() {
    return each(
        claim ->
            told(claim).isEmpty()
                || (agreesWithId(claim)
                    && coded(claim, NCH_TYPE)
                        .allMatch(
                            code -> NCH_CODES.getOrDefault(type(claim), Set.of()).contains(code))),
        "resource.types-differ",
        "The codes of a claim's type agree.",
        "type.coding",
        "the type that the id tells, and a code of the national history that belongs to it");
  }

  /** Judges that a claim says which system it comes from. */
  public Judgement source() {
    return each(
        claim ->
            !claim.path("meta").path("source").asText().isEmpty()
                && !Json.items(claim.path("meta").path("tag")).isEmpty(),
        "resource.source",
        "A claim says which system it comes from.",
        "meta",
        "source and tag");
  }

  /** Judges that each claim is of a type. */
  public Judgement areOfType(String type) {
    return each(
        claim -> type(claim).equals(type),
        "search.no-match",
        "What is found is what was asked for.",
        "type",
        "claims of the type " + type);
  }

  /** The type, or else what the id tells of it; that the type is told is a requirement itself. */
  private static String type(JsonNode claim) {
    String id = claim.path("id").asText();
    return Optional.of(told(claim))
        .filter(type -> !type.isEmpty())
        .orElseGet(() -> id.matches(TELLING) ? id.replaceFirst("-.*", "") : "");
  }

  private static boolean agreesWithId(JsonNode claim) {
    String id = claim.path("id").asText();
    return !id.matches(TELLING) || id.startsWith(told(claim) + "-");
  }

  private static String told(JsonNode claim) {
    return Stream.of(EOB_TYPE, NEWER_EOB_TYPE)
        .flatMap(system -> coded(claim, system))
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private static Stream<String> names(JsonNode claim) {
    return Json.strings(claim.path("meta").path("profile")).stream()
        .map(profile -> profile.replaceFirst("\\|.*", ""));
  }

  private static Stream<String> codes(JsonNode concept) {
    return Json.items(concept.path("coding")).stream().map(coding -> coding.path("code").asText());
  }

  private static Stream<String> coded(JsonNode claim, String system) {
    return Json.items(claim.path("type").path("coding")).stream()
        .filter(coding -> coding.path("system").asText().equals(system))
        .map(coding -> coding.path("code").asText());
  }

  private Judgement each(
      Predicate<JsonNode> right, String code, String summary, String where, String expected) {
    return Checks.each(
        ClaimContent.class,
        claims,
        seen ->
            right.test(seen.resource().json())
                ? Stream.empty()
                : Stream.of(
                    Finding.shall(
                        code, summary, where, expected, "something else", seen.exchange())));
  }
}
