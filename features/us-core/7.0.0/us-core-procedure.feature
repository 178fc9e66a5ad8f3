# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-procedure
Feature: US Core Procedure Profile

  What US Core 7.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Procedure
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure" for Procedure

    Examples:
      | requirement                                                |
      | us-core-7.0.0/Procedure/declares/profile/us-core-procedure |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Procedure
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Procedure

    Examples:
      | requirement                                              | interaction |
      | us-core-7.0.0/Procedure/declares/interaction/search-type | search-type |
      | us-core-7.0.0/Procedure/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Procedure
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Procedure

    Examples:
      | requirement                                                   | interaction      |
      | us-core-7.0.0/Procedure/declares/interaction/vread            | vread            |
      | us-core-7.0.0/Procedure/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Procedure
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Procedure

    Examples:
      | requirement                                    | parameter |
      | us-core-7.0.0/Procedure/declares/search/code   | code      |
      | us-core-7.0.0/Procedure/declares/search/status | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Procedure
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Procedure

    Examples:
      | requirement                                     | parameter |
      | us-core-7.0.0/Procedure/declares/search/date    | date      |
      | us-core-7.0.0/Procedure/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Procedure

    Examples:
      | requirement                                                   | include           |
      | us-core-7.0.0/Procedure/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Procedure of the record
    Then each read returns the Procedure that was asked for

    Examples:
      | requirement                  |
      | us-core-7.0.0/Procedure/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Procedure that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                              |
      | us-core-7.0.0/Procedure/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Procedure
    When the client reads the current version of each Procedure of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                   |
      | us-core-7.0.0/Procedure/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Procedure
    When the client reads the history of each Procedure of the record
    Then each history holds the current version

    Examples:
      | requirement                              |
      | us-core-7.0.0/Procedure/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Procedure by "<parameters>" with values from the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                 | parameters   |
      | us-core-7.0.0/Procedure/search/patient      | patient      |
      | us-core-7.0.0/Procedure/search/date+patient | date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Procedure by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters   |
      | us-core-7.0.0/Procedure/search-post/patient      | patient      |
      | us-core-7.0.0/Procedure/search-post/date+patient | date+patient |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Procedure by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Procedure is returned that refers to another type than asked for

    Examples:
      | requirement                                           | parameters   |
      | us-core-7.0.0/Procedure/search-reference/patient      | patient      |
      | us-core-7.0.0/Procedure/search-reference/date+patient | date+patient |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Procedure by "<parameters>" with values from the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                      | parameters        |
      | us-core-7.0.0/Procedure/search/code+date+patient | code+date+patient |
      | us-core-7.0.0/Procedure/search/patient+status    | patient+status    |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Procedure by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters        |
      | us-core-7.0.0/Procedure/search-post/code+date+patient | code+date+patient |
      | us-core-7.0.0/Procedure/search-post/patient+status    | patient+status    |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Procedure by "<parameters>" with systems and codes from the record
    And the client searches Procedure by "<parameters>" with other systems and parts of codes
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                             | parameters        |
      | us-core-7.0.0/Procedure/search-system/code+date+patient | code+date+patient |
      | us-core-7.0.0/Procedure/search-system/patient+status    | patient+status    |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Procedure by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Procedure is returned that refers to another type than asked for

    Examples:
      | requirement                                                | parameters        |
      | us-core-7.0.0/Procedure/search-reference/code+date+patient | code+date+patient |
      | us-core-7.0.0/Procedure/search-reference/patient+status    | patient+status    |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Procedure that the guide asks for: "patient, date+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                              |
      | us-core-7.0.0/Procedure/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Procedure with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                           |
      | us-core-7.0.0/Procedure/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Procedure by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters   |
      | us-core-7.0.0/Procedure/search-post/parameters-in-url | date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Procedure by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters   |
      | us-core-7.0.0/Procedure/search-post/charset | date+patient |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches Procedure by "date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-7.0.0/Procedure/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Procedure with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                          |
      | us-core-7.0.0/Procedure/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Procedure with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                            |
      | us-core-7.0.0/Procedure/error/modifier |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches Procedure by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                              | parameters        | parameter |
      | us-core-7.0.0/Procedure/search/code+date+patient/code/or | code+date+patient | code      |
      | us-core-7.0.0/Procedure/search/patient+status/status/or  | patient+status    | status    |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Procedure by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                              | parameters        | comparator | parameter |
      | us-core-7.0.0/Procedure/search/code+date+patient/date/gt | code+date+patient | gt         | date      |
      | us-core-7.0.0/Procedure/search/code+date+patient/date/ge | code+date+patient | ge         | date      |
      | us-core-7.0.0/Procedure/search/code+date+patient/date/lt | code+date+patient | lt         | date      |
      | us-core-7.0.0/Procedure/search/code+date+patient/date/le | code+date+patient | le         | date      |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Procedure by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                               | parameters        | parameter |
      | us-core-7.0.0/Procedure/search/code+date+patient/date/and | code+date+patient | date      |
      | us-core-7.0.0/Procedure/search/date+patient/date/and      | date+patient      | date      |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Procedure by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                         | parameters   | comparator | parameter |
      | us-core-7.0.0/Procedure/search/date+patient/date/gt | date+patient | gt         | date      |
      | us-core-7.0.0/Procedure/search/date+patient/date/ge | date+patient | ge         | date      |
      | us-core-7.0.0/Procedure/search/date+patient/date/lt | date+patient | lt         | date      |
      | us-core-7.0.0/Procedure/search/date+patient/date/le | date+patient | le         | date      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Procedure by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                              | parameters   | parameter |
      | us-core-7.0.0/Procedure/search/date+patient/date/partial | date+patient | date      |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches Procedure by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                             | parameters   | parameter |
      | us-core-7.0.0/Procedure/search/date+patient/date/offset | date+patient | date      |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Procedure by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Procedure matches the search
    And every Procedure of the record that matches is returned

    Examples:
      | requirement                                                     | parameters        | parameter |
      | us-core-7.0.0/Procedure/search/code+date+patient/code/no-system | code+date+patient | code      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Procedure and includes "<include>" in reverse
    Then every Procedure of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                          | include           |
      | us-core-7.0.0/Procedure/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Procedure resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure"

    Examples:
      | requirement                                       |
      | us-core-7.0.0/Procedure/us-core-procedure/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Procedure resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure"

    Examples:
      | requirement                                                                                           | element                                         |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.basedOn                              | Procedure.basedOn                               |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.status                               | Procedure.status                                |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.code                                 | Procedure.code                                  |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.subject                              | Procedure.subject                               |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.encounter                            | Procedure.encounter                             |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.performedDateTime                    | Procedure.performedDateTime                     |
      | us-core-7.0.0/Procedure/us-core-procedure/must-support/Procedure.reasonCode,Procedure.reasonReference | Procedure.reasonCode, Procedure.reasonReference |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Procedure resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                | element             | target                                                            |
      | us-core-7.0.0/Procedure/us-core-procedure/references/Procedure.subject/us-core-patient     | Procedure.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient   |
      | us-core-7.0.0/Procedure/us-core-procedure/references/Procedure.encounter/us-core-encounter | Procedure.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter |
