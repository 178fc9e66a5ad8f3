# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-coverage
Feature: US Core Coverage Profile

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Coverage
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage" for Coverage

    Examples:
      | requirement                                              |
      | us-core-8.0.0/Coverage/declares/profile/us-core-coverage |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Coverage

    Examples:
      | requirement                                             | interaction |
      | us-core-8.0.0/Coverage/declares/interaction/search-type | search-type |
      | us-core-8.0.0/Coverage/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Coverage

    Examples:
      | requirement                                                  | interaction      |
      | us-core-8.0.0/Coverage/declares/interaction/vread            | vread            |
      | us-core-8.0.0/Coverage/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Coverage

    Examples:
      | requirement                                    | parameter |
      | us-core-8.0.0/Coverage/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Coverage

    Examples:
      | requirement                                                  | include           |
      | us-core-8.0.0/Coverage/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Coverage of the record
    Then each read returns the Coverage that was asked for

    Examples:
      | requirement                 |
      | us-core-8.0.0/Coverage/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Coverage that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                             |
      | us-core-8.0.0/Coverage/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Coverage
    When the client reads the current version of each Coverage of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                  |
      | us-core-8.0.0/Coverage/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Coverage
    When the client reads the history of each Coverage of the record
    Then each history holds the current version

    Examples:
      | requirement                             |
      | us-core-8.0.0/Coverage/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Coverage by "<parameters>" with values from the record
    Then every returned Coverage matches the search
    And every Coverage of the record that matches is returned

    Examples:
      | requirement                           | parameters |
      | us-core-8.0.0/Coverage/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-8.0.0/Coverage/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Coverage is returned that refers to another type than asked for

    Examples:
      | requirement                                     | parameters |
      | us-core-8.0.0/Coverage/search-reference/patient | patient    |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Coverage that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                             |
      | us-core-8.0.0/Coverage/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Coverage with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                          |
      | us-core-8.0.0/Coverage/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-8.0.0/Coverage/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-8.0.0/Coverage/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Coverage with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                         |
      | us-core-8.0.0/Coverage/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Coverage with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                           |
      | us-core-8.0.0/Coverage/error/modifier |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Coverage and includes "<include>" in reverse
    Then every Coverage of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                         | include           |
      | us-core-8.0.0/Coverage/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage"

    Examples:
      | requirement                                     |
      | us-core-8.0.0/Coverage/us-core-coverage/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage"

    Examples:
      | requirement                                                                            | element                           |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.identifier               | Coverage.identifier               |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.identifier:memberid      | Coverage.identifier:memberid      |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.identifier:memberid.type | Coverage.identifier:memberid.type |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.status                   | Coverage.status                   |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.type                     | Coverage.type                     |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.subscriberId             | Coverage.subscriberId             |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.beneficiary              | Coverage.beneficiary              |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.relationship             | Coverage.relationship             |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.period                   | Coverage.period                   |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.payor                    | Coverage.payor                    |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.class                    | Coverage.class                    |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.class:group              | Coverage.class:group              |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.class:group.value        | Coverage.class:group.value        |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.class:plan               | Coverage.class:plan               |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.class:plan.value         | Coverage.class:plan.value         |
      | us-core-8.0.0/Coverage/us-core-coverage/must-support/Coverage.class:plan.name          | Coverage.class:plan.name          |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                             | element              | target                                                               |
      | us-core-8.0.0/Coverage/us-core-coverage/references/Coverage.beneficiary/us-core-patient | Coverage.beneficiary | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-8.0.0/Coverage/us-core-coverage/references/Coverage.payor/us-core-organization  | Coverage.payor       | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization |
