# Generated from hl7.fhir.us.core#4.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @4.0.0 @us-core-diagnosticreport-note
Feature: US Core DiagnosticReport Profile for Report and Note exchange

  What US Core 4.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"

    Examples:
      | requirement                                                          |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"

    Examples:
      | requirement                                                                                                  | element                            |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.status            | DiagnosticReport.status            |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.category          | DiagnosticReport.category          |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.code              | DiagnosticReport.code              |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.subject           | DiagnosticReport.subject           |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.encounter         | DiagnosticReport.encounter         |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.effectiveDateTime | DiagnosticReport.effectiveDateTime |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.issued            | DiagnosticReport.issued            |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.performer         | DiagnosticReport.performer         |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/must-support/DiagnosticReport.presentedForm     | DiagnosticReport.presentedForm     |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                             | element                    | target                                                               |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.subject/us-core-patient        | DiagnosticReport.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.encounter/us-core-encounter    | DiagnosticReport.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter    |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.performer/us-core-practitioner | DiagnosticReport.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
      | us-core-4.0.0/DiagnosticReport/us-core-diagnosticreport-note/references/DiagnosticReport.performer/us-core-organization | DiagnosticReport.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization |
