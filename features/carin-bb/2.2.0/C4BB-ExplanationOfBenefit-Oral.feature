# Generated from hl7.fhir.us.carin-bb#2.2.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.2.0 @C4BB-ExplanationOfBenefit-Oral
Feature: C4BB ExplanationOfBenefit Oral

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.2.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral"

    Examples:
      | requirement                                                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral"

    Examples:
      | requirement                                                                                                                                          | element                                                              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.meta                                            | ExplanationOfBenefit.meta                                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.meta.lastUpdated                                | ExplanationOfBenefit.meta.lastUpdated                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.identifier:uniqueclaimid                        | ExplanationOfBenefit.identifier:uniqueclaimid                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.identifier:uniqueclaimid.value                  | ExplanationOfBenefit.identifier:uniqueclaimid.value                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.status                                          | ExplanationOfBenefit.status                                          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.type                                            | ExplanationOfBenefit.type                                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.use                                             | ExplanationOfBenefit.use                                             |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.patient                                         | ExplanationOfBenefit.patient                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.billablePeriod                                  | ExplanationOfBenefit.billablePeriod                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.billablePeriod.start                            | ExplanationOfBenefit.billablePeriod.start                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.insurer                                         | ExplanationOfBenefit.insurer                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.provider                                        | ExplanationOfBenefit.provider                                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.related                                         | ExplanationOfBenefit.related                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.related.relationship                            | ExplanationOfBenefit.related.relationship                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.related.reference                               | ExplanationOfBenefit.related.reference                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.payee                                           | ExplanationOfBenefit.payee                                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.payee.type                                      | ExplanationOfBenefit.payee.type                                      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.payee.party                                     | ExplanationOfBenefit.payee.party                                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.outcome                                         | ExplanationOfBenefit.outcome                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.careTeam                                        | ExplanationOfBenefit.careTeam                                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.careTeam.provider                               | ExplanationOfBenefit.careTeam.provider                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.careTeam.role                                   | ExplanationOfBenefit.careTeam.role                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo                                  | ExplanationOfBenefit.supportingInfo                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.insurance                                       | ExplanationOfBenefit.insurance                                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.insurance.focal                                 | ExplanationOfBenefit.insurance.focal                                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.insurance.coverage                              | ExplanationOfBenefit.insurance.coverage                              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item                                            | ExplanationOfBenefit.item                                            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.sequence                                   | ExplanationOfBenefit.item.sequence                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.noteNumber                                 | ExplanationOfBenefit.item.noteNumber                                 |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication.category                      | ExplanationOfBenefit.item.adjudication.category                      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.payment                                         | ExplanationOfBenefit.payment                                         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.payment.type                                    | ExplanationOfBenefit.payment.type                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.processNote                                     | ExplanationOfBenefit.processNote                                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.careTeam.qualification                          | ExplanationOfBenefit.careTeam.qualification                          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:clmrecvddate                     | ExplanationOfBenefit.supportingInfo:clmrecvddate                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:clmrecvddate.category            | ExplanationOfBenefit.supportingInfo:clmrecvddate.category            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:clmrecvddate.timing[x]           | ExplanationOfBenefit.supportingInfo:clmrecvddate.timing[x]           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:servicefacility                  | ExplanationOfBenefit.supportingInfo:servicefacility                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:servicefacility.category         | ExplanationOfBenefit.supportingInfo:servicefacility.category         |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:servicefacility.valueReference   | ExplanationOfBenefit.supportingInfo:servicefacility.valueReference   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:orthodontics                     | ExplanationOfBenefit.supportingInfo:orthodontics                     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:orthodontics.category            | ExplanationOfBenefit.supportingInfo:orthodontics.category            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:orthodontics.value[x]            | ExplanationOfBenefit.supportingInfo:orthodontics.value[x]            |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:prosthesis                       | ExplanationOfBenefit.supportingInfo:prosthesis                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:prosthesis.category              | ExplanationOfBenefit.supportingInfo:prosthesis.category              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:prosthesis.value[x]              | ExplanationOfBenefit.supportingInfo:prosthesis.value[x]              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:additionalbodysite               | ExplanationOfBenefit.supportingInfo:additionalbodysite               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:additionalbodysite.sequence      | ExplanationOfBenefit.supportingInfo:additionalbodysite.sequence      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:additionalbodysite.category      | ExplanationOfBenefit.supportingInfo:additionalbodysite.category      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:additionalbodysite.code          | ExplanationOfBenefit.supportingInfo:additionalbodysite.code          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:missingtoothnumber               | ExplanationOfBenefit.supportingInfo:missingtoothnumber               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:missingtoothnumber.category      | ExplanationOfBenefit.supportingInfo:missingtoothnumber.category      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:missingtoothnumber.code          | ExplanationOfBenefit.supportingInfo:missingtoothnumber.code          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:medicalrecordnumber              | ExplanationOfBenefit.supportingInfo:medicalrecordnumber              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:medicalrecordnumber.valueString  | ExplanationOfBenefit.supportingInfo:medicalrecordnumber.valueString  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:patientaccountnumber             | ExplanationOfBenefit.supportingInfo:patientaccountnumber             |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.supportingInfo:patientaccountnumber.valueString | ExplanationOfBenefit.supportingInfo:patientaccountnumber.valueString |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.diagnosis                                       | ExplanationOfBenefit.diagnosis                                       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.diagnosis.diagnosis[x]                          | ExplanationOfBenefit.diagnosis.diagnosis[x]                          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.diagnosis.type                                  | ExplanationOfBenefit.diagnosis.type                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.informationSequence                        | ExplanationOfBenefit.item.informationSequence                        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.productOrService                           | ExplanationOfBenefit.item.productOrService                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.modifier                                   | ExplanationOfBenefit.item.modifier                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.serviced[x]                                | ExplanationOfBenefit.item.serviced[x]                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.location[x]                                | ExplanationOfBenefit.item.location[x]                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.bodySite                                   | ExplanationOfBenefit.item.bodySite                                   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication                               | ExplanationOfBenefit.item.adjudication                               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:adjudicationamounttype        | ExplanationOfBenefit.item.adjudication:adjudicationamounttype        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:adjudicationamounttype.amount | ExplanationOfBenefit.item.adjudication:adjudicationamounttype.amount |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:adjustmentreason              | ExplanationOfBenefit.item.adjudication:adjustmentreason              |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:adjustmentreason.reason       | ExplanationOfBenefit.item.adjudication:adjustmentreason.reason       |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:benefitpaymentstatus          | ExplanationOfBenefit.item.adjudication:benefitpaymentstatus          |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:benefitpaymentstatus.reason   | ExplanationOfBenefit.item.adjudication:benefitpaymentstatus.reason   |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.item.adjudication:allowedunits                  | ExplanationOfBenefit.item.adjudication:allowedunits                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication                                    | ExplanationOfBenefit.adjudication                                    |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication.category                           | ExplanationOfBenefit.adjudication.category                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication:billingnetworkstatus               | ExplanationOfBenefit.adjudication:billingnetworkstatus               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication:billingnetworkstatus.reason        | ExplanationOfBenefit.adjudication:billingnetworkstatus.reason        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication:renderingnetworkstatus             | ExplanationOfBenefit.adjudication:renderingnetworkstatus             |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication:renderingnetworkstatus.reason      | ExplanationOfBenefit.adjudication:renderingnetworkstatus.reason      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication:benefitpaymentstatus               | ExplanationOfBenefit.adjudication:benefitpaymentstatus               |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.adjudication:benefitpaymentstatus.reason        | ExplanationOfBenefit.adjudication:benefitpaymentstatus.reason        |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.total                                           | ExplanationOfBenefit.total                                           |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.total.category                                  | ExplanationOfBenefit.total.category                                  |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/must-support/ExplanationOfBenefit.total:adjudicationamounttype                    | ExplanationOfBenefit.total:adjudicationamounttype                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the ExplanationOfBenefit resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                                                        | element                                                            | target                                                                |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/references/ExplanationOfBenefit.patient/C4BB-Patient                                            | ExplanationOfBenefit.patient                                       | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient      |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/references/ExplanationOfBenefit.insurer/C4BB-Organization                                       | ExplanationOfBenefit.insurer                                       | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/references/ExplanationOfBenefit.insurance.coverage/C4BB-Coverage                                | ExplanationOfBenefit.insurance.coverage                            | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage     |
      | carin-bb-2.2.0/ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/references/ExplanationOfBenefit.supportingInfo:servicefacility.valueReference/C4BB-Organization | ExplanationOfBenefit.supportingInfo:servicefacility.valueReference | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization |
