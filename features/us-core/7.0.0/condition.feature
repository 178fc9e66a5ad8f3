# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @condition
Feature: Condition

  What US Core 7.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Condition
    When the client asks for the capabilities of the server
    Then they declare the profile "<profile>" for Condition

    Examples:
      | requirement                                                                         | profile                                                                                    |
      | us-core-7.0.0/Condition/declares/profile/us-core-condition-encounter-diagnosis      | http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis      |
      | us-core-7.0.0/Condition/declares/profile/us-core-condition-problems-health-concerns | http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Condition
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Condition

    Examples:
      | requirement                                              | interaction |
      | us-core-7.0.0/Condition/declares/interaction/search-type | search-type |
      | us-core-7.0.0/Condition/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Condition
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Condition

    Examples:
      | requirement                                                   | interaction      |
      | us-core-7.0.0/Condition/declares/interaction/vread            | vread            |
      | us-core-7.0.0/Condition/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Condition
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Condition

    Examples:
      | requirement                                             | parameter       |
      | us-core-7.0.0/Condition/declares/search/_lastUpdated    | _lastUpdated    |
      | us-core-7.0.0/Condition/declares/search/abatement-date  | abatement-date  |
      | us-core-7.0.0/Condition/declares/search/asserted-date   | asserted-date   |
      | us-core-7.0.0/Condition/declares/search/clinical-status | clinical-status |
      | us-core-7.0.0/Condition/declares/search/code            | code            |
      | us-core-7.0.0/Condition/declares/search/encounter       | encounter       |
      | us-core-7.0.0/Condition/declares/search/onset-date      | onset-date      |
      | us-core-7.0.0/Condition/declares/search/recorded-date   | recorded-date   |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Condition
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Condition

    Examples:
      | requirement                                      | parameter |
      | us-core-7.0.0/Condition/declares/search/category | category  |
      | us-core-7.0.0/Condition/declares/search/patient  | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Condition

    Examples:
      | requirement                                                   | include           |
      | us-core-7.0.0/Condition/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Condition of the record
    Then each read returns the Condition that was asked for

    Examples:
      | requirement                  |
      | us-core-7.0.0/Condition/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Condition that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                              |
      | us-core-7.0.0/Condition/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Condition
    When the client reads the current version of each Condition of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                   |
      | us-core-7.0.0/Condition/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Condition
    When the client reads the history of each Condition of the record
    Then each history holds the current version

    Examples:
      | requirement                              |
      | us-core-7.0.0/Condition/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Condition by "<parameters>" with values from the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                     | parameters       |
      | us-core-7.0.0/Condition/search/patient          | patient          |
      | us-core-7.0.0/Condition/search/category+patient | category+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters       |
      | us-core-7.0.0/Condition/search-post/patient          | patient          |
      | us-core-7.0.0/Condition/search-post/category+patient | category+patient |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Condition is returned that refers to another type than asked for

    Examples:
      | requirement                                               | parameters       |
      | us-core-7.0.0/Condition/search-reference/patient          | patient          |
      | us-core-7.0.0/Condition/search-reference/category+patient | category+patient |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Condition by "<parameters>" with values from the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                     | parameters                       |
      | us-core-7.0.0/Condition/search/category+clinical-status+patient | category+clinical-status+patient |
      | us-core-7.0.0/Condition/search/onset-date+patient               | onset-date+patient               |
      | us-core-7.0.0/Condition/search/abatement-date+patient           | abatement-date+patient           |
      | us-core-7.0.0/Condition/search/clinical-status+patient          | clinical-status+patient          |
      | us-core-7.0.0/Condition/search/asserted-date+patient            | asserted-date+patient            |
      | us-core-7.0.0/Condition/search/code+patient                     | code+patient                     |
      | us-core-7.0.0/Condition/search/category+encounter+patient       | category+encounter+patient       |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient             | _lastUpdated+patient             |
      | us-core-7.0.0/Condition/search/patient+recorded-date            | patient+recorded-date            |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                          | parameters                       |
      | us-core-7.0.0/Condition/search-post/category+clinical-status+patient | category+clinical-status+patient |
      | us-core-7.0.0/Condition/search-post/onset-date+patient               | onset-date+patient               |
      | us-core-7.0.0/Condition/search-post/abatement-date+patient           | abatement-date+patient           |
      | us-core-7.0.0/Condition/search-post/clinical-status+patient          | clinical-status+patient          |
      | us-core-7.0.0/Condition/search-post/asserted-date+patient            | asserted-date+patient            |
      | us-core-7.0.0/Condition/search-post/code+patient                     | code+patient                     |
      | us-core-7.0.0/Condition/search-post/category+encounter+patient       | category+encounter+patient       |
      | us-core-7.0.0/Condition/search-post/_lastUpdated+patient             | _lastUpdated+patient             |
      | us-core-7.0.0/Condition/search-post/patient+recorded-date            | patient+recorded-date            |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Condition by "<parameters>" with systems and codes from the record
    And the client searches Condition by "<parameters>" with other systems and parts of codes
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                            | parameters                       |
      | us-core-7.0.0/Condition/search-system/category+clinical-status+patient | category+clinical-status+patient |
      | us-core-7.0.0/Condition/search-system/clinical-status+patient          | clinical-status+patient          |
      | us-core-7.0.0/Condition/search-system/code+patient                     | code+patient                     |
      | us-core-7.0.0/Condition/search-system/category+encounter+patient       | category+encounter+patient       |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Condition is returned that refers to another type than asked for

    Examples:
      | requirement                                                               | parameters                       |
      | us-core-7.0.0/Condition/search-reference/category+clinical-status+patient | category+clinical-status+patient |
      | us-core-7.0.0/Condition/search-reference/onset-date+patient               | onset-date+patient               |
      | us-core-7.0.0/Condition/search-reference/abatement-date+patient           | abatement-date+patient           |
      | us-core-7.0.0/Condition/search-reference/clinical-status+patient          | clinical-status+patient          |
      | us-core-7.0.0/Condition/search-reference/asserted-date+patient            | asserted-date+patient            |
      | us-core-7.0.0/Condition/search-reference/code+patient                     | code+patient                     |
      | us-core-7.0.0/Condition/search-reference/category+encounter+patient       | category+encounter+patient       |
      | us-core-7.0.0/Condition/search-reference/_lastUpdated+patient             | _lastUpdated+patient             |
      | us-core-7.0.0/Condition/search-reference/patient+recorded-date            | patient+recorded-date            |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Condition by "<parameters>" with systems and codes from the record
    And the client searches Condition by "<parameters>" with other systems and parts of codes
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                            | parameters       |
      | us-core-7.0.0/Condition/search-system/category+patient | category+patient |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Condition that the guide asks for: "patient, category+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                              |
      | us-core-7.0.0/Condition/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Condition with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                           |
      | us-core-7.0.0/Condition/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters       |
      | us-core-7.0.0/Condition/search-post/parameters-in-url | category+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters       |
      | us-core-7.0.0/Condition/search-post/charset | category+patient |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Condition by "onset-date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-7.0.0/Condition/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Condition with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                          |
      | us-core-7.0.0/Condition/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Condition with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                            |
      | us-core-7.0.0/Condition/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Condition by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                             | parameters             | comparator | parameter      |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/gt         | onset-date+patient     | gt         | onset-date     |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/ge         | onset-date+patient     | ge         | onset-date     |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/lt         | onset-date+patient     | lt         | onset-date     |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/le         | onset-date+patient     | le         | onset-date     |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/gt | abatement-date+patient | gt         | abatement-date |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/ge | abatement-date+patient | ge         | abatement-date |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/lt | abatement-date+patient | lt         | abatement-date |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/le | abatement-date+patient | le         | abatement-date |
      | us-core-7.0.0/Condition/search/asserted-date+patient/asserted-date/gt   | asserted-date+patient  | gt         | asserted-date  |
      | us-core-7.0.0/Condition/search/asserted-date+patient/asserted-date/ge   | asserted-date+patient  | ge         | asserted-date  |
      | us-core-7.0.0/Condition/search/asserted-date+patient/asserted-date/lt   | asserted-date+patient  | lt         | asserted-date  |
      | us-core-7.0.0/Condition/search/asserted-date+patient/asserted-date/le   | asserted-date+patient  | le         | asserted-date  |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient/_lastUpdated/gt     | _lastUpdated+patient   | gt         | _lastUpdated   |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient/_lastUpdated/ge     | _lastUpdated+patient   | ge         | _lastUpdated   |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient/_lastUpdated/lt     | _lastUpdated+patient   | lt         | _lastUpdated   |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient/_lastUpdated/le     | _lastUpdated+patient   | le         | _lastUpdated   |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/gt   | patient+recorded-date  | gt         | recorded-date  |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/ge   | patient+recorded-date  | ge         | recorded-date  |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/lt   | patient+recorded-date  | lt         | recorded-date  |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/le   | patient+recorded-date  | le         | recorded-date  |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Condition by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                              | parameters             | parameter      |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/and         | onset-date+patient     | onset-date     |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/and | abatement-date+patient | abatement-date |
      | us-core-7.0.0/Condition/search/asserted-date+patient/asserted-date/and   | asserted-date+patient  | asserted-date  |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient/_lastUpdated/and     | _lastUpdated+patient   | _lastUpdated   |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/and   | patient+recorded-date  | recorded-date  |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Condition by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                                               | parameters                       | parameter       |
      | us-core-7.0.0/Condition/search/category+patient/category/no-system                        | category+patient                 | category        |
      | us-core-7.0.0/Condition/search/category+clinical-status+patient/clinical-status/no-system | category+clinical-status+patient | clinical-status |
      | us-core-7.0.0/Condition/search/code+patient/code/no-system                                | code+patient                     | code            |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Condition by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                                  | parameters             | parameter      |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/partial         | onset-date+patient     | onset-date     |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/partial | abatement-date+patient | abatement-date |
      | us-core-7.0.0/Condition/search/asserted-date+patient/asserted-date/partial   | asserted-date+patient  | asserted-date  |
      | us-core-7.0.0/Condition/search/_lastUpdated+patient/_lastUpdated/partial     | _lastUpdated+patient   | _lastUpdated   |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/partial   | patient+recorded-date  | recorded-date  |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches Condition by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                                 | parameters             | parameter      |
      | us-core-7.0.0/Condition/search/onset-date+patient/onset-date/offset         | onset-date+patient     | onset-date     |
      | us-core-7.0.0/Condition/search/abatement-date+patient/abatement-date/offset | abatement-date+patient | abatement-date |
      | us-core-7.0.0/Condition/search/patient+recorded-date/recorded-date/offset   | patient+recorded-date  | recorded-date  |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Condition and includes "<include>" in reverse
    Then every Condition of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                          | include           |
      | us-core-7.0.0/Condition/revinclude/Provenance:target | Provenance:target |
