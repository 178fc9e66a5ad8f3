# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-encounter
Feature: US Core Encounter Profile

  What US Core 3.1.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Encounter
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter" for Encounter

    Examples:
      | requirement                                                |
      | us-core-3.1.1/Encounter/declares/profile/us-core-encounter |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Encounter
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Encounter

    Examples:
      | requirement                                              | interaction |
      | us-core-3.1.1/Encounter/declares/interaction/search-type | search-type |
      | us-core-3.1.1/Encounter/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Encounter
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Encounter

    Examples:
      | requirement                                                   | interaction      |
      | us-core-3.1.1/Encounter/declares/interaction/vread            | vread            |
      | us-core-3.1.1/Encounter/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Encounter
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Encounter

    Examples:
      | requirement                                     | parameter |
      | us-core-3.1.1/Encounter/declares/search/_id     | _id       |
      | us-core-3.1.1/Encounter/declares/search/date    | date      |
      | us-core-3.1.1/Encounter/declares/search/patient | patient   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Encounter
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Encounter

    Examples:
      | requirement                                        | parameter  |
      | us-core-3.1.1/Encounter/declares/search/class      | class      |
      | us-core-3.1.1/Encounter/declares/search/identifier | identifier |
      | us-core-3.1.1/Encounter/declares/search/status     | status     |
      | us-core-3.1.1/Encounter/declares/search/type       | type       |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Encounter

    Examples:
      | requirement                                                   | include           |
      | us-core-3.1.1/Encounter/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Encounter of the record
    Then each read returns the Encounter that was asked for

    Examples:
      | requirement                  |
      | us-core-3.1.1/Encounter/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Encounter that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                              |
      | us-core-3.1.1/Encounter/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Encounter
    When the client reads the current version of each Encounter of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                   |
      | us-core-3.1.1/Encounter/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Encounter
    When the client reads the history of each Encounter of the record
    Then each history holds the current version

    Examples:
      | requirement                              |
      | us-core-3.1.1/Encounter/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Encounter by "<parameters>" with values from the record
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                 | parameters   |
      | us-core-3.1.1/Encounter/search/_id          | _id          |
      | us-core-3.1.1/Encounter/search/patient      | patient      |
      | us-core-3.1.1/Encounter/search/date+patient | date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Encounter by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters   |
      | us-core-3.1.1/Encounter/search-post/_id          | _id          |
      | us-core-3.1.1/Encounter/search-post/patient      | patient      |
      | us-core-3.1.1/Encounter/search-post/date+patient | date+patient |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Encounter by "<parameters>" with values from the record
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                   | parameters     |
      | us-core-3.1.1/Encounter/search/identifier     | identifier     |
      | us-core-3.1.1/Encounter/search/class+patient  | class+patient  |
      | us-core-3.1.1/Encounter/search/patient+status | patient+status |
      | us-core-3.1.1/Encounter/search/patient+type   | patient+type   |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Encounter by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                        | parameters     |
      | us-core-3.1.1/Encounter/search-post/identifier     | identifier     |
      | us-core-3.1.1/Encounter/search-post/class+patient  | class+patient  |
      | us-core-3.1.1/Encounter/search-post/patient+status | patient+status |
      | us-core-3.1.1/Encounter/search-post/patient+type   | patient+type   |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Encounter by "<parameters>" with systems and codes from the record
    And the client searches Encounter by "<parameters>" with other systems and parts of codes
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                          | parameters     |
      | us-core-3.1.1/Encounter/search-system/identifier     | identifier     |
      | us-core-3.1.1/Encounter/search-system/class+patient  | class+patient  |
      | us-core-3.1.1/Encounter/search-system/patient+status | patient+status |
      | us-core-3.1.1/Encounter/search-system/patient+type   | patient+type   |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Encounter by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Encounter is returned that refers to another type than asked for

    Examples:
      | requirement                                           | parameters   |
      | us-core-3.1.1/Encounter/search-reference/patient      | patient      |
      | us-core-3.1.1/Encounter/search-reference/date+patient | date+patient |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Encounter by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Encounter is returned that refers to another type than asked for

    Examples:
      | requirement                                             | parameters     |
      | us-core-3.1.1/Encounter/search-reference/class+patient  | class+patient  |
      | us-core-3.1.1/Encounter/search-reference/patient+status | patient+status |
      | us-core-3.1.1/Encounter/search-reference/patient+type   | patient+type   |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Encounter that the guide asks for: "_id, patient, date+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                              |
      | us-core-3.1.1/Encounter/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Encounter with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                           |
      | us-core-3.1.1/Encounter/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Encounter by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters   |
      | us-core-3.1.1/Encounter/search-post/parameters-in-url | date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Encounter by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters   |
      | us-core-3.1.1/Encounter/search-post/charset | date+patient |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches Encounter by "date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-3.1.1/Encounter/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Encounter with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                          |
      | us-core-3.1.1/Encounter/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Encounter with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                            |
      | us-core-3.1.1/Encounter/error/modifier |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Encounter by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                         | parameters   | comparator | parameter |
      | us-core-3.1.1/Encounter/search/date+patient/date/gt | date+patient | gt         | date      |
      | us-core-3.1.1/Encounter/search/date+patient/date/ge | date+patient | ge         | date      |
      | us-core-3.1.1/Encounter/search/date+patient/date/lt | date+patient | lt         | date      |
      | us-core-3.1.1/Encounter/search/date+patient/date/le | date+patient | le         | date      |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Encounter by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                          | parameters   | parameter |
      | us-core-3.1.1/Encounter/search/date+patient/date/and | date+patient | date      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Encounter by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                              | parameters   | parameter |
      | us-core-3.1.1/Encounter/search/date+patient/date/partial | date+patient | date      |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches Encounter by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                             | parameters   | parameter |
      | us-core-3.1.1/Encounter/search/date+patient/date/offset | date+patient | date      |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Encounter by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Encounter matches the search
    And every Encounter of the record that matches is returned

    Examples:
      | requirement                                                    | parameters    | parameter  |
      | us-core-3.1.1/Encounter/search/identifier/identifier/no-system | identifier    | identifier |
      | us-core-3.1.1/Encounter/search/class+patient/class/no-system   | class+patient | class      |
      | us-core-3.1.1/Encounter/search/patient+type/type/no-system     | patient+type  | type       |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Encounter and includes "<include>" in reverse
    Then every Encounter of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                          | include           |
      | us-core-3.1.1/Encounter/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Encounter resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter"

    Examples:
      | requirement                                       |
      | us-core-3.1.1/Encounter/us-core-encounter/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Encounter resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter"

    Examples:
      | requirement                                                                                           | element                                        |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.identifier                           | Encounter.identifier                           |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.identifier.system                    | Encounter.identifier.system                    |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.identifier.value                     | Encounter.identifier.value                     |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.status                               | Encounter.status                               |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.class                                | Encounter.class                                |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.type                                 | Encounter.type                                 |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.subject                              | Encounter.subject                              |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.participant                          | Encounter.participant                          |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.participant.type                     | Encounter.participant.type                     |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.participant.period                   | Encounter.participant.period                   |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.participant.individual               | Encounter.participant.individual               |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.period                               | Encounter.period                               |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.reasonCode                           | Encounter.reasonCode                           |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.hospitalization                      | Encounter.hospitalization                      |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.hospitalization.dischargeDisposition | Encounter.hospitalization.dischargeDisposition |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.location                             | Encounter.location                             |
      | us-core-3.1.1/Encounter/us-core-encounter/must-support/Encounter.location.location                    | Encounter.location.location                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Encounter resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                | element                          | target                                                               |
      | us-core-3.1.1/Encounter/us-core-encounter/references/Encounter.subject/us-core-patient                     | Encounter.subject                | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-3.1.1/Encounter/us-core-encounter/references/Encounter.participant.individual/us-core-practitioner | Encounter.participant.individual | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
      | us-core-3.1.1/Encounter/us-core-encounter/references/Encounter.location.location/Location                  | Encounter.location.location      | http://hl7.org/fhir/StructureDefinition/Location                     |
