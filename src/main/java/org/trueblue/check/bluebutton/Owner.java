package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;

/** Whom a resource is about. */
public final class Owner {

  private Owner() {}

  /**
   * The id of the patient that a Patient, Coverage or ExplanationOfBenefit is about, if it says.
   */
  public static String of(JsonNode resource) {
    String reference =
        switch (resource.path("resourceType").asText()) {
          case "Patient" -> resource.path("id").asText();
          case "Coverage" -> resource.path("beneficiary").path("reference").asText();
          case "ExplanationOfBenefit" -> resource.path("patient").path("reference").asText();
          default -> "";
        };
    return reference.replaceFirst("^.*Patient/", "");
  }
}
