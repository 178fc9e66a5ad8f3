# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @diagnosticreport
Feature: DiagnosticReport

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of DiagnosticReport
    When the client asks for the capabilities of the server
    Then they declare the profile "<profile>" for DiagnosticReport

    Examples:
      | requirement                                                                   | profile                                                                       |
      | us-core-8.0.0/DiagnosticReport/declares/profile/us-core-diagnosticreport-note | http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note |
      | us-core-8.0.0/DiagnosticReport/declares/profile/us-core-diagnosticreport-lab  | http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab  |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of DiagnosticReport
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for DiagnosticReport

    Examples:
      | requirement                                                     | interaction |
      | us-core-8.0.0/DiagnosticReport/declares/interaction/search-type | search-type |
      | us-core-8.0.0/DiagnosticReport/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of DiagnosticReport
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for DiagnosticReport

    Examples:
      | requirement                                                          | interaction      |
      | us-core-8.0.0/DiagnosticReport/declares/interaction/vread            | vread            |
      | us-core-8.0.0/DiagnosticReport/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of DiagnosticReport
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for DiagnosticReport

    Examples:
      | requirement                                                 | parameter    |
      | us-core-8.0.0/DiagnosticReport/declares/search/_lastUpdated | _lastUpdated |
      | us-core-8.0.0/DiagnosticReport/declares/search/status       | status       |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of DiagnosticReport
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for DiagnosticReport

    Examples:
      | requirement                                             | parameter |
      | us-core-8.0.0/DiagnosticReport/declares/search/category | category  |
      | us-core-8.0.0/DiagnosticReport/declares/search/code     | code      |
      | us-core-8.0.0/DiagnosticReport/declares/search/date     | date      |
      | us-core-8.0.0/DiagnosticReport/declares/search/patient  | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for DiagnosticReport

    Examples:
      | requirement                                                          | include           |
      | us-core-8.0.0/DiagnosticReport/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each DiagnosticReport of the record
    Then each read returns the DiagnosticReport that was asked for

    Examples:
      | requirement                         |
      | us-core-8.0.0/DiagnosticReport/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a DiagnosticReport that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                     |
      | us-core-8.0.0/DiagnosticReport/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for DiagnosticReport
    When the client reads the current version of each DiagnosticReport of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                          |
      | us-core-8.0.0/DiagnosticReport/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for DiagnosticReport
    When the client reads the history of each DiagnosticReport of the record
    Then each history holds the current version

    Examples:
      | requirement                                     |
      | us-core-8.0.0/DiagnosticReport/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches DiagnosticReport by "<parameters>" with values from the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                 | parameters            |
      | us-core-8.0.0/DiagnosticReport/search/patient               | patient               |
      | us-core-8.0.0/DiagnosticReport/search/category+patient      | category+patient      |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient | category+date+patient |
      | us-core-8.0.0/DiagnosticReport/search/code+patient          | code+patient          |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched DiagnosticReport by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                      | parameters            |
      | us-core-8.0.0/DiagnosticReport/search-post/patient               | patient               |
      | us-core-8.0.0/DiagnosticReport/search-post/category+patient      | category+patient      |
      | us-core-8.0.0/DiagnosticReport/search-post/category+date+patient | category+date+patient |
      | us-core-8.0.0/DiagnosticReport/search-post/code+patient          | code+patient          |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched DiagnosticReport by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no DiagnosticReport is returned that refers to another type than asked for

    Examples:
      | requirement                                                           | parameters            |
      | us-core-8.0.0/DiagnosticReport/search-reference/patient               | patient               |
      | us-core-8.0.0/DiagnosticReport/search-reference/category+patient      | category+patient      |
      | us-core-8.0.0/DiagnosticReport/search-reference/category+date+patient | category+date+patient |
      | us-core-8.0.0/DiagnosticReport/search-reference/code+patient          | code+patient          |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches DiagnosticReport by "<parameters>" with values from the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                         | parameters                    |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient | _lastUpdated+category+patient |
      | us-core-8.0.0/DiagnosticReport/search/patient+status                | patient+status                |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient             | code+date+patient             |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched DiagnosticReport by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                              | parameters                    |
      | us-core-8.0.0/DiagnosticReport/search-post/_lastUpdated+category+patient | _lastUpdated+category+patient |
      | us-core-8.0.0/DiagnosticReport/search-post/patient+status                | patient+status                |
      | us-core-8.0.0/DiagnosticReport/search-post/code+date+patient             | code+date+patient             |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches DiagnosticReport by "<parameters>" with systems and codes from the record
    And the client searches DiagnosticReport by "<parameters>" with other systems and parts of codes
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                                | parameters                    |
      | us-core-8.0.0/DiagnosticReport/search-system/_lastUpdated+category+patient | _lastUpdated+category+patient |
      | us-core-8.0.0/DiagnosticReport/search-system/patient+status                | patient+status                |
      | us-core-8.0.0/DiagnosticReport/search-system/code+date+patient             | code+date+patient             |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched DiagnosticReport by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no DiagnosticReport is returned that refers to another type than asked for

    Examples:
      | requirement                                                                   | parameters                    |
      | us-core-8.0.0/DiagnosticReport/search-reference/_lastUpdated+category+patient | _lastUpdated+category+patient |
      | us-core-8.0.0/DiagnosticReport/search-reference/patient+status                | patient+status                |
      | us-core-8.0.0/DiagnosticReport/search-reference/code+date+patient             | code+date+patient             |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches DiagnosticReport by "<parameters>" with systems and codes from the record
    And the client searches DiagnosticReport by "<parameters>" with other systems and parts of codes
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                        | parameters            |
      | us-core-8.0.0/DiagnosticReport/search-system/category+patient      | category+patient      |
      | us-core-8.0.0/DiagnosticReport/search-system/category+date+patient | category+date+patient |
      | us-core-8.0.0/DiagnosticReport/search-system/code+patient          | code+patient          |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of DiagnosticReport that the guide asks for: "patient, category+patient, category+date+patient, code+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                     |
      | us-core-8.0.0/DiagnosticReport/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches DiagnosticReport with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                  |
      | us-core-8.0.0/DiagnosticReport/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched DiagnosticReport by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                  | parameters            |
      | us-core-8.0.0/DiagnosticReport/search-post/parameters-in-url | category+date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched DiagnosticReport by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                        | parameters            |
      | us-core-8.0.0/DiagnosticReport/search-post/charset | category+date+patient |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches DiagnosticReport by "category+date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                    |
      | us-core-8.0.0/DiagnosticReport/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches DiagnosticReport with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                 |
      | us-core-8.0.0/DiagnosticReport/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches DiagnosticReport with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                   |
      | us-core-8.0.0/DiagnosticReport/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches DiagnosticReport by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                                         | parameters                    | comparator | parameter    |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient/_lastUpdated/gt | _lastUpdated+category+patient | gt         | _lastUpdated |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient/_lastUpdated/ge | _lastUpdated+category+patient | ge         | _lastUpdated |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient/_lastUpdated/lt | _lastUpdated+category+patient | lt         | _lastUpdated |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient/_lastUpdated/le | _lastUpdated+category+patient | le         | _lastUpdated |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient/date/gt                     | code+date+patient             | gt         | date         |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient/date/ge                     | code+date+patient             | ge         | date         |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient/date/lt                     | code+date+patient             | lt         | date         |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient/date/le                     | code+date+patient             | le         | date         |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches DiagnosticReport by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                                          | parameters                    | parameter    |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient/_lastUpdated/and | _lastUpdated+category+patient | _lastUpdated |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/and                 | category+date+patient         | date         |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient/date/and                     | code+date+patient             | date         |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches DiagnosticReport by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                     | parameters        | parameter |
      | us-core-8.0.0/DiagnosticReport/search/patient+status/status/or  | patient+status    | status    |
      | us-core-8.0.0/DiagnosticReport/search/code+patient/code/or      | code+patient      | code      |
      | us-core-8.0.0/DiagnosticReport/search/code+date+patient/code/or | code+date+patient | code      |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches DiagnosticReport by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                         | parameters            | comparator | parameter |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/gt | category+date+patient | gt         | date      |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/ge | category+date+patient | ge         | date      |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/lt | category+date+patient | lt         | date      |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/le | category+date+patient | le         | date      |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches DiagnosticReport by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                               | parameters       | parameter |
      | us-core-8.0.0/DiagnosticReport/search/category+patient/category/no-system | category+patient | category  |
      | us-core-8.0.0/DiagnosticReport/search/code+patient/code/no-system         | code+patient     | code      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches DiagnosticReport by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                                              | parameters                    | parameter    |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/partial                 | category+date+patient         | date         |
      | us-core-8.0.0/DiagnosticReport/search/_lastUpdated+category+patient/_lastUpdated/partial | _lastUpdated+category+patient | _lastUpdated |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches DiagnosticReport by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned DiagnosticReport matches the search
    And every DiagnosticReport of the record that matches is returned

    Examples:
      | requirement                                                             | parameters            | parameter |
      | us-core-8.0.0/DiagnosticReport/search/category+date+patient/date/offset | category+date+patient | date      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches DiagnosticReport and includes "<include>" in reverse
    Then every DiagnosticReport of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                                 | include           |
      | us-core-8.0.0/DiagnosticReport/revinclude/Provenance:target | Provenance:target |
