# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-careplan
Feature: US Core CarePlan Profile

  What US Core 3.1.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of CarePlan
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan" for CarePlan

    Examples:
      | requirement                                              |
      | us-core-3.1.1/CarePlan/declares/profile/us-core-careplan |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of CarePlan
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for CarePlan

    Examples:
      | requirement                                             | interaction |
      | us-core-3.1.1/CarePlan/declares/interaction/search-type | search-type |
      | us-core-3.1.1/CarePlan/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of CarePlan
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for CarePlan

    Examples:
      | requirement                                                  | interaction      |
      | us-core-3.1.1/CarePlan/declares/interaction/vread            | vread            |
      | us-core-3.1.1/CarePlan/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of CarePlan
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for CarePlan

    Examples:
      | requirement                                     | parameter |
      | us-core-3.1.1/CarePlan/declares/search/category | category  |
      | us-core-3.1.1/CarePlan/declares/search/patient  | patient   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of CarePlan
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for CarePlan

    Examples:
      | requirement                                   | parameter |
      | us-core-3.1.1/CarePlan/declares/search/date   | date      |
      | us-core-3.1.1/CarePlan/declares/search/status | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for CarePlan

    Examples:
      | requirement                                                  | include           |
      | us-core-3.1.1/CarePlan/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each CarePlan of the record
    Then each read returns the CarePlan that was asked for

    Examples:
      | requirement                 |
      | us-core-3.1.1/CarePlan/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a CarePlan that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                             |
      | us-core-3.1.1/CarePlan/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for CarePlan
    When the client reads the current version of each CarePlan of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                  |
      | us-core-3.1.1/CarePlan/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for CarePlan
    When the client reads the history of each CarePlan of the record
    Then each history holds the current version

    Examples:
      | requirement                             |
      | us-core-3.1.1/CarePlan/history-instance |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches CarePlan by "<parameters>" with values from the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                | parameters                   |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status | category+date+patient+status |
      | us-core-3.1.1/CarePlan/search/category+patient+status      | category+patient+status      |
      | us-core-3.1.1/CarePlan/search/category+date+patient        | category+date+patient        |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched CarePlan by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                     | parameters                   |
      | us-core-3.1.1/CarePlan/search-post/category+date+patient+status | category+date+patient+status |
      | us-core-3.1.1/CarePlan/search-post/category+patient+status      | category+patient+status      |
      | us-core-3.1.1/CarePlan/search-post/category+date+patient        | category+date+patient        |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches CarePlan by "<parameters>" with systems and codes from the record
    And the client searches CarePlan by "<parameters>" with other systems and parts of codes
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                       | parameters                   |
      | us-core-3.1.1/CarePlan/search-system/category+date+patient+status | category+date+patient+status |
      | us-core-3.1.1/CarePlan/search-system/category+patient+status      | category+patient+status      |
      | us-core-3.1.1/CarePlan/search-system/category+date+patient        | category+date+patient        |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched CarePlan by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no CarePlan is returned that refers to another type than asked for

    Examples:
      | requirement                                                          | parameters                   |
      | us-core-3.1.1/CarePlan/search-reference/category+date+patient+status | category+date+patient+status |
      | us-core-3.1.1/CarePlan/search-reference/category+patient+status      | category+patient+status      |
      | us-core-3.1.1/CarePlan/search-reference/category+date+patient        | category+date+patient        |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches CarePlan by "<parameters>" with values from the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                    | parameters       |
      | us-core-3.1.1/CarePlan/search/category+patient | category+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched CarePlan by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                         | parameters       |
      | us-core-3.1.1/CarePlan/search-post/category+patient | category+patient |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches CarePlan by "<parameters>" with systems and codes from the record
    And the client searches CarePlan by "<parameters>" with other systems and parts of codes
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                           | parameters       |
      | us-core-3.1.1/CarePlan/search-system/category+patient | category+patient |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched CarePlan by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no CarePlan is returned that refers to another type than asked for

    Examples:
      | requirement                                              | parameters       |
      | us-core-3.1.1/CarePlan/search-reference/category+patient | category+patient |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of CarePlan that the guide asks for: "category+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                             |
      | us-core-3.1.1/CarePlan/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches CarePlan with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                          |
      | us-core-3.1.1/CarePlan/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched CarePlan by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters       |
      | us-core-3.1.1/CarePlan/search-post/parameters-in-url | category+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched CarePlan by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters       |
      | us-core-3.1.1/CarePlan/search-post/charset | category+patient |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches CarePlan by "category+date+patient+status" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                            |
      | us-core-3.1.1/CarePlan/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches CarePlan with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                         |
      | us-core-3.1.1/CarePlan/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches CarePlan with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                           |
      | us-core-3.1.1/CarePlan/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches CarePlan by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                        | parameters                   | comparator | parameter |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/gt | category+date+patient+status | gt         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/ge | category+date+patient+status | ge         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/lt | category+date+patient+status | lt         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/le | category+date+patient+status | le         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient/date/gt        | category+date+patient        | gt         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient/date/ge        | category+date+patient        | ge         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient/date/lt        | category+date+patient        | lt         | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient/date/le        | category+date+patient        | le         | date      |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches CarePlan by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                         | parameters                   | parameter |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/and | category+date+patient+status | date      |
      | us-core-3.1.1/CarePlan/search/category+date+patient/date/and        | category+date+patient        | date      |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches CarePlan by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                          | parameters                   | parameter |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/status/or | category+date+patient+status | status    |
      | us-core-3.1.1/CarePlan/search/category+patient+status/status/or      | category+patient+status      | status    |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches CarePlan by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                       | parameters       | parameter |
      | us-core-3.1.1/CarePlan/search/category+patient/category/no-system | category+patient | category  |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches CarePlan by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                             | parameters                   | parameter |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/partial | category+date+patient+status | date      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches CarePlan by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned CarePlan matches the search
    And every CarePlan of the record that matches is returned

    Examples:
      | requirement                                                            | parameters                   | parameter |
      | us-core-3.1.1/CarePlan/search/category+date+patient+status/date/offset | category+date+patient+status | date      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches CarePlan and includes "<include>" in reverse
    Then every CarePlan of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                         | include           |
      | us-core-3.1.1/CarePlan/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the CarePlan resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan"

    Examples:
      | requirement                                     |
      | us-core-3.1.1/CarePlan/us-core-careplan/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the CarePlan resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan"

    Examples:
      | requirement                                                                       | element                      |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.text                | CarePlan.text                |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.text.status         | CarePlan.text.status         |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.status              | CarePlan.status              |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.intent              | CarePlan.intent              |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.category            | CarePlan.category            |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.category:AssessPlan | CarePlan.category:AssessPlan |
      | us-core-3.1.1/CarePlan/us-core-careplan/must-support/CarePlan.subject             | CarePlan.subject             |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the CarePlan resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                         | element          | target                                                          |
      | us-core-3.1.1/CarePlan/us-core-careplan/references/CarePlan.subject/us-core-patient | CarePlan.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
