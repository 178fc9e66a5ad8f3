# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-relatedperson
Feature: US Core RelatedPerson Profile

  What US Core 5.0.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson" for RelatedPerson

    Examples:
      | requirement                                                        |
      | us-core-5.0.1/RelatedPerson/declares/profile/us-core-relatedperson |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for RelatedPerson

    Examples:
      | requirement                                                  | interaction |
      | us-core-5.0.1/RelatedPerson/declares/interaction/search-type | search-type |
      | us-core-5.0.1/RelatedPerson/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for RelatedPerson

    Examples:
      | requirement                                                       | interaction      |
      | us-core-5.0.1/RelatedPerson/declares/interaction/vread            | vread            |
      | us-core-5.0.1/RelatedPerson/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for RelatedPerson

    Examples:
      | requirement                                     | parameter |
      | us-core-5.0.1/RelatedPerson/declares/search/_id | _id       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of RelatedPerson
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for RelatedPerson

    Examples:
      | requirement                                         | parameter |
      | us-core-5.0.1/RelatedPerson/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for RelatedPerson

    Examples:
      | requirement                                                       | include           |
      | us-core-5.0.1/RelatedPerson/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each RelatedPerson of the record
    Then each read returns the RelatedPerson that was asked for

    Examples:
      | requirement                      |
      | us-core-5.0.1/RelatedPerson/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a RelatedPerson that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                  |
      | us-core-5.0.1/RelatedPerson/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for RelatedPerson
    When the client reads the current version of each RelatedPerson of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                       |
      | us-core-5.0.1/RelatedPerson/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for RelatedPerson
    When the client reads the history of each RelatedPerson of the record
    Then each history holds the current version

    Examples:
      | requirement                                  |
      | us-core-5.0.1/RelatedPerson/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches RelatedPerson by "<parameters>" with values from the record
    Then every returned RelatedPerson matches the search
    And every RelatedPerson of the record that matches is returned

    Examples:
      | requirement                            | parameters |
      | us-core-5.0.1/RelatedPerson/search/_id | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters |
      | us-core-5.0.1/RelatedPerson/search-post/_id | _id        |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches RelatedPerson by "<parameters>" with values from the record
    Then every returned RelatedPerson matches the search
    And every RelatedPerson of the record that matches is returned

    Examples:
      | requirement                                | parameters |
      | us-core-5.0.1/RelatedPerson/search/patient | patient    |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters |
      | us-core-5.0.1/RelatedPerson/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no RelatedPerson is returned that refers to another type than asked for

    Examples:
      | requirement                                          | parameters |
      | us-core-5.0.1/RelatedPerson/search-reference/patient | patient    |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of RelatedPerson that the guide asks for: "_id"
    Then each result is a valid searchset

    Examples:
      | requirement                                  |
      | us-core-5.0.1/RelatedPerson/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches RelatedPerson with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                               |
      | us-core-5.0.1/RelatedPerson/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                               | parameters |
      | us-core-5.0.1/RelatedPerson/search-post/parameters-in-url | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched RelatedPerson by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters |
      | us-core-5.0.1/RelatedPerson/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches RelatedPerson with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                              |
      | us-core-5.0.1/RelatedPerson/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches RelatedPerson with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                |
      | us-core-5.0.1/RelatedPerson/error/modifier |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches RelatedPerson and includes "<include>" in reverse
    Then every RelatedPerson of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                              | include           |
      | us-core-5.0.1/RelatedPerson/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the RelatedPerson resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson"

    Examples:
      | requirement                                               |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the RelatedPerson resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson"

    Examples:
      | requirement                                                                               | element                    |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/must-support/RelatedPerson.active       | RelatedPerson.active       |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/must-support/RelatedPerson.patient      | RelatedPerson.patient      |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/must-support/RelatedPerson.relationship | RelatedPerson.relationship |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/must-support/RelatedPerson.name         | RelatedPerson.name         |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/must-support/RelatedPerson.telecom      | RelatedPerson.telecom      |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/must-support/RelatedPerson.address      | RelatedPerson.address      |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the RelatedPerson resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                        | element               | target                                                          |
      | us-core-5.0.1/RelatedPerson/us-core-relatedperson/references/RelatedPerson.patient/us-core-patient | RelatedPerson.patient | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
