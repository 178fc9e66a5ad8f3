# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-patient
Feature: US Core Patient Profile

  What US Core 5.0.1 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server declares the profile of Patient
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient" for Patient

    Examples:
      | requirement                                            |
      | us-core-5.0.1/Patient/declares/profile/us-core-patient |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Patient
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Patient

    Examples:
      | requirement                                            | interaction |
      | us-core-5.0.1/Patient/declares/interaction/search-type | search-type |
      | us-core-5.0.1/Patient/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Patient
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Patient

    Examples:
      | requirement                                                 | interaction      |
      | us-core-5.0.1/Patient/declares/interaction/vread            | vread            |
      | us-core-5.0.1/Patient/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Patient
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Patient

    Examples:
      | requirement                                      | parameter  |
      | us-core-5.0.1/Patient/declares/search/_id        | _id        |
      | us-core-5.0.1/Patient/declares/search/birthdate  | birthdate  |
      | us-core-5.0.1/Patient/declares/search/gender     | gender     |
      | us-core-5.0.1/Patient/declares/search/identifier | identifier |
      | us-core-5.0.1/Patient/declares/search/name       | name       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Patient
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Patient

    Examples:
      | requirement                                  | parameter |
      | us-core-5.0.1/Patient/declares/search/family | family    |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Patient

    Examples:
      | requirement                                                 | include           |
      | us-core-5.0.1/Patient/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Patient of the record
    Then each read returns the Patient that was asked for

    Examples:
      | requirement                |
      | us-core-5.0.1/Patient/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Patient that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                            |
      | us-core-5.0.1/Patient/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Patient
    When the client reads the current version of each Patient of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                 |
      | us-core-5.0.1/Patient/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Patient
    When the client reads the history of each Patient of the record
    Then each history holds the current version

    Examples:
      | requirement                            |
      | us-core-5.0.1/Patient/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Patient by "<parameters>" with values from the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                 | parameters     |
      | us-core-5.0.1/Patient/search/_id            | _id            |
      | us-core-5.0.1/Patient/search/identifier     | identifier     |
      | us-core-5.0.1/Patient/search/name           | name           |
      | us-core-5.0.1/Patient/search/birthdate+name | birthdate+name |
      | us-core-5.0.1/Patient/search/gender+name    | gender+name    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters     |
      | us-core-5.0.1/Patient/search-post/_id            | _id            |
      | us-core-5.0.1/Patient/search-post/identifier     | identifier     |
      | us-core-5.0.1/Patient/search-post/name           | name           |
      | us-core-5.0.1/Patient/search-post/birthdate+name | birthdate+name |
      | us-core-5.0.1/Patient/search-post/gender+name    | gender+name    |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Patient by "<parameters>" with systems and codes from the record
    And the client searches Patient by "<parameters>" with other systems and parts of codes
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                     | parameters  |
      | us-core-5.0.1/Patient/search-system/identifier  | identifier  |
      | us-core-5.0.1/Patient/search-system/gender+name | gender+name |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Patient by "<parameters>" with values from the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                   | parameters       |
      | us-core-5.0.1/Patient/search/birthdate+family | birthdate+family |
      | us-core-5.0.1/Patient/search/family+gender    | family+gender    |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                        | parameters       |
      | us-core-5.0.1/Patient/search-post/birthdate+family | birthdate+family |
      | us-core-5.0.1/Patient/search-post/family+gender    | family+gender    |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Patient by "<parameters>" with systems and codes from the record
    And the client searches Patient by "<parameters>" with other systems and parts of codes
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                       | parameters    |
      | us-core-5.0.1/Patient/search-system/family+gender | family+gender |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Patient that the guide asks for: "_id, identifier, name, birthdate+name, gender+name"
    Then each result is a valid searchset

    Examples:
      | requirement                            |
      | us-core-5.0.1/Patient/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Patient with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                         |
      | us-core-5.0.1/Patient/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                         | parameters     |
      | us-core-5.0.1/Patient/search-post/parameters-in-url | birthdate+name |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                               | parameters     |
      | us-core-5.0.1/Patient/search-post/charset | birthdate+name |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches Patient by "birthdate+name" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                           |
      | us-core-5.0.1/Patient/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Patient with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                        |
      | us-core-5.0.1/Patient/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Patient with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                          |
      | us-core-5.0.1/Patient/error/modifier |

  @search-by-parts-of-strings @SHALL
  Scenario Outline: search by <parameters> with the beginning of <parameter> in other case
    When the client searches Patient by "<parameters>" with the beginning of "<parameter>" of the record in other case
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                                  | parameters     | parameter |
      | us-core-5.0.1/Patient/search/name/name/starts-with           | name           | name      |
      | us-core-5.0.1/Patient/search/birthdate+name/name/starts-with | birthdate+name | name      |
      | us-core-5.0.1/Patient/search/gender+name/name/starts-with    | gender+name    | name      |

  @search-by-parts-of-strings @SHOULD
  Scenario Outline: search by <parameters> with the beginning of <parameter> in other case
    When the client searches Patient by "<parameters>" with the beginning of "<parameter>" of the record in other case
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                                      | parameters       | parameter |
      | us-core-5.0.1/Patient/search/birthdate+family/family/starts-with | birthdate+family | family    |
      | us-core-5.0.1/Patient/search/family+gender/family/starts-with    | family+gender    | family    |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Patient by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                                  | parameters | parameter  |
      | us-core-5.0.1/Patient/search/identifier/identifier/no-system | identifier | identifier |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Patient by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                                   | parameters     | parameter |
      | us-core-5.0.1/Patient/search/birthdate+name/birthdate/partial | birthdate+name | birthdate |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Patient and includes "<include>" in reverse
    Then every Patient of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                        | include           |
      | us-core-5.0.1/Patient/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Patient resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"

    Examples:
      | requirement                                   |
      | us-core-5.0.1/Patient/us-core-patient/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Patient resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"

    Examples:
      | requirement                                                                         | element                          |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.extension:race           | Patient.extension:race           |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.extension:ethnicity      | Patient.extension:ethnicity      |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.extension:birthsex       | Patient.extension:birthsex       |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.extension:genderIdentity | Patient.extension:genderIdentity |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.identifier               | Patient.identifier               |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.identifier.system        | Patient.identifier.system        |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.identifier.value         | Patient.identifier.value         |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.name                     | Patient.name                     |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.name.family              | Patient.name.family              |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.name.given               | Patient.name.given               |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.name.suffix              | Patient.name.suffix              |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.telecom                  | Patient.telecom                  |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.telecom.system           | Patient.telecom.system           |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.telecom.value            | Patient.telecom.value            |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.telecom.use              | Patient.telecom.use              |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.gender                   | Patient.gender                   |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.birthDate                | Patient.birthDate                |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.address                  | Patient.address                  |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.address.line             | Patient.address.line             |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.address.city             | Patient.address.city             |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.address.state            | Patient.address.state            |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.address.postalCode       | Patient.address.postalCode       |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.communication            | Patient.communication            |
      | us-core-5.0.1/Patient/us-core-patient/must-support/Patient.communication.language   | Patient.communication.language   |
