package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trueblue.fhir.Json;

/** Whom a resource is about. */
public final class Owner {

  /** Relative or absolute, with a version or without; nothing else names a patient for certain. */
  private static final Pattern PATIENT =
      Pattern.compile("(?:.*/)?Patient/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?");

  private Owner() {}

  /**
   * The id of the patient that a Patient, Coverage or ExplanationOfBenefit is about; empty if it
   * does not say.
   */
  public static String of(JsonNode resource) {
    return switch (resource.path("resourceType").asText()) {
      case "Patient" -> resource.path("id").asText();
      case "Coverage" -> referred(resource.path("beneficiary"));
      case "ExplanationOfBenefit" -> referred(resource.path("patient"));
      default -> "";
    };
  }

  /** Whom a resource, or what a Bundle holds, is about, as far as that is said. */
  public static Set<String> all(JsonNode json) {
    Set<String> owners = new TreeSet<>();
    owners.add(of(json));
    Json.items(json.path("entry")).forEach(entry -> owners.add(of(entry.path("resource"))));
    owners.remove("");
    return owners;
  }

  private static String referred(JsonNode reference) {
    Matcher patient = PATIENT.matcher(reference.path("reference").asText());
    return patient.matches() ? patient.group(1) : "";
  }
}
