# Generated from hl7.fhir.us.carin-bb#2.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.1.0 @C4BB-RelatedPerson
Feature: C4BB RelatedPerson

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.1.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson" for RelatedPerson

    Examples:
      | requirement                                                      |
      | carin-bb-2.1.0/RelatedPerson/declares/profile/C4BB-RelatedPerson |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for RelatedPerson

    Examples:
      | requirement                                             | interaction |
      | carin-bb-2.1.0/RelatedPerson/declares/interaction/read  | read        |
      | carin-bb-2.1.0/RelatedPerson/declares/interaction/vread | vread       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for RelatedPerson

    Examples:
      | requirement                                               | parameter    |
      | carin-bb-2.1.0/RelatedPerson/declares/search/_id          | _id          |
      | carin-bb-2.1.0/RelatedPerson/declares/search/_lastUpdated | _lastUpdated |

  @read @SHOULD
  Scenario Outline: read
    When the client reads each RelatedPerson of the record
    Then each read returns the RelatedPerson that was asked for

    Examples:
      | requirement                       |
      | carin-bb-2.1.0/RelatedPerson/read |

  @errors @SHOULD
  Scenario Outline: an unknown id
    When the client reads a RelatedPerson that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                   |
      | carin-bb-2.1.0/RelatedPerson/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for RelatedPerson
    When the client reads the current version of each RelatedPerson of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                        |
      | carin-bb-2.1.0/RelatedPerson/vread |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches RelatedPerson by "<parameters>" with values from the record
    Then every returned RelatedPerson matches the search
    And every RelatedPerson of the record that matches is returned

    Examples:
      | requirement                                      | parameters   |
      | carin-bb-2.1.0/RelatedPerson/search/_id          | _id          |
      | carin-bb-2.1.0/RelatedPerson/search/_lastUpdated | _lastUpdated |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters   |
      | carin-bb-2.1.0/RelatedPerson/search-post/_id          | _id          |
      | carin-bb-2.1.0/RelatedPerson/search-post/_lastUpdated | _lastUpdated |

  @search @SHOULD
  Scenario Outline: the results of searches
    When the client makes each search of RelatedPerson that the guide asks for: "_id, _lastUpdated"
    Then each result is a valid searchset

    Examples:
      | requirement                                   |
      | carin-bb-2.1.0/RelatedPerson/search/searchset |

  @paging @SHOULD
  Scenario Outline: paging
    When the client searches RelatedPerson with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                |
      | carin-bb-2.1.0/RelatedPerson/search/_count |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                | parameters |
      | carin-bb-2.1.0/RelatedPerson/search-post/parameters-in-url | _id        |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters |
      | carin-bb-2.1.0/RelatedPerson/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches RelatedPerson by "_lastUpdated" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                  |
      | carin-bb-2.1.0/RelatedPerson/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches RelatedPerson with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                               |
      | carin-bb-2.1.0/RelatedPerson/error/strict |

  @errors @SHOULD
  Scenario Outline: a modifier that the server does not support
    When the client searches RelatedPerson with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                 |
      | carin-bb-2.1.0/RelatedPerson/error/modifier |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches RelatedPerson by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned RelatedPerson matches the search
    And every RelatedPerson of the record that matches is returned

    Examples:
      | requirement                                                           | parameters   | parameter    |
      | carin-bb-2.1.0/RelatedPerson/search/_lastUpdated/_lastUpdated/partial | _lastUpdated | _lastUpdated |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "RelatedPerson" resources of the record
    Then each RelatedPerson keeps to the rule "<rule>"

    Examples:
      | requirement                                      | rule           |
      | carin-bb-2.1.0/RelatedPerson/rule/claims-profile | claims-profile |

  @profile @SHOULD
  Scenario Outline: conformance to the profile
    When the client has the RelatedPerson resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson"

    Examples:
      | requirement                                             |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/profile |

  @must-support @SHOULD
  Scenario Outline: must support <element>
    When the client has the RelatedPerson resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson"

    Examples:
      | requirement                                                                                 | element                        |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.meta             | RelatedPerson.meta             |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.meta.lastUpdated | RelatedPerson.meta.lastUpdated |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.active           | RelatedPerson.active           |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.patient          | RelatedPerson.patient          |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.relationship     | RelatedPerson.relationship     |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.name             | RelatedPerson.name             |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.telecom          | RelatedPerson.telecom          |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/must-support/RelatedPerson.address          | RelatedPerson.address          |

  @references @SHOULD
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the RelatedPerson resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-RelatedPerson" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                   | element               | target                                                           |
      | carin-bb-2.1.0/RelatedPerson/C4BB-RelatedPerson/references/RelatedPerson.patient/C4BB-Patient | RelatedPerson.patient | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient |
