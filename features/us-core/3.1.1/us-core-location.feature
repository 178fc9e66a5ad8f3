# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-location
Feature: US Core Location Profile

  What US Core 3.1.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Location
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location" for Location

    Examples:
      | requirement                                              |
      | us-core-3.1.1/Location/declares/profile/us-core-location |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Location
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Location

    Examples:
      | requirement                                             | interaction |
      | us-core-3.1.1/Location/declares/interaction/search-type | search-type |
      | us-core-3.1.1/Location/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Location
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Location

    Examples:
      | requirement                                                  | interaction      |
      | us-core-3.1.1/Location/declares/interaction/vread            | vread            |
      | us-core-3.1.1/Location/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Location
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Location

    Examples:
      | requirement                                    | parameter |
      | us-core-3.1.1/Location/declares/search/address | address   |
      | us-core-3.1.1/Location/declares/search/name    | name      |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Location
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Location

    Examples:
      | requirement                                               | parameter          |
      | us-core-3.1.1/Location/declares/search/address-city       | address-city       |
      | us-core-3.1.1/Location/declares/search/address-postalcode | address-postalcode |
      | us-core-3.1.1/Location/declares/search/address-state      | address-state      |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Location of the record
    Then each read returns the Location that was asked for

    Examples:
      | requirement                 |
      | us-core-3.1.1/Location/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Location that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                             |
      | us-core-3.1.1/Location/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Location
    When the client reads the current version of each Location of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                  |
      | us-core-3.1.1/Location/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Location
    When the client reads the history of each Location of the record
    Then each history holds the current version

    Examples:
      | requirement                             |
      | us-core-3.1.1/Location/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Location by "<parameters>" with values from the record
    Then every returned Location matches the search
    And every Location of the record that matches is returned

    Examples:
      | requirement                           | parameters |
      | us-core-3.1.1/Location/search/name    | name       |
      | us-core-3.1.1/Location/search/address | address    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Location by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-3.1.1/Location/search-post/name    | name       |
      | us-core-3.1.1/Location/search-post/address | address    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Location by "<parameters>" with values from the record
    Then every returned Location matches the search
    And every Location of the record that matches is returned

    Examples:
      | requirement                                      | parameters         |
      | us-core-3.1.1/Location/search/address-city       | address-city       |
      | us-core-3.1.1/Location/search/address-state      | address-state      |
      | us-core-3.1.1/Location/search/address-postalcode | address-postalcode |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Location by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters         |
      | us-core-3.1.1/Location/search-post/address-city       | address-city       |
      | us-core-3.1.1/Location/search-post/address-state      | address-state      |
      | us-core-3.1.1/Location/search-post/address-postalcode | address-postalcode |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Location that the guide asks for: "name, address"
    Then each result is a valid searchset

    Examples:
      | requirement                             |
      | us-core-3.1.1/Location/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Location with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                          |
      | us-core-3.1.1/Location/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Location by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-3.1.1/Location/search-post/parameters-in-url | name       |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Location by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-3.1.1/Location/search-post/charset | name       |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Location with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                         |
      | us-core-3.1.1/Location/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Location with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                           |
      | us-core-3.1.1/Location/error/modifier |

  @search-by-parts-of-strings @SHALL
  Scenario Outline: search by <parameters> with the beginning of <parameter> in other case
    When the client searches Location by "<parameters>" with the beginning of "<parameter>" of the record in other case
    Then every returned Location matches the search
    And every Location of the record that matches is returned

    Examples:
      | requirement                                               | parameters | parameter |
      | us-core-3.1.1/Location/search/name/name/starts-with       | name       | name      |
      | us-core-3.1.1/Location/search/address/address/starts-with | address    | address   |

  @search-by-parts-of-strings @SHOULD
  Scenario Outline: search by <parameters> with the beginning of <parameter> in other case
    When the client searches Location by "<parameters>" with the beginning of "<parameter>" of the record in other case
    Then every returned Location matches the search
    And every Location of the record that matches is returned

    Examples:
      | requirement                                                                     | parameters         | parameter          |
      | us-core-3.1.1/Location/search/address-city/address-city/starts-with             | address-city       | address-city       |
      | us-core-3.1.1/Location/search/address-state/address-state/starts-with           | address-state      | address-state      |
      | us-core-3.1.1/Location/search/address-postalcode/address-postalcode/starts-with | address-postalcode | address-postalcode |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Location resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location"

    Examples:
      | requirement                                     |
      | us-core-3.1.1/Location/us-core-location/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Location resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location"

    Examples:
      | requirement                                                                        | element                       |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.status               | Location.status               |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.name                 | Location.name                 |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.telecom              | Location.telecom              |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.address              | Location.address              |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.address.line         | Location.address.line         |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.address.city         | Location.address.city         |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.address.state        | Location.address.state        |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.address.postalCode   | Location.address.postalCode   |
      | us-core-3.1.1/Location/us-core-location/must-support/Location.managingOrganization | Location.managingOrganization |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Location resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                           | element                       | target                                                               |
      | us-core-3.1.1/Location/us-core-location/references/Location.managingOrganization/us-core-organization | Location.managingOrganization | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization |
