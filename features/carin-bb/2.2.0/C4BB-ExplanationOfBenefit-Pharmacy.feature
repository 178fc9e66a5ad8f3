# Generated from hl7.fhir.us.carin-bb#2.2.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.2.0 @C4BB-ExplanationOfBenefit-Pharmacy
Feature: C4BB ExplanationOfBenefit Pharmacy

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.2.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy"

    Examples:
      | requirement                                                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy"

    Examples:
      | requirement                                                                                                                                              | element                                                              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.meta                                            | ExplanationOfBenefit.meta                                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.meta.lastUpdated                                | ExplanationOfBenefit.meta.lastUpdated                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.identifier                                      | ExplanationOfBenefit.identifier                                      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.identifier:uniqueclaimid                        | ExplanationOfBenefit.identifier:uniqueclaimid                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.identifier:uniqueclaimid.value                  | ExplanationOfBenefit.identifier:uniqueclaimid.value                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.status                                          | ExplanationOfBenefit.status                                          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.type                                            | ExplanationOfBenefit.type                                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.use                                             | ExplanationOfBenefit.use                                             |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.patient                                         | ExplanationOfBenefit.patient                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.billablePeriod                                  | ExplanationOfBenefit.billablePeriod                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.billablePeriod.start                            | ExplanationOfBenefit.billablePeriod.start                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.created                                         | ExplanationOfBenefit.created                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.insurer                                         | ExplanationOfBenefit.insurer                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.provider                                        | ExplanationOfBenefit.provider                                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.related                                         | ExplanationOfBenefit.related                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.related.relationship                            | ExplanationOfBenefit.related.relationship                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.related.reference                               | ExplanationOfBenefit.related.reference                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.payee                                           | ExplanationOfBenefit.payee                                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.payee.type                                      | ExplanationOfBenefit.payee.type                                      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.payee.party                                     | ExplanationOfBenefit.payee.party                                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.outcome                                         | ExplanationOfBenefit.outcome                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.careTeam                                        | ExplanationOfBenefit.careTeam                                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.careTeam.provider                               | ExplanationOfBenefit.careTeam.provider                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.careTeam.role                                   | ExplanationOfBenefit.careTeam.role                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo                                  | ExplanationOfBenefit.supportingInfo                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.insurance                                       | ExplanationOfBenefit.insurance                                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.insurance.focal                                 | ExplanationOfBenefit.insurance.focal                                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.insurance.coverage                              | ExplanationOfBenefit.insurance.coverage                              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item                                            | ExplanationOfBenefit.item                                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.sequence                                   | ExplanationOfBenefit.item.sequence                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.noteNumber                                 | ExplanationOfBenefit.item.noteNumber                                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.adjudication.category                      | ExplanationOfBenefit.item.adjudication.category                      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.payment                                         | ExplanationOfBenefit.payment                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.payment.type                                    | ExplanationOfBenefit.payment.type                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.payment.date                                    | ExplanationOfBenefit.payment.date                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.processNote                                     | ExplanationOfBenefit.processNote                                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.processNote.text                                | ExplanationOfBenefit.processNote.text                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:dayssupply                       | ExplanationOfBenefit.supportingInfo:dayssupply                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:dayssupply.category              | ExplanationOfBenefit.supportingInfo:dayssupply.category              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:dayssupply.value[x]              | ExplanationOfBenefit.supportingInfo:dayssupply.value[x]              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:dawcode                          | ExplanationOfBenefit.supportingInfo:dawcode                          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:dawcode.category                 | ExplanationOfBenefit.supportingInfo:dawcode.category                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:dawcode.code                     | ExplanationOfBenefit.supportingInfo:dawcode.code                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:refillNum                        | ExplanationOfBenefit.supportingInfo:refillNum                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:refillNum.category               | ExplanationOfBenefit.supportingInfo:refillNum.category               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:refillNum.value[x]               | ExplanationOfBenefit.supportingInfo:refillNum.value[x]               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:refillsAuthorized.category       | ExplanationOfBenefit.supportingInfo:refillsAuthorized.category       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:refillsAuthorized.value[x]       | ExplanationOfBenefit.supportingInfo:refillsAuthorized.value[x]       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:brandgenericindicator            | ExplanationOfBenefit.supportingInfo:brandgenericindicator            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:brandgenericindicator.category   | ExplanationOfBenefit.supportingInfo:brandgenericindicator.category   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:brandgenericindicator.code       | ExplanationOfBenefit.supportingInfo:brandgenericindicator.code       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:rxoriginCode                     | ExplanationOfBenefit.supportingInfo:rxoriginCode                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:rxoriginCode.category            | ExplanationOfBenefit.supportingInfo:rxoriginCode.category            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:rxoriginCode.code                | ExplanationOfBenefit.supportingInfo:rxoriginCode.code                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:clmrecvddate                     | ExplanationOfBenefit.supportingInfo:clmrecvddate                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:clmrecvddate.category            | ExplanationOfBenefit.supportingInfo:clmrecvddate.category            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:clmrecvddate.timing[x]           | ExplanationOfBenefit.supportingInfo:clmrecvddate.timing[x]           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:compoundcode                     | ExplanationOfBenefit.supportingInfo:compoundcode                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:compoundcode.category            | ExplanationOfBenefit.supportingInfo:compoundcode.category            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.supportingInfo:compoundcode.code                | ExplanationOfBenefit.supportingInfo:compoundcode.code                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.productOrService                           | ExplanationOfBenefit.item.productOrService                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.servicedDate                               | ExplanationOfBenefit.item.servicedDate                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.quantity                                   | ExplanationOfBenefit.item.quantity                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.adjudication                               | ExplanationOfBenefit.item.adjudication                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.adjudication:adjudicationamounttype        | ExplanationOfBenefit.item.adjudication:adjudicationamounttype        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.adjudication:adjudicationamounttype.amount | ExplanationOfBenefit.item.adjudication:adjudicationamounttype.amount |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.adjudication:rejectreason                  | ExplanationOfBenefit.item.adjudication:rejectreason                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.adjudication:rejectreason.reason           | ExplanationOfBenefit.item.adjudication:rejectreason.reason           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.detail                                     | ExplanationOfBenefit.item.detail                                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.detail.productOrService                    | ExplanationOfBenefit.item.detail.productOrService                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.item.detail.quantity                            | ExplanationOfBenefit.item.detail.quantity                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.adjudication                                    | ExplanationOfBenefit.adjudication                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.adjudication.category                           | ExplanationOfBenefit.adjudication.category                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.adjudication:billingnetworkstatus               | ExplanationOfBenefit.adjudication:billingnetworkstatus               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.adjudication:billingnetworkstatus.reason        | ExplanationOfBenefit.adjudication:billingnetworkstatus.reason        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.adjudication:benefitpaymentstatus               | ExplanationOfBenefit.adjudication:benefitpaymentstatus               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.adjudication:benefitpaymentstatus.reason        | ExplanationOfBenefit.adjudication:benefitpaymentstatus.reason        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.total                                           | ExplanationOfBenefit.total                                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.total.category                                  | ExplanationOfBenefit.total.category                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.total.amount                                    | ExplanationOfBenefit.total.amount                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.total:adjudicationamounttype                    | ExplanationOfBenefit.total:adjudicationamounttype                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/must-support/ExplanationOfBenefit.total:adjudicationamounttype.amount             | ExplanationOfBenefit.total:adjudicationamounttype.amount             |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                             | element                                 | target                                                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/references/ExplanationOfBenefit.patient/C4BB-Patient             | ExplanationOfBenefit.patient            | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/references/ExplanationOfBenefit.insurer/C4BB-Organization        | ExplanationOfBenefit.insurer            | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Pharmacy/references/ExplanationOfBenefit.insurance.coverage/C4BB-Coverage | ExplanationOfBenefit.insurance.coverage | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage     |
