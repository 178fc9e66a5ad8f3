# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-organization
Feature: US Core Organization Profile

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Organization
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization" for Organization

    Examples:
      | requirement                                                      |
      | us-core-8.0.0/Organization/declares/profile/us-core-organization |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Organization
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Organization

    Examples:
      | requirement                                                 | interaction |
      | us-core-8.0.0/Organization/declares/interaction/search-type | search-type |
      | us-core-8.0.0/Organization/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Organization
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Organization

    Examples:
      | requirement                                                      | interaction      |
      | us-core-8.0.0/Organization/declares/interaction/vread            | vread            |
      | us-core-8.0.0/Organization/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Organization
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Organization

    Examples:
      | requirement                                        | parameter |
      | us-core-8.0.0/Organization/declares/search/address | address   |
      | us-core-8.0.0/Organization/declares/search/name    | name      |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Organization of the record
    Then each read returns the Organization that was asked for

    Examples:
      | requirement                     |
      | us-core-8.0.0/Organization/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Organization that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                 |
      | us-core-8.0.0/Organization/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Organization
    When the client reads the current version of each Organization of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                      |
      | us-core-8.0.0/Organization/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Organization
    When the client reads the history of each Organization of the record
    Then each history holds the current version

    Examples:
      | requirement                                 |
      | us-core-8.0.0/Organization/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Organization by "<parameters>" with values from the record
    Then every returned Organization matches the search
    And every Organization of the record that matches is returned

    Examples:
      | requirement                               | parameters |
      | us-core-8.0.0/Organization/search/address | address    |
      | us-core-8.0.0/Organization/search/name    | name       |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Organization by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                    | parameters |
      | us-core-8.0.0/Organization/search-post/address | address    |
      | us-core-8.0.0/Organization/search-post/name    | name       |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Organization that the guide asks for: "address, name"
    Then each result is a valid searchset

    Examples:
      | requirement                                 |
      | us-core-8.0.0/Organization/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Organization with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                              |
      | us-core-8.0.0/Organization/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Organization by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                              | parameters |
      | us-core-8.0.0/Organization/search-post/parameters-in-url | address    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Organization by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                    | parameters |
      | us-core-8.0.0/Organization/search-post/charset | address    |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Organization with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                             |
      | us-core-8.0.0/Organization/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Organization with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                               |
      | us-core-8.0.0/Organization/error/modifier |

  @search-by-parts-of-strings @SHALL
  Scenario Outline: search by <parameters> with the beginning of <parameter> in other case
    When the client searches Organization by "<parameters>" with the beginning of "<parameter>" of the record in other case
    Then every returned Organization matches the search
    And every Organization of the record that matches is returned

    Examples:
      | requirement                                                   | parameters | parameter |
      | us-core-8.0.0/Organization/search/address/address/starts-with | address    | address   |
      | us-core-8.0.0/Organization/search/name/name/starts-with       | name       | name      |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Organization resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization"

    Examples:
      | requirement                                             |
      | us-core-8.0.0/Organization/us-core-organization/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Organization resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization"

    Examples:
      | requirement                                                                                  | element                         |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.identifier         | Organization.identifier         |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.identifier.system  | Organization.identifier.system  |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.identifier.value   | Organization.identifier.value   |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.identifier:NPI     | Organization.identifier:NPI     |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.active             | Organization.active             |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.name               | Organization.name               |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.telecom            | Organization.telecom            |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.telecom.system     | Organization.telecom.system     |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.telecom.value      | Organization.telecom.value      |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.address            | Organization.address            |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.address.line       | Organization.address.line       |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.address.city       | Organization.address.city       |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.address.state      | Organization.address.state      |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.address.postalCode | Organization.address.postalCode |
      | us-core-8.0.0/Organization/us-core-organization/must-support/Organization.address.country    | Organization.address.country    |
