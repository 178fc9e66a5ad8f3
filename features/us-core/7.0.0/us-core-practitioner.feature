# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-practitioner
Feature: US Core Practitioner Profile

  What US Core 7.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner" for Practitioner

    Examples:
      | requirement                                                      |
      | us-core-7.0.0/Practitioner/declares/profile/us-core-practitioner |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Practitioner

    Examples:
      | requirement                                                 | interaction |
      | us-core-7.0.0/Practitioner/declares/interaction/search-type | search-type |
      | us-core-7.0.0/Practitioner/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Practitioner

    Examples:
      | requirement                                                      | interaction      |
      | us-core-7.0.0/Practitioner/declares/interaction/vread            | vread            |
      | us-core-7.0.0/Practitioner/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Practitioner

    Examples:
      | requirement                                    | parameter |
      | us-core-7.0.0/Practitioner/declares/search/_id | _id       |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Practitioner

    Examples:
      | requirement                                           | parameter  |
      | us-core-7.0.0/Practitioner/declares/search/identifier | identifier |
      | us-core-7.0.0/Practitioner/declares/search/name       | name       |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Practitioner of the record
    Then each read returns the Practitioner that was asked for

    Examples:
      | requirement                     |
      | us-core-7.0.0/Practitioner/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Practitioner that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                 |
      | us-core-7.0.0/Practitioner/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Practitioner
    When the client reads the current version of each Practitioner of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                      |
      | us-core-7.0.0/Practitioner/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Practitioner
    When the client reads the history of each Practitioner of the record
    Then each history holds the current version

    Examples:
      | requirement                                 |
      | us-core-7.0.0/Practitioner/history-instance |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Practitioner by "<parameters>" with values from the record
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                           | parameters |
      | us-core-7.0.0/Practitioner/search/_id | _id        |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-7.0.0/Practitioner/search-post/_id | _id        |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Practitioner by "<parameters>" with values from the record
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                                  | parameters |
      | us-core-7.0.0/Practitioner/search/identifier | identifier |
      | us-core-7.0.0/Practitioner/search/name       | name       |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                       | parameters |
      | us-core-7.0.0/Practitioner/search-post/identifier | identifier |
      | us-core-7.0.0/Practitioner/search-post/name       | name       |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Practitioner by "<parameters>" with systems and codes from the record
    And the client searches Practitioner by "<parameters>" with other systems and parts of codes
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                                         | parameters |
      | us-core-7.0.0/Practitioner/search-system/identifier | identifier |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Practitioner that the guide asks for: "identifier, name"
    Then each result is a valid searchset

    Examples:
      | requirement                                 |
      | us-core-7.0.0/Practitioner/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Practitioner with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                              |
      | us-core-7.0.0/Practitioner/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                              | parameters |
      | us-core-7.0.0/Practitioner/search-post/parameters-in-url | identifier |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                    | parameters |
      | us-core-7.0.0/Practitioner/search-post/charset | identifier |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Practitioner with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-7.0.0/Practitioner/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Practitioner with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                               |
      | us-core-7.0.0/Practitioner/error/modifier |

  @search-by-parts-of-strings @SHALL
  Scenario Outline: search by <parameters> with the beginning of <parameter> in other case
    When the client searches Practitioner by "<parameters>" with the beginning of "<parameter>" of the record in other case
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                                             | parameters | parameter |
      | us-core-7.0.0/Practitioner/search/name/name/starts-with | name       | name      |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Practitioner by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                                                       | parameters | parameter  |
      | us-core-7.0.0/Practitioner/search/identifier/identifier/no-system | identifier | identifier |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Practitioner resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner"

    Examples:
      | requirement                                             |
      | us-core-7.0.0/Practitioner/us-core-practitioner/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Practitioner resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner"

    Examples:
      | requirement                                                                                 | element                        |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.identifier        | Practitioner.identifier        |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.identifier.system | Practitioner.identifier.system |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.identifier.value  | Practitioner.identifier.value  |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.identifier:NPI    | Practitioner.identifier:NPI    |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.name              | Practitioner.name              |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.name.family       | Practitioner.name.family       |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.telecom           | Practitioner.telecom           |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.telecom.system    | Practitioner.telecom.system    |
      | us-core-7.0.0/Practitioner/us-core-practitioner/must-support/Practitioner.telecom.value     | Practitioner.telecom.value     |
