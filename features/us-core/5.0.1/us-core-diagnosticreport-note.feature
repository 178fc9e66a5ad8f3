# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-diagnosticreport-note
Feature: US Core DiagnosticReport Profile for Report and Note Exchange

  What US Core 5.0.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"

    Examples:
      | requirement                                                          |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"

    Examples:
      | requirement                                                                                                  | element                            |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.status            | DiagnosticReport.status            |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.category          | DiagnosticReport.category          |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.category:us-core  | DiagnosticReport.category:us-core  |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.code              | DiagnosticReport.code              |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.subject           | DiagnosticReport.subject           |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.encounter         | DiagnosticReport.encounter         |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.effectiveDateTime | DiagnosticReport.effectiveDateTime |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.issued            | DiagnosticReport.issued            |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.performer         | DiagnosticReport.performer         |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.result            | DiagnosticReport.result            |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.media             | DiagnosticReport.media             |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.media.link        | DiagnosticReport.media.link        |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.presentedForm     | DiagnosticReport.presentedForm     |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                       | element                    | target                                                                            |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.subject/us-core-patient                  | DiagnosticReport.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient                   |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.encounter/us-core-encounter              | DiagnosticReport.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter                 |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.performer/us-core-practitioner           | DiagnosticReport.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner              |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.performer/us-core-organization           | DiagnosticReport.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization              |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.result/us-core-observation-lab           | DiagnosticReport.result    | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab           |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.result/us-core-observation-clinical-test | DiagnosticReport.result    | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.result/us-core-observation-imaging       | DiagnosticReport.result    | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-imaging       |
