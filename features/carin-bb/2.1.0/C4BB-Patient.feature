# Generated from hl7.fhir.us.carin-bb#2.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.1.0 @C4BB-Patient
Feature: C4BB Patient

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.1.0 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server declares the profile of Patient
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient" for Patient

    Examples:
      | requirement                                          |
      | carin-bb-2.1.0/Patient/declares/profile/C4BB-Patient |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Patient
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Patient

    Examples:
      | requirement                                      | interaction |
      | carin-bb-2.1.0/Patient/declares/interaction/read | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Patient
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Patient

    Examples:
      | requirement                                       | interaction |
      | carin-bb-2.1.0/Patient/declares/interaction/vread | vread       |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Patient
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Patient

    Examples:
      | requirement                                | parameter |
      | carin-bb-2.1.0/Patient/declares/search/_id | _id       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Patient
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Patient

    Examples:
      | requirement                                         | parameter    |
      | carin-bb-2.1.0/Patient/declares/search/_lastUpdated | _lastUpdated |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Patient of the record
    Then each read returns the Patient that was asked for

    Examples:
      | requirement                 |
      | carin-bb-2.1.0/Patient/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Patient that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                             |
      | carin-bb-2.1.0/Patient/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Patient
    When the client reads the current version of each Patient of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                  |
      | carin-bb-2.1.0/Patient/vread |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Patient by "<parameters>" with values from the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                       | parameters |
      | carin-bb-2.1.0/Patient/search/_id | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                            | parameters |
      | carin-bb-2.1.0/Patient/search-post/_id | _id        |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Patient by "<parameters>" with values from the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                | parameters   |
      | carin-bb-2.1.0/Patient/search/_lastUpdated | _lastUpdated |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters   |
      | carin-bb-2.1.0/Patient/search-post/_lastUpdated | _lastUpdated |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Patient that the guide asks for: "_id"
    Then each result is a valid searchset

    Examples:
      | requirement                             |
      | carin-bb-2.1.0/Patient/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Patient with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                          |
      | carin-bb-2.1.0/Patient/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | carin-bb-2.1.0/Patient/search-post/parameters-in-url | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Patient by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | carin-bb-2.1.0/Patient/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Patient by "_lastUpdated" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                            |
      | carin-bb-2.1.0/Patient/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Patient with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                         |
      | carin-bb-2.1.0/Patient/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Patient with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                           |
      | carin-bb-2.1.0/Patient/error/modifier |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Patient by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Patient matches the search
    And every Patient of the record that matches is returned

    Examples:
      | requirement                                                     | parameters   | parameter    |
      | carin-bb-2.1.0/Patient/search/_lastUpdated/_lastUpdated/partial | _lastUpdated | _lastUpdated |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "Patient" resources of the record
    Then each Patient keeps to the rule "<rule>"

    Examples:
      | requirement                                | rule           |
      | carin-bb-2.1.0/Patient/rule/claims-profile | claims-profile |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Patient resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient"

    Examples:
      | requirement                                 |
      | carin-bb-2.1.0/Patient/C4BB-Patient/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Patient resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient"

    Examples:
      | requirement                                                                               | element                                  |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.meta                             | Patient.meta                             |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.meta.lastUpdated                 | Patient.meta.lastUpdated                 |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.extension:race                   | Patient.extension:race                   |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.extension:ethnicity              | Patient.extension:ethnicity              |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.extension:birthsex               | Patient.extension:birthsex               |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier                       | Patient.identifier                       |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier.system                | Patient.identifier.system                |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier.value                 | Patient.identifier.value                 |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier:memberid              | Patient.identifier:memberid              |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier:memberid.system       | Patient.identifier:memberid.system       |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier:memberid.value        | Patient.identifier:memberid.value        |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier:uniquememberid        | Patient.identifier:uniquememberid        |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier:uniquememberid.system | Patient.identifier:uniquememberid.system |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.identifier:uniquememberid.value  | Patient.identifier:uniquememberid.value  |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.name                             | Patient.name                             |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.name.family                      | Patient.name.family                      |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.name.given                       | Patient.name.given                       |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.telecom                          | Patient.telecom                          |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.telecom.system                   | Patient.telecom.system                   |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.telecom.value                    | Patient.telecom.value                    |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.telecom.use                      | Patient.telecom.use                      |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.gender                           | Patient.gender                           |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.birthDate                        | Patient.birthDate                        |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.deceased[x]                      | Patient.deceased[x]                      |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address                          | Patient.address                          |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address.line                     | Patient.address.line                     |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address.city                     | Patient.address.city                     |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address.state                    | Patient.address.state                    |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address.postalCode               | Patient.address.postalCode               |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address.country                  | Patient.address.country                  |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.address.period                   | Patient.address.period                   |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.communication                    | Patient.communication                    |
      | carin-bb-2.1.0/Patient/C4BB-Patient/must-support/Patient.communication.language           | Patient.communication.language           |
