# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-specimen
Feature: US Core Specimen Profile

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Specimen
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen" for Specimen

    Examples:
      | requirement                                              |
      | us-core-8.0.0/Specimen/declares/profile/us-core-specimen |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Specimen
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Specimen

    Examples:
      | requirement                                      | interaction |
      | us-core-8.0.0/Specimen/declares/interaction/read | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Specimen
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Specimen

    Examples:
      | requirement                                                  | interaction      |
      | us-core-8.0.0/Specimen/declares/interaction/vread            | vread            |
      | us-core-8.0.0/Specimen/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Specimen
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Specimen

    Examples:
      | requirement                                | parameter |
      | us-core-8.0.0/Specimen/declares/search/_id | _id       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Specimen
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Specimen

    Examples:
      | requirement                                    | parameter |
      | us-core-8.0.0/Specimen/declares/search/patient | patient   |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Specimen of the record
    Then each read returns the Specimen that was asked for

    Examples:
      | requirement                 |
      | us-core-8.0.0/Specimen/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Specimen that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                             |
      | us-core-8.0.0/Specimen/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Specimen
    When the client reads the current version of each Specimen of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                  |
      | us-core-8.0.0/Specimen/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Specimen
    When the client reads the history of each Specimen of the record
    Then each history holds the current version

    Examples:
      | requirement                             |
      | us-core-8.0.0/Specimen/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Specimen by "<parameters>" with values from the record
    Then every returned Specimen matches the search
    And every Specimen of the record that matches is returned

    Examples:
      | requirement                       | parameters |
      | us-core-8.0.0/Specimen/search/_id | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Specimen by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                            | parameters |
      | us-core-8.0.0/Specimen/search-post/_id | _id        |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Specimen by "<parameters>" with values from the record
    Then every returned Specimen matches the search
    And every Specimen of the record that matches is returned

    Examples:
      | requirement                           | parameters |
      | us-core-8.0.0/Specimen/search/patient | patient    |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Specimen by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-8.0.0/Specimen/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Specimen by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Specimen is returned that refers to another type than asked for

    Examples:
      | requirement                                     | parameters |
      | us-core-8.0.0/Specimen/search-reference/patient | patient    |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Specimen that the guide asks for: "_id"
    Then each result is a valid searchset

    Examples:
      | requirement                             |
      | us-core-8.0.0/Specimen/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Specimen with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                          |
      | us-core-8.0.0/Specimen/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Specimen by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-8.0.0/Specimen/search-post/parameters-in-url | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Specimen by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                | parameters |
      | us-core-8.0.0/Specimen/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Specimen with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                         |
      | us-core-8.0.0/Specimen/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Specimen with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                           |
      | us-core-8.0.0/Specimen/error/modifier |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Specimen resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen"

    Examples:
      | requirement                                     |
      | us-core-8.0.0/Specimen/us-core-specimen/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Specimen resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen"

    Examples:
      | requirement                                                                                           | element                                           |
      | us-core-8.0.0/Specimen/us-core-specimen/must-support/Specimen.identifier,Specimen.accessionIdentifier | Specimen.identifier, Specimen.accessionIdentifier |
      | us-core-8.0.0/Specimen/us-core-specimen/must-support/Specimen.type                                    | Specimen.type                                     |
      | us-core-8.0.0/Specimen/us-core-specimen/must-support/Specimen.subject                                 | Specimen.subject                                  |
      | us-core-8.0.0/Specimen/us-core-specimen/must-support/Specimen.collection                              | Specimen.collection                               |
      | us-core-8.0.0/Specimen/us-core-specimen/must-support/Specimen.collection.bodySite                     | Specimen.collection.bodySite                      |
      | us-core-8.0.0/Specimen/us-core-specimen/must-support/Specimen.condition                               | Specimen.condition                                |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Specimen resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                         | element          | target                                                          |
      | us-core-8.0.0/Specimen/us-core-specimen/references/Specimen.subject/us-core-patient | Specimen.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
