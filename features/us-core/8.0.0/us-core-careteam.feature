# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-careteam
Feature: US Core CareTeam Profile

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of CareTeam
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam" for CareTeam

    Examples:
      | requirement                                              |
      | us-core-8.0.0/CareTeam/declares/profile/us-core-careteam |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of CareTeam
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for CareTeam

    Examples:
      | requirement                                             | interaction |
      | us-core-8.0.0/CareTeam/declares/interaction/search-type | search-type |
      | us-core-8.0.0/CareTeam/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of CareTeam
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for CareTeam

    Examples:
      | requirement                                                  | interaction      |
      | us-core-8.0.0/CareTeam/declares/interaction/vread            | vread            |
      | us-core-8.0.0/CareTeam/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of CareTeam
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for CareTeam

    Examples:
      | requirement                                    | parameter |
      | us-core-8.0.0/CareTeam/declares/search/patient | patient   |
      | us-core-8.0.0/CareTeam/declares/search/status  | status    |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of CareTeam
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for CareTeam

    Examples:
      | requirement                                 | parameter |
      | us-core-8.0.0/CareTeam/declares/search/role | role      |

  @capabilities @SHOULD
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for CareTeam

    Examples:
      | requirement                                                                   | include                               |
      | us-core-8.0.0/CareTeam/declares/include/CareTeam:participant:PractitionerRole | CareTeam:participant:PractitionerRole |
      | us-core-8.0.0/CareTeam/declares/include/CareTeam:participant:Practitioner     | CareTeam:participant:Practitioner     |
      | us-core-8.0.0/CareTeam/declares/include/CareTeam:participant:Patient          | CareTeam:participant:Patient          |
      | us-core-8.0.0/CareTeam/declares/include/CareTeam:participant:RelatedPerson    | CareTeam:participant:RelatedPerson    |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for CareTeam

    Examples:
      | requirement                                                  | include           |
      | us-core-8.0.0/CareTeam/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each CareTeam of the record
    Then each read returns the CareTeam that was asked for

    Examples:
      | requirement                 |
      | us-core-8.0.0/CareTeam/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a CareTeam that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                             |
      | us-core-8.0.0/CareTeam/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for CareTeam
    When the client reads the current version of each CareTeam of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                  |
      | us-core-8.0.0/CareTeam/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for CareTeam
    When the client reads the history of each CareTeam of the record
    Then each history holds the current version

    Examples:
      | requirement                             |
      | us-core-8.0.0/CareTeam/history-instance |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches CareTeam by "<parameters>" with values from the record
    Then every returned CareTeam matches the search
    And every CareTeam of the record that matches is returned

    Examples:
      | requirement                                | parameters   |
      | us-core-8.0.0/CareTeam/search/role         | role         |
      | us-core-8.0.0/CareTeam/search/patient+role | patient+role |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched CareTeam by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters   |
      | us-core-8.0.0/CareTeam/search-post/role         | role         |
      | us-core-8.0.0/CareTeam/search-post/patient+role | patient+role |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches CareTeam by "<parameters>" with systems and codes from the record
    And the client searches CareTeam by "<parameters>" with other systems and parts of codes
    Then every returned CareTeam matches the search
    And every CareTeam of the record that matches is returned

    Examples:
      | requirement                                       | parameters   |
      | us-core-8.0.0/CareTeam/search-system/role         | role         |
      | us-core-8.0.0/CareTeam/search-system/patient+role | patient+role |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched CareTeam by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no CareTeam is returned that refers to another type than asked for

    Examples:
      | requirement                                          | parameters   |
      | us-core-8.0.0/CareTeam/search-reference/patient+role | patient+role |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches CareTeam by "<parameters>" with values from the record
    Then every returned CareTeam matches the search
    And every CareTeam of the record that matches is returned

    Examples:
      | requirement                                  | parameters     |
      | us-core-8.0.0/CareTeam/search/patient+status | patient+status |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched CareTeam by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                       | parameters     |
      | us-core-8.0.0/CareTeam/search-post/patient+status | patient+status |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches CareTeam by "<parameters>" with systems and codes from the record
    And the client searches CareTeam by "<parameters>" with other systems and parts of codes
    Then every returned CareTeam matches the search
    And every CareTeam of the record that matches is returned

    Examples:
      | requirement                                         | parameters     |
      | us-core-8.0.0/CareTeam/search-system/patient+status | patient+status |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched CareTeam by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no CareTeam is returned that refers to another type than asked for

    Examples:
      | requirement                                            | parameters     |
      | us-core-8.0.0/CareTeam/search-reference/patient+status | patient+status |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of CareTeam that the guide asks for: "patient+status"
    Then each result is a valid searchset

    Examples:
      | requirement                             |
      | us-core-8.0.0/CareTeam/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches CareTeam with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                          |
      | us-core-8.0.0/CareTeam/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched CareTeam by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters     |
      | us-core-8.0.0/CareTeam/search-post/parameters-in-url | patient+status |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched CareTeam by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters     |
      | us-core-8.0.0/CareTeam/search-post/charset | patient+status |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches CareTeam with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                         |
      | us-core-8.0.0/CareTeam/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches CareTeam with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                           |
      | us-core-8.0.0/CareTeam/error/modifier |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches CareTeam by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned CareTeam matches the search
    And every CareTeam of the record that matches is returned

    Examples:
      | requirement                                            | parameters     | parameter |
      | us-core-8.0.0/CareTeam/search/patient+status/status/or | patient+status | status    |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches CareTeam by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned CareTeam matches the search
    And every CareTeam of the record that matches is returned

    Examples:
      | requirement                                       | parameters | parameter |
      | us-core-8.0.0/CareTeam/search/role/role/no-system | role       | role      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches CareTeam and includes "<include>" in reverse
    Then every CareTeam of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                         | include           |
      | us-core-8.0.0/CareTeam/revinclude/Provenance:target | Provenance:target |

  @include @SHOULD
  Scenario Outline: include of <include>
    When the client searches CareTeam and includes "<include>"
    Then every CareTeam of the record that matches is returned
    And every included resource is referred to by a match
    And every resource that a match refers to is included

    Examples:
      | requirement                                                          | include                               |
      | us-core-8.0.0/CareTeam/include/CareTeam:participant:PractitionerRole | CareTeam:participant:PractitionerRole |
      | us-core-8.0.0/CareTeam/include/CareTeam:participant:Practitioner     | CareTeam:participant:Practitioner     |
      | us-core-8.0.0/CareTeam/include/CareTeam:participant:Patient          | CareTeam:participant:Patient          |
      | us-core-8.0.0/CareTeam/include/CareTeam:participant:RelatedPerson    | CareTeam:participant:RelatedPerson    |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the CareTeam resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam"

    Examples:
      | requirement                                     |
      | us-core-8.0.0/CareTeam/us-core-careteam/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the CareTeam resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam"

    Examples:
      | requirement                                                                      | element                     |
      | us-core-8.0.0/CareTeam/us-core-careteam/must-support/CareTeam.status             | CareTeam.status             |
      | us-core-8.0.0/CareTeam/us-core-careteam/must-support/CareTeam.subject            | CareTeam.subject            |
      | us-core-8.0.0/CareTeam/us-core-careteam/must-support/CareTeam.participant        | CareTeam.participant        |
      | us-core-8.0.0/CareTeam/us-core-careteam/must-support/CareTeam.participant.role   | CareTeam.participant.role   |
      | us-core-8.0.0/CareTeam/us-core-careteam/must-support/CareTeam.participant.member | CareTeam.participant.member |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the CareTeam resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                  | element                     | target                                                                                                                                         |
      | us-core-8.0.0/CareTeam/us-core-careteam/references/CareTeam.subject/us-core-patient                                          | CareTeam.subject            | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient                                                                                |
      | us-core-8.0.0/CareTeam/us-core-careteam/references/CareTeam.participant.member/us-core-practitioner,us-core-practitionerrole | CareTeam.participant.member | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner, http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole |
      | us-core-8.0.0/CareTeam/us-core-careteam/references/CareTeam.participant.member/us-core-relatedperson                         | CareTeam.participant.member | http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson                                                                          |
