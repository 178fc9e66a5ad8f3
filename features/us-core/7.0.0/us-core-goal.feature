# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-goal
Feature: US Core Goal Profile

  What US Core 7.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Goal
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal" for Goal

    Examples:
      | requirement                                      |
      | us-core-7.0.0/Goal/declares/profile/us-core-goal |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Goal
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Goal

    Examples:
      | requirement                                         | interaction |
      | us-core-7.0.0/Goal/declares/interaction/search-type | search-type |
      | us-core-7.0.0/Goal/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Goal
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Goal

    Examples:
      | requirement                                              | interaction      |
      | us-core-7.0.0/Goal/declares/interaction/vread            | vread            |
      | us-core-7.0.0/Goal/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Goal
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Goal

    Examples:
      | requirement                                         | parameter        |
      | us-core-7.0.0/Goal/declares/search/description      | description      |
      | us-core-7.0.0/Goal/declares/search/lifecycle-status | lifecycle-status |
      | us-core-7.0.0/Goal/declares/search/target-date      | target-date      |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Goal
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Goal

    Examples:
      | requirement                                | parameter |
      | us-core-7.0.0/Goal/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Goal

    Examples:
      | requirement                                              | include           |
      | us-core-7.0.0/Goal/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Goal of the record
    Then each read returns the Goal that was asked for

    Examples:
      | requirement             |
      | us-core-7.0.0/Goal/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Goal that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                         |
      | us-core-7.0.0/Goal/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Goal
    When the client reads the current version of each Goal of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement              |
      | us-core-7.0.0/Goal/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Goal
    When the client reads the history of each Goal of the record
    Then each history holds the current version

    Examples:
      | requirement                         |
      | us-core-7.0.0/Goal/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Goal by "<parameters>" with values from the record
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                       | parameters |
      | us-core-7.0.0/Goal/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Goal by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                            | parameters |
      | us-core-7.0.0/Goal/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Goal by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Goal is returned that refers to another type than asked for

    Examples:
      | requirement                                 | parameters |
      | us-core-7.0.0/Goal/search-reference/patient | patient    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Goal by "<parameters>" with values from the record
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                                        | parameters               |
      | us-core-7.0.0/Goal/search/patient+target-date      | patient+target-date      |
      | us-core-7.0.0/Goal/search/lifecycle-status+patient | lifecycle-status+patient |
      | us-core-7.0.0/Goal/search/description+patient      | description+patient      |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Goal by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                             | parameters               |
      | us-core-7.0.0/Goal/search-post/patient+target-date      | patient+target-date      |
      | us-core-7.0.0/Goal/search-post/lifecycle-status+patient | lifecycle-status+patient |
      | us-core-7.0.0/Goal/search-post/description+patient      | description+patient      |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Goal by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Goal is returned that refers to another type than asked for

    Examples:
      | requirement                                                  | parameters               |
      | us-core-7.0.0/Goal/search-reference/patient+target-date      | patient+target-date      |
      | us-core-7.0.0/Goal/search-reference/lifecycle-status+patient | lifecycle-status+patient |
      | us-core-7.0.0/Goal/search-reference/description+patient      | description+patient      |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Goal by "<parameters>" with systems and codes from the record
    And the client searches Goal by "<parameters>" with other systems and parts of codes
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                                               | parameters               |
      | us-core-7.0.0/Goal/search-system/lifecycle-status+patient | lifecycle-status+patient |
      | us-core-7.0.0/Goal/search-system/description+patient      | description+patient      |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Goal that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                         |
      | us-core-7.0.0/Goal/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Goal with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                      |
      | us-core-7.0.0/Goal/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Goal by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters |
      | us-core-7.0.0/Goal/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Goal by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                            | parameters |
      | us-core-7.0.0/Goal/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Goal by "patient+target-date" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                        |
      | us-core-7.0.0/Goal/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Goal with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                     |
      | us-core-7.0.0/Goal/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Goal with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                       |
      | us-core-7.0.0/Goal/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Goal by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                                                  | parameters          | comparator | parameter   |
      | us-core-7.0.0/Goal/search/patient+target-date/target-date/gt | patient+target-date | gt         | target-date |
      | us-core-7.0.0/Goal/search/patient+target-date/target-date/ge | patient+target-date | ge         | target-date |
      | us-core-7.0.0/Goal/search/patient+target-date/target-date/lt | patient+target-date | lt         | target-date |
      | us-core-7.0.0/Goal/search/patient+target-date/target-date/le | patient+target-date | le         | target-date |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Goal by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                                                   | parameters          | parameter   |
      | us-core-7.0.0/Goal/search/patient+target-date/target-date/and | patient+target-date | target-date |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Goal by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                                                       | parameters          | parameter   |
      | us-core-7.0.0/Goal/search/patient+target-date/target-date/partial | patient+target-date | target-date |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Goal by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Goal matches the search
    And every Goal of the record that matches is returned

    Examples:
      | requirement                                                         | parameters          | parameter   |
      | us-core-7.0.0/Goal/search/description+patient/description/no-system | description+patient | description |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Goal and includes "<include>" in reverse
    Then every Goal of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                     | include           |
      | us-core-7.0.0/Goal/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Goal resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal"

    Examples:
      | requirement                             |
      | us-core-7.0.0/Goal/us-core-goal/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Goal resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal"

    Examples:
      | requirement                                                                     | element                             |
      | us-core-7.0.0/Goal/us-core-goal/must-support/Goal.lifecycleStatus               | Goal.lifecycleStatus                |
      | us-core-7.0.0/Goal/us-core-goal/must-support/Goal.description                   | Goal.description                    |
      | us-core-7.0.0/Goal/us-core-goal/must-support/Goal.subject                       | Goal.subject                        |
      | us-core-7.0.0/Goal/us-core-goal/must-support/Goal.startDate,Goal.target.dueDate | Goal.startDate, Goal.target.dueDate |
      | us-core-7.0.0/Goal/us-core-goal/must-support/Goal.target                        | Goal.target                         |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Goal resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                             | element      | target                                                          |
      | us-core-7.0.0/Goal/us-core-goal/references/Goal.subject/us-core-patient | Goal.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
