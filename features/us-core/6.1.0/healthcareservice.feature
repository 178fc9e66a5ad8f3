# Generated from hl7.fhir.us.core#6.1.0 by "trueblue generate": change the guide's data, not this.
@us-core @6.1.0 @healthcareservice
Feature: HealthcareService

  What US Core 6.1.0 asks of a server.

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a HealthcareService that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                      |
      | us-core-6.1.0/HealthcareService/error/unknown-id |
