# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @record
Feature: The record as a whole

  What US Core 3.1.1 asks of a server.

  @the-record-as-a-whole @SHALL
  Scenario Outline: the record shows <what>
    When the client has the "<types>" resources of the record
    Then at least one of them shows "<expression>"

    Examples:
      | requirement                                                  | what                                    | types             | expression                                                                |
      | us-core-3.1.1/record/clinical-note/consultation-note         | clinical-note/consultation-note         | DocumentReference | type.coding.where(system = 'http://loinc.org' and code = '11488-4')       |
      | us-core-3.1.1/record/clinical-note/discharge-summary         | clinical-note/discharge-summary         | DocumentReference | type.coding.where(system = 'http://loinc.org' and code = '18842-5')       |
      | us-core-3.1.1/record/clinical-note/history-and-physical-note | clinical-note/history-and-physical-note | DocumentReference | type.coding.where(system = 'http://loinc.org' and code = '34117-2')       |
      | us-core-3.1.1/record/clinical-note/procedure-note            | clinical-note/procedure-note            | DocumentReference | type.coding.where(system = 'http://loinc.org' and code = '28570-0')       |
      | us-core-3.1.1/record/clinical-note/progress-note             | clinical-note/progress-note             | DocumentReference | type.coding.where(system = 'http://loinc.org' and code = '11506-3')       |
      | us-core-3.1.1/record/clinical-report/cardiology              | clinical-report/cardiology              | DiagnosticReport  | category.coding.where(system = 'http://loinc.org' and code = 'LP29708-2') |
      | us-core-3.1.1/record/clinical-report/pathology               | clinical-report/pathology               | DiagnosticReport  | category.coding.where(system = 'http://loinc.org' and code = 'LP7839-6')  |
      | us-core-3.1.1/record/clinical-report/radiology               | clinical-report/radiology               | DiagnosticReport  | category.coding.where(system = 'http://loinc.org' and code = 'LP29684-5') |
      | us-core-3.1.1/record/patient/previous-name                   | patient/previous-name                   | Patient           | name.where(use = 'old' or period.end.exists())                            |
      | us-core-3.1.1/record/patient/previous-address                | patient/previous-address                | Patient           | address.where(use = 'old' or period.end.exists())                         |

  @the-record-as-a-whole @SHALL
  Scenario Outline: what each DiagnosticReport shares with others
    When the client has the "DiagnosticReport" resources of the record
    Then each address at "where(category.coding.where(system = 'http://loinc.org' and (code = 'LP29708-2' or code = 'LP7839-6' or code = 'LP29684-5')).exists()).presentedForm.url" is also at "content.attachment.url" of a DocumentReference

    Examples:
      | requirement                                     |
      | us-core-3.1.1/record/clinical-report/attachment |

  @missing-data @SHALL
  Scenario Outline: a data-absent-reason where something is missing
    When the client has all resources of the record
    Then each data-absent-reason in them stands in place of a value

    Examples:
      | requirement                                 |
      | us-core-3.1.1/record/missing-data/extension |

  @missing-data @SHALL
  Scenario Outline: a code for what is unknown where a code is missing
    When the client has all resources of the record
    Then at least one code in them says that it is unknown

    Examples:
      | requirement                            |
      | us-core-3.1.1/record/missing-data/code |
