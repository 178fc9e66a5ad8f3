# Generated from hl7.fhir.us.carin-bb#2.2.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.2.0 @C4BB-ExplanationOfBenefit
Feature: C4BB Explanation Of Benefit

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.2.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit"

    Examples:
      | requirement                                                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit"

    Examples:
      | requirement                                                                                                                    | element                                             |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.meta                           | ExplanationOfBenefit.meta                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.meta.lastUpdated               | ExplanationOfBenefit.meta.lastUpdated               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.identifier:uniqueclaimid       | ExplanationOfBenefit.identifier:uniqueclaimid       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.identifier:uniqueclaimid.value | ExplanationOfBenefit.identifier:uniqueclaimid.value |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.status                         | ExplanationOfBenefit.status                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.type                           | ExplanationOfBenefit.type                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.use                            | ExplanationOfBenefit.use                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.patient                        | ExplanationOfBenefit.patient                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.billablePeriod                 | ExplanationOfBenefit.billablePeriod                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.billablePeriod.start           | ExplanationOfBenefit.billablePeriod.start           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.insurer                        | ExplanationOfBenefit.insurer                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.provider                       | ExplanationOfBenefit.provider                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.related                        | ExplanationOfBenefit.related                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.related.relationship           | ExplanationOfBenefit.related.relationship           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.related.reference              | ExplanationOfBenefit.related.reference              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.payee                          | ExplanationOfBenefit.payee                          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.payee.type                     | ExplanationOfBenefit.payee.type                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.payee.party                    | ExplanationOfBenefit.payee.party                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.outcome                        | ExplanationOfBenefit.outcome                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.careTeam                       | ExplanationOfBenefit.careTeam                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.careTeam.provider              | ExplanationOfBenefit.careTeam.provider              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.careTeam.role                  | ExplanationOfBenefit.careTeam.role                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.supportingInfo                 | ExplanationOfBenefit.supportingInfo                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.insurance                      | ExplanationOfBenefit.insurance                      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.insurance.focal                | ExplanationOfBenefit.insurance.focal                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.insurance.coverage             | ExplanationOfBenefit.insurance.coverage             |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.item                           | ExplanationOfBenefit.item                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.item.sequence                  | ExplanationOfBenefit.item.sequence                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.item.noteNumber                | ExplanationOfBenefit.item.noteNumber                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.item.adjudication.category     | ExplanationOfBenefit.item.adjudication.category     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.payment                        | ExplanationOfBenefit.payment                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.payment.type                   | ExplanationOfBenefit.payment.type                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/must-support/ExplanationOfBenefit.processNote                    | ExplanationOfBenefit.processNote                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                    | element                                 | target                                                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/references/ExplanationOfBenefit.patient/C4BB-Patient             | ExplanationOfBenefit.patient            | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/references/ExplanationOfBenefit.insurer/C4BB-Organization        | ExplanationOfBenefit.insurer            | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit/references/ExplanationOfBenefit.insurance.coverage/C4BB-Coverage | ExplanationOfBenefit.insurance.coverage | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage     |
