package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.trueblue.reference.web.Said;

/** Makes the claims of a beneficiary, as ExplanationOfBenefit. */
final class ClaimData {

  private static final String VARIABLES = "https://bluebutton.cms.gov/resources/variables/";
  private static final String EOB_TYPE = "https://bluebutton.cms.gov/resources/codesystem/eob-type";
  private static final String NEWER_EOB_TYPE =
      "https://bluebutton.cms.gov/fhir/CodeSystem/EOB-TYPE";
  private static final String C4BB = "http://hl7.org/fhir/us/carin-bb/StructureDefinition/";

  private final Person person;
  private final int version;
  private final Set<Manner> manners;

  ClaimData(Person person, int version, Set<Manner> manners) {
    this.person = person;
    this.version = version;
    this.manners = Set.copyOf(manners);
  }

  /**
   * A claim.
   *
   * @param number of the claim, from 1 on
   */
  ObjectNode claim(ClaimType type, int number) {
    String claim = "-7%s%04d".formatted(person.bene().substring(12), number);
    String day = "2023-%02d-%02d".formatted(1 + number % 12, 1 + number);
    ObjectNode json =
        Said.object()
            .put("resourceType", "ExplanationOfBenefit")
            .put(
                "id",
                version == 3
                    ? "%d%s".formatted(3000 + number, claim.substring(1))
                    : type.prefix() + "-" + claim);
    meta(json.putObject("meta"), type, number);
    json.put("status", "active");
    type(json.putObject("type").putArray("coding"), type);
    json.putObject("patient").put("reference", "Patient/" + person.bene());
    json.putObject("billablePeriod").put("start", day).put("end", day);
    identifiers(json.putArray("identifier"), claim);
    String coverage = "Coverage/part-%c-%s".formatted(part(type), person.bene());
    if (version == 1) {
      json.putObject("insurance").putObject("coverage").put("reference", coverage);
    } else {
      json.put("use", "claim").put("created", day).put("outcome", "complete");
      json.putObject("provider").putObject("identifier").put("value", "999999" + number);
      json.putArray("insurance")
          .addObject()
          .put("focal", true)
          .putObject("coverage")
          .put("reference", coverage);
      insurer(json);
    }
    return json;
  }

  private static char part(ClaimType type) {
    return switch (type) {
      case PDE -> 'd';
      case CARRIER, DME, OUTPATIENT -> 'b';
      default -> 'a';
    };
  }

  private void meta(ObjectNode meta, ClaimType type, int number) {
    meta.put("lastUpdated", "2024-02-%02dT03:04:05.000+00:00".formatted(number));
    if (version == 2) {
      boolean odd = type == ClaimType.DME && manners.contains(Manner.DME_IS_INPATIENT);
      String profile = odd ? ClaimType.INPATIENT.profile() : type.profile();
      meta.putArray("profile").add(C4BB + "C4BB-ExplanationOfBenefit-" + profile);
    } else if (version == 3) {
      String profile = type == ClaimType.HHA ? ClaimType.INPATIENT.profile() : type.profile();
      meta.putArray("profile").add(C4BB + "C4BB-ExplanationOfBenefit-" + profile + "|2.2.0");
      boolean drug = type == ClaimType.PDE;
      meta.put("source", drug ? "DDPS" : "NCH");
      meta.putArray("tag")
          .addObject()
          .put("system", "https://bluebutton.cms.gov/fhir/CodeSystem/System-Type")
          .put("code", drug ? "DDPS" : "NationalClaimsHistory");
    }
  }

  private void type(ArrayNode codings, ClaimType type) {
    codings
        .addObject()
        .put("system", version == 3 ? NEWER_EOB_TYPE : EOB_TYPE)
        .put("code", type.code());
    if (!type.nchCode().isEmpty()) {
      codings.addObject().put("system", VARIABLES + "nch_clm_type_cd").put("code", type.nchCode());
    }
  }

  private void identifiers(ArrayNode identifiers, String claim) {
    boolean two = version == 2 && manners.contains(Manner.TWO_UNIQUE_CLAIM_IDS);
    identifier(identifiers, VARIABLES + "clm_id", claim, true);
    identifier(
        identifiers,
        "https://bluebutton.cms.gov/resources/identifier/claim-group",
        "-6" + claim.substring(1),
        two);
  }

  private void identifier(ArrayNode identifiers, String system, String value, boolean unique) {
    ObjectNode identifier = identifiers.addObject();
    if (version > 1 && unique) {
      identifier
          .putObject("type")
          .putArray("coding")
          .addObject()
          .put("system", "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType")
          .put("code", "uc");
    }
    identifier.put("system", system).put("value", value);
  }

  private void insurer(ObjectNode json) {
    if (version == 3) {
      json.putArray("contained")
          .addObject()
          .put("resourceType", "Organization")
          .put("id", "insurer-org")
          .put("active", true)
          .put("name", "Centers for Medicare and Medicaid Services");
      json.putObject("insurer").put("reference", "#insurer-org");
    } else {
      json.putObject("insurer").putObject("identifier").put("value", "CMS");
    }
  }
}
