# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-diagnosticreport-lab
Feature: US Core DiagnosticReport Profile for Laboratory Results Reporting

  What US Core 5.0.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab"

    Examples:
      | requirement                                                         |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab"

    Examples:
      | requirement                                                                                                        | element                                   |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.status                   | DiagnosticReport.status                   |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.category                 | DiagnosticReport.category                 |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.category:LaboratorySlice | DiagnosticReport.category:LaboratorySlice |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.code                     | DiagnosticReport.code                     |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.subject                  | DiagnosticReport.subject                  |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.effectiveDateTime        | DiagnosticReport.effectiveDateTime        |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.issued                   | DiagnosticReport.issued                   |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.performer                | DiagnosticReport.performer                |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/must-support/DiagnosticReport.result                   | DiagnosticReport.result                   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the DiagnosticReport resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                            | element                    | target                                                                  |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/references/DiagnosticReport.subject/us-core-patient        | DiagnosticReport.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient         |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/references/DiagnosticReport.performer/us-core-practitioner | DiagnosticReport.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner    |
      | us-core-5.0.1/DiagnosticReport/us-core-diagnosticreport-lab/references/DiagnosticReport.result/us-core-observation-lab | DiagnosticReport.result    | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab |
