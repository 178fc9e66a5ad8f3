# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @record
Feature: The record as a whole

  What US Core 8.0.0 asks of a server.

  @the-record-as-a-whole @SHALL
  Scenario Outline: the record shows <what>
    When the client has the "<types>" resources of the record
    Then at least one of them shows "<expression>"

    Examples:
      | requirement                                                    | what                                      | types                          | expression                                                                                                               |
      | us-core-8.0.0/record/clinical-note/consultation-note           | clinical-note/consultation-note           | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '11488-4')                                                      |
      | us-core-8.0.0/record/clinical-note/discharge-summary           | clinical-note/discharge-summary           | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '18842-5')                                                      |
      | us-core-8.0.0/record/clinical-note/history-and-physical-note   | clinical-note/history-and-physical-note   | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '34117-2')                                                      |
      | us-core-8.0.0/record/clinical-note/procedure-note              | clinical-note/procedure-note              | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '28570-0')                                                      |
      | us-core-8.0.0/record/clinical-note/progress-note               | clinical-note/progress-note               | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '11506-3')                                                      |
      | us-core-8.0.0/record/clinical-note/imaging-narrative           | clinical-note/imaging-narrative           | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '18748-4')                                                      |
      | us-core-8.0.0/record/clinical-note/laboratory-report-narrative | clinical-note/laboratory-report-narrative | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '11502-2')                                                      |
      | us-core-8.0.0/record/clinical-note/pathology-report-narrative  | clinical-note/pathology-report-narrative  | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '11526-1')                                                      |
      | us-core-8.0.0/record/clinical-note/emergency-department-note   | clinical-note/emergency-department-note   | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '34111-5')                                                      |
      | us-core-8.0.0/record/clinical-note/operative-note              | clinical-note/operative-note              | DocumentReference              | type.coding.where(system = 'http://loinc.org' and code = '11504-8')                                                      |
      | us-core-8.0.0/record/clinical-report/cardiology                | clinical-report/cardiology                | DiagnosticReport               | category.coding.where(system = 'http://loinc.org' and code = 'LP29708-2')                                                |
      | us-core-8.0.0/record/clinical-report/pathology                 | clinical-report/pathology                 | DiagnosticReport               | category.coding.where(system = 'http://loinc.org' and code = 'LP7839-6')                                                 |
      | us-core-8.0.0/record/clinical-report/radiology                 | clinical-report/radiology                 | DiagnosticReport               | category.coding.where(system = 'http://loinc.org' and code = 'LP29684-5')                                                |
      | us-core-8.0.0/record/patient/previous-name                     | patient/previous-name                     | Patient                        | name.where(use = 'old' or period.end.exists())                                                                           |
      | us-core-8.0.0/record/patient/previous-address                  | patient/previous-address                  | Patient                        | address.where(use = 'old' or period.end.exists())                                                                        |
      | us-core-8.0.0/record/screening-of-condition/sdoh               | screening-of-condition/sdoh               | Condition                      | category.coding.where(system = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-category' and code = 'sdoh')              |
      | us-core-8.0.0/record/screening/sdoh                            | screening/sdoh                            | Observation                    | category.coding.where(system = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-category' and code = 'sdoh')              |
      | us-core-8.0.0/record/screening/functional-status               | screening/functional-status               | Observation                    | category.coding.where(system = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-category' and code = 'functional-status') |
      | us-core-8.0.0/record/screening/disability-status               | screening/disability-status               | Observation                    | category.coding.where(system = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-category' and code = 'disability-status') |
      | us-core-8.0.0/record/screening/cognitive-status                | screening/cognitive-status                | Observation                    | category.coding.where(system = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-category' and code = 'cognitive-status')  |
      | us-core-8.0.0/record/screening/activity                        | screening/activity                        | Observation                    | category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/observation-category' and code = 'activity')       |
      | us-core-8.0.0/record/screening/social-history                  | screening/social-history                  | Observation                    | category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/observation-category' and code = 'social-history') |
      | us-core-8.0.0/record/practitioner/address                      | practitioner/address                      | Practitioner, PractitionerRole | address.where(line.exists() and city.exists() and state.exists() and postalCode.exists()) \| location \| organization    |
      | us-core-8.0.0/record/interpreter-needed                        | interpreter-needed                        | Patient, Encounter             | extension.where(url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed')                      |

  @the-record-as-a-whole @SHALL
  Scenario Outline: what each DocumentReference or what refers to it shows
    When the client has the "DocumentReference" resources of the record
    Then each of them shows "custodian", or one that refers to it by "Provenance:target" shows "agent.who | agent.onBehalfOf"

    Examples:
      | requirement                               |
      | us-core-8.0.0/record/document/responsible |

  @the-record-as-a-whole @SHALL
  Scenario Outline: what each DiagnosticReport shares with others
    When the client has the "DiagnosticReport" resources of the record
    Then each address at "where(category.coding.where(system = 'http://loinc.org' and (code = 'LP29708-2' or code = 'LP7839-6' or code = 'LP29684-5')).exists()).presentedForm.url" is also at "content.attachment.url" of a DocumentReference

    Examples:
      | requirement                                     |
      | us-core-8.0.0/record/clinical-report/attachment |

  @missing-data @SHALL
  Scenario Outline: a data-absent-reason where something is missing
    When the client has all resources of the record
    Then each data-absent-reason in them stands in place of a value

    Examples:
      | requirement                                 |
      | us-core-8.0.0/record/missing-data/extension |

  @missing-data @SHALL
  Scenario Outline: a code for what is unknown where a code is missing
    When the client has all resources of the record
    Then at least one code in them says that it is unknown

    Examples:
      | requirement                            |
      | us-core-8.0.0/record/missing-data/code |
