# Generated from hl7.fhir.us.core#4.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @4.0.0 @us-core-practitionerrole
Feature: US Core PractitionerRole Profile

  What US Core 4.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of PractitionerRole
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole" for PractitionerRole

    Examples:
      | requirement                                                              |
      | us-core-4.0.0/PractitionerRole/declares/profile/us-core-practitionerrole |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of PractitionerRole
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for PractitionerRole

    Examples:
      | requirement                                                     | interaction |
      | us-core-4.0.0/PractitionerRole/declares/interaction/search-type | search-type |
      | us-core-4.0.0/PractitionerRole/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of PractitionerRole
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for PractitionerRole

    Examples:
      | requirement                                                          | interaction      |
      | us-core-4.0.0/PractitionerRole/declares/interaction/vread            | vread            |
      | us-core-4.0.0/PractitionerRole/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of PractitionerRole
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for PractitionerRole

    Examples:
      | requirement                                                 | parameter    |
      | us-core-4.0.0/PractitionerRole/declares/search/practitioner | practitioner |
      | us-core-4.0.0/PractitionerRole/declares/search/specialty    | specialty    |

  @capabilities @SHOULD
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for PractitionerRole

    Examples:
      | requirement                                                                   | include                       |
      | us-core-4.0.0/PractitionerRole/declares/include/PractitionerRole:endpoint     | PractitionerRole:endpoint     |
      | us-core-4.0.0/PractitionerRole/declares/include/PractitionerRole:practitioner | PractitionerRole:practitioner |

  @read @SHALL
  Scenario Outline: read
    When the client reads each PractitionerRole of the record
    Then each read returns the PractitionerRole that was asked for

    Examples:
      | requirement                         |
      | us-core-4.0.0/PractitionerRole/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a PractitionerRole that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                     |
      | us-core-4.0.0/PractitionerRole/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for PractitionerRole
    When the client reads the current version of each PractitionerRole of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                          |
      | us-core-4.0.0/PractitionerRole/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for PractitionerRole
    When the client reads the history of each PractitionerRole of the record
    Then each history holds the current version

    Examples:
      | requirement                                     |
      | us-core-4.0.0/PractitionerRole/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches PractitionerRole by "<parameters>" with values from the record
    Then every returned PractitionerRole matches the search
    And every PractitionerRole of the record that matches is returned

    Examples:
      | requirement                                        | parameters   |
      | us-core-4.0.0/PractitionerRole/search/specialty    | specialty    |
      | us-core-4.0.0/PractitionerRole/search/practitioner | practitioner |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched PractitionerRole by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                             | parameters   |
      | us-core-4.0.0/PractitionerRole/search-post/specialty    | specialty    |
      | us-core-4.0.0/PractitionerRole/search-post/practitioner | practitioner |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches PractitionerRole by "<parameters>" with systems and codes from the record
    And the client searches PractitionerRole by "<parameters>" with other systems and parts of codes
    Then every returned PractitionerRole matches the search
    And every PractitionerRole of the record that matches is returned

    Examples:
      | requirement                                            | parameters |
      | us-core-4.0.0/PractitionerRole/search-system/specialty | specialty  |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched PractitionerRole by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no PractitionerRole is returned that refers to another type than asked for

    Examples:
      | requirement                                                  | parameters   |
      | us-core-4.0.0/PractitionerRole/search-reference/practitioner | practitioner |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of PractitionerRole that the guide asks for: "specialty, practitioner"
    Then each result is a valid searchset

    Examples:
      | requirement                                     |
      | us-core-4.0.0/PractitionerRole/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches PractitionerRole with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                  |
      | us-core-4.0.0/PractitionerRole/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched PractitionerRole by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                  | parameters |
      | us-core-4.0.0/PractitionerRole/search-post/parameters-in-url | specialty  |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched PractitionerRole by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                        | parameters |
      | us-core-4.0.0/PractitionerRole/search-post/charset | specialty  |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches PractitionerRole with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                 |
      | us-core-4.0.0/PractitionerRole/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches PractitionerRole with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                   |
      | us-core-4.0.0/PractitionerRole/error/modifier |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches PractitionerRole by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned PractitionerRole matches the search
    And every PractitionerRole of the record that matches is returned

    Examples:
      | requirement                                                         | parameters | parameter |
      | us-core-4.0.0/PractitionerRole/search/specialty/specialty/no-system | specialty  | specialty |

  @include @SHOULD
  Scenario Outline: include of <include>
    When the client searches PractitionerRole and includes "<include>"
    Then every PractitionerRole of the record that matches is returned
    And every included resource is referred to by a match
    And every resource that a match refers to is included

    Examples:
      | requirement                                                          | include                       |
      | us-core-4.0.0/PractitionerRole/include/PractitionerRole:endpoint     | PractitionerRole:endpoint     |
      | us-core-4.0.0/PractitionerRole/include/PractitionerRole:practitioner | PractitionerRole:practitioner |

  @chained-search @SHALL
  Scenario Outline: search by <chain>
    When the client searches PractitionerRole by "<chain>" with values from what the record refers to
    Then every returned PractitionerRole refers to a resource that matches
    And every PractitionerRole of the record that refers to such a resource is returned

    Examples:
      | requirement                                                   | chain                   |
      | us-core-4.0.0/PractitionerRole/search/practitioner.identifier | practitioner.identifier |
      | us-core-4.0.0/PractitionerRole/search/practitioner.name       | practitioner.name       |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the PractitionerRole resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole"

    Examples:
      | requirement                                                     |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the PractitionerRole resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole"

    Examples:
      | requirement                                                                                          | element                         |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.practitioner   | PractitionerRole.practitioner   |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.organization   | PractitionerRole.organization   |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.code           | PractitionerRole.code           |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.specialty      | PractitionerRole.specialty      |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.location       | PractitionerRole.location       |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.telecom        | PractitionerRole.telecom        |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.telecom.system | PractitionerRole.telecom.system |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.telecom.value  | PractitionerRole.telecom.value  |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/must-support/PractitionerRole.endpoint       | PractitionerRole.endpoint       |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the PractitionerRole resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                           | element                       | target                                                               |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/references/PractitionerRole.practitioner/us-core-practitioner | PractitionerRole.practitioner | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/references/PractitionerRole.organization/us-core-organization | PractitionerRole.organization | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization |
      | us-core-4.0.0/PractitionerRole/us-core-practitionerrole/references/PractitionerRole.location/Location                 | PractitionerRole.location     | http://hl7.org/fhir/StructureDefinition/Location                     |
