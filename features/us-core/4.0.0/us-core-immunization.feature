# Generated from hl7.fhir.us.core#4.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @4.0.0 @us-core-immunization
Feature: US Core Immunization Profile

  What US Core 4.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Immunization
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization" for Immunization

    Examples:
      | requirement                                                      |
      | us-core-4.0.0/Immunization/declares/profile/us-core-immunization |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Immunization
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Immunization

    Examples:
      | requirement                                                 | interaction |
      | us-core-4.0.0/Immunization/declares/interaction/search-type | search-type |
      | us-core-4.0.0/Immunization/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Immunization
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Immunization

    Examples:
      | requirement                                                      | interaction      |
      | us-core-4.0.0/Immunization/declares/interaction/vread            | vread            |
      | us-core-4.0.0/Immunization/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Immunization
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Immunization

    Examples:
      | requirement                                       | parameter |
      | us-core-4.0.0/Immunization/declares/search/date   | date      |
      | us-core-4.0.0/Immunization/declares/search/status | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Immunization
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Immunization

    Examples:
      | requirement                                        | parameter |
      | us-core-4.0.0/Immunization/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Immunization

    Examples:
      | requirement                                                      | include           |
      | us-core-4.0.0/Immunization/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Immunization of the record
    Then each read returns the Immunization that was asked for

    Examples:
      | requirement                     |
      | us-core-4.0.0/Immunization/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Immunization that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                 |
      | us-core-4.0.0/Immunization/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Immunization
    When the client reads the current version of each Immunization of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                      |
      | us-core-4.0.0/Immunization/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Immunization
    When the client reads the history of each Immunization of the record
    Then each history holds the current version

    Examples:
      | requirement                                 |
      | us-core-4.0.0/Immunization/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Immunization by "<parameters>" with values from the record
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                               | parameters |
      | us-core-4.0.0/Immunization/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Immunization by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                    | parameters |
      | us-core-4.0.0/Immunization/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Immunization by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Immunization is returned that refers to another type than asked for

    Examples:
      | requirement                                         | parameters |
      | us-core-4.0.0/Immunization/search-reference/patient | patient    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Immunization by "<parameters>" with values from the record
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                                      | parameters     |
      | us-core-4.0.0/Immunization/search/patient+status | patient+status |
      | us-core-4.0.0/Immunization/search/date+patient   | date+patient   |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Immunization by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters     |
      | us-core-4.0.0/Immunization/search-post/patient+status | patient+status |
      | us-core-4.0.0/Immunization/search-post/date+patient   | date+patient   |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Immunization by "<parameters>" with systems and codes from the record
    And the client searches Immunization by "<parameters>" with other systems and parts of codes
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                                             | parameters     |
      | us-core-4.0.0/Immunization/search-system/patient+status | patient+status |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Immunization by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Immunization is returned that refers to another type than asked for

    Examples:
      | requirement                                                | parameters     |
      | us-core-4.0.0/Immunization/search-reference/patient+status | patient+status |
      | us-core-4.0.0/Immunization/search-reference/date+patient   | date+patient   |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Immunization that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                 |
      | us-core-4.0.0/Immunization/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Immunization with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                              |
      | us-core-4.0.0/Immunization/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Immunization by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                              | parameters |
      | us-core-4.0.0/Immunization/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Immunization by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                    | parameters |
      | us-core-4.0.0/Immunization/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Immunization by "date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                |
      | us-core-4.0.0/Immunization/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Immunization with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-4.0.0/Immunization/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Immunization with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                               |
      | us-core-4.0.0/Immunization/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Immunization by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                                            | parameters   | comparator | parameter |
      | us-core-4.0.0/Immunization/search/date+patient/date/gt | date+patient | gt         | date      |
      | us-core-4.0.0/Immunization/search/date+patient/date/ge | date+patient | ge         | date      |
      | us-core-4.0.0/Immunization/search/date+patient/date/lt | date+patient | lt         | date      |
      | us-core-4.0.0/Immunization/search/date+patient/date/le | date+patient | le         | date      |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Immunization by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                                             | parameters   | parameter |
      | us-core-4.0.0/Immunization/search/date+patient/date/and | date+patient | date      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Immunization by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                                                 | parameters   | parameter |
      | us-core-4.0.0/Immunization/search/date+patient/date/partial | date+patient | date      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches Immunization by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned Immunization matches the search
    And every Immunization of the record that matches is returned

    Examples:
      | requirement                                                | parameters   | parameter |
      | us-core-4.0.0/Immunization/search/date+patient/date/offset | date+patient | date      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Immunization and includes "<include>" in reverse
    Then every Immunization of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                             | include           |
      | us-core-4.0.0/Immunization/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Immunization resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization"

    Examples:
      | requirement                                             |
      | us-core-4.0.0/Immunization/us-core-immunization/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Immunization resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization"

    Examples:
      | requirement                                                                                  | element                         |
      | us-core-4.0.0/Immunization/us-core-immunization/must-support/Immunization.status             | Immunization.status             |
      | us-core-4.0.0/Immunization/us-core-immunization/must-support/Immunization.statusReason       | Immunization.statusReason       |
      | us-core-4.0.0/Immunization/us-core-immunization/must-support/Immunization.vaccineCode        | Immunization.vaccineCode        |
      | us-core-4.0.0/Immunization/us-core-immunization/must-support/Immunization.patient            | Immunization.patient            |
      | us-core-4.0.0/Immunization/us-core-immunization/must-support/Immunization.occurrenceDateTime | Immunization.occurrenceDateTime |
      | us-core-4.0.0/Immunization/us-core-immunization/must-support/Immunization.primarySource      | Immunization.primarySource      |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Immunization resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                     | element              | target                                                          |
      | us-core-4.0.0/Immunization/us-core-immunization/references/Immunization.patient/us-core-patient | Immunization.patient | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
