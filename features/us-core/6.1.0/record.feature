# Generated from hl7.fhir.us.core#6.1.0 by "trueblue generate": change the guide's data, not this.
@us-core @6.1.0 @record
Feature: The record as a whole

  What US Core 6.1.0 asks of a server.

  @missing-data @SHALL
  Scenario Outline: a data-absent-reason where something is missing
    When the client has all resources of the record
    Then each data-absent-reason in them stands in place of a value

    Examples:
      | requirement                                 |
      | us-core-6.1.0/record/missing-data/extension |

  @missing-data @SHALL
  Scenario Outline: a code for what is unknown where a code is missing
    When the client has all resources of the record
    Then at least one code in them says that it is unknown

    Examples:
      | requirement                            |
      | us-core-6.1.0/record/missing-data/code |
