# Generated from hl7.fhir.us.core#4.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @4.0.0 @us-core-condition
Feature: US Core Condition Profile

  What US Core 4.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Condition
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition" for Condition

    Examples:
      | requirement                                                |
      | us-core-4.0.0/Condition/declares/profile/us-core-condition |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Condition
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Condition

    Examples:
      | requirement                                              | interaction |
      | us-core-4.0.0/Condition/declares/interaction/search-type | search-type |
      | us-core-4.0.0/Condition/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Condition
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Condition

    Examples:
      | requirement                                                   | interaction      |
      | us-core-4.0.0/Condition/declares/interaction/vread            | vread            |
      | us-core-4.0.0/Condition/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Condition
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Condition

    Examples:
      | requirement                                             | parameter       |
      | us-core-4.0.0/Condition/declares/search/category        | category        |
      | us-core-4.0.0/Condition/declares/search/clinical-status | clinical-status |
      | us-core-4.0.0/Condition/declares/search/code            | code            |
      | us-core-4.0.0/Condition/declares/search/onset-date      | onset-date      |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Condition
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Condition

    Examples:
      | requirement                                     | parameter |
      | us-core-4.0.0/Condition/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Condition

    Examples:
      | requirement                                                   | include           |
      | us-core-4.0.0/Condition/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Condition of the record
    Then each read returns the Condition that was asked for

    Examples:
      | requirement                  |
      | us-core-4.0.0/Condition/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Condition that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                              |
      | us-core-4.0.0/Condition/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Condition
    When the client reads the current version of each Condition of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                   |
      | us-core-4.0.0/Condition/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Condition
    When the client reads the history of each Condition of the record
    Then each history holds the current version

    Examples:
      | requirement                              |
      | us-core-4.0.0/Condition/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Condition by "<parameters>" with values from the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                            | parameters |
      | us-core-4.0.0/Condition/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters |
      | us-core-4.0.0/Condition/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Condition is returned that refers to another type than asked for

    Examples:
      | requirement                                      | parameters |
      | us-core-4.0.0/Condition/search-reference/patient | patient    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Condition by "<parameters>" with values from the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                            | parameters              |
      | us-core-4.0.0/Condition/search/code+patient            | code+patient            |
      | us-core-4.0.0/Condition/search/onset-date+patient      | onset-date+patient      |
      | us-core-4.0.0/Condition/search/clinical-status+patient | clinical-status+patient |
      | us-core-4.0.0/Condition/search/category+patient        | category+patient        |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                 | parameters              |
      | us-core-4.0.0/Condition/search-post/code+patient            | code+patient            |
      | us-core-4.0.0/Condition/search-post/onset-date+patient      | onset-date+patient      |
      | us-core-4.0.0/Condition/search-post/clinical-status+patient | clinical-status+patient |
      | us-core-4.0.0/Condition/search-post/category+patient        | category+patient        |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Condition by "<parameters>" with systems and codes from the record
    And the client searches Condition by "<parameters>" with other systems and parts of codes
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                   | parameters              |
      | us-core-4.0.0/Condition/search-system/code+patient            | code+patient            |
      | us-core-4.0.0/Condition/search-system/clinical-status+patient | clinical-status+patient |
      | us-core-4.0.0/Condition/search-system/category+patient        | category+patient        |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Condition is returned that refers to another type than asked for

    Examples:
      | requirement                                                      | parameters              |
      | us-core-4.0.0/Condition/search-reference/code+patient            | code+patient            |
      | us-core-4.0.0/Condition/search-reference/onset-date+patient      | onset-date+patient      |
      | us-core-4.0.0/Condition/search-reference/clinical-status+patient | clinical-status+patient |
      | us-core-4.0.0/Condition/search-reference/category+patient        | category+patient        |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Condition that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                              |
      | us-core-4.0.0/Condition/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Condition with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                           |
      | us-core-4.0.0/Condition/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters |
      | us-core-4.0.0/Condition/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Condition by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters |
      | us-core-4.0.0/Condition/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Condition by "onset-date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-4.0.0/Condition/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Condition with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                          |
      | us-core-4.0.0/Condition/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Condition with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                            |
      | us-core-4.0.0/Condition/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Condition by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                     | parameters         | comparator | parameter  |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/gt | onset-date+patient | gt         | onset-date |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/ge | onset-date+patient | ge         | onset-date |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/lt | onset-date+patient | lt         | onset-date |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/le | onset-date+patient | le         | onset-date |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Condition by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                      | parameters         | parameter  |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/and | onset-date+patient | onset-date |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Condition by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                                      | parameters              | parameter       |
      | us-core-4.0.0/Condition/search/code+patient/code/no-system                       | code+patient            | code            |
      | us-core-4.0.0/Condition/search/clinical-status+patient/clinical-status/no-system | clinical-status+patient | clinical-status |
      | us-core-4.0.0/Condition/search/category+patient/category/no-system               | category+patient        | category        |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Condition by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                          | parameters         | parameter  |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/partial | onset-date+patient | onset-date |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches Condition by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned Condition matches the search
    And every Condition of the record that matches is returned

    Examples:
      | requirement                                                         | parameters         | parameter  |
      | us-core-4.0.0/Condition/search/onset-date+patient/onset-date/offset | onset-date+patient | onset-date |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Condition and includes "<include>" in reverse
    Then every Condition of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                          | include           |
      | us-core-4.0.0/Condition/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition"

    Examples:
      | requirement                                       |
      | us-core-4.0.0/Condition/us-core-condition/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition"

    Examples:
      | requirement                                                                         | element                      |
      | us-core-4.0.0/Condition/us-core-condition/must-support/Condition.clinicalStatus     | Condition.clinicalStatus     |
      | us-core-4.0.0/Condition/us-core-condition/must-support/Condition.verificationStatus | Condition.verificationStatus |
      | us-core-4.0.0/Condition/us-core-condition/must-support/Condition.category           | Condition.category           |
      | us-core-4.0.0/Condition/us-core-condition/must-support/Condition.code               | Condition.code               |
      | us-core-4.0.0/Condition/us-core-condition/must-support/Condition.subject            | Condition.subject            |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                            | element           | target                                                          |
      | us-core-4.0.0/Condition/us-core-condition/references/Condition.subject/us-core-patient | Condition.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
