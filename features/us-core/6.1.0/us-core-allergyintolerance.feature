# Generated from hl7.fhir.us.core#6.1.0 by "trueblue generate": change the guide's data, not this.
@us-core @6.1.0 @us-core-allergyintolerance
Feature: US Core AllergyIntolerance Profile

  What US Core 6.1.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of AllergyIntolerance
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance" for AllergyIntolerance

    Examples:
      | requirement                                                                  |
      | us-core-6.1.0/AllergyIntolerance/declares/profile/us-core-allergyintolerance |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of AllergyIntolerance
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for AllergyIntolerance

    Examples:
      | requirement                                                       | interaction |
      | us-core-6.1.0/AllergyIntolerance/declares/interaction/search-type | search-type |
      | us-core-6.1.0/AllergyIntolerance/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of AllergyIntolerance
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for AllergyIntolerance

    Examples:
      | requirement                                                            | interaction      |
      | us-core-6.1.0/AllergyIntolerance/declares/interaction/vread            | vread            |
      | us-core-6.1.0/AllergyIntolerance/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of AllergyIntolerance
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for AllergyIntolerance

    Examples:
      | requirement                                                      | parameter       |
      | us-core-6.1.0/AllergyIntolerance/declares/search/clinical-status | clinical-status |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of AllergyIntolerance
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for AllergyIntolerance

    Examples:
      | requirement                                              | parameter |
      | us-core-6.1.0/AllergyIntolerance/declares/search/patient | patient   |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for AllergyIntolerance

    Examples:
      | requirement                                                            | include           |
      | us-core-6.1.0/AllergyIntolerance/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each AllergyIntolerance of the record
    Then each read returns the AllergyIntolerance that was asked for

    Examples:
      | requirement                           |
      | us-core-6.1.0/AllergyIntolerance/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a AllergyIntolerance that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                       |
      | us-core-6.1.0/AllergyIntolerance/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for AllergyIntolerance
    When the client reads the current version of each AllergyIntolerance of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                            |
      | us-core-6.1.0/AllergyIntolerance/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for AllergyIntolerance
    When the client reads the history of each AllergyIntolerance of the record
    Then each history holds the current version

    Examples:
      | requirement                                       |
      | us-core-6.1.0/AllergyIntolerance/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches AllergyIntolerance by "<parameters>" with values from the record
    Then every returned AllergyIntolerance matches the search
    And every AllergyIntolerance of the record that matches is returned

    Examples:
      | requirement                                     | parameters |
      | us-core-6.1.0/AllergyIntolerance/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched AllergyIntolerance by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-6.1.0/AllergyIntolerance/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched AllergyIntolerance by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no AllergyIntolerance is returned that refers to another type than asked for

    Examples:
      | requirement                                               | parameters |
      | us-core-6.1.0/AllergyIntolerance/search-reference/patient | patient    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches AllergyIntolerance by "<parameters>" with values from the record
    Then every returned AllergyIntolerance matches the search
    And every AllergyIntolerance of the record that matches is returned

    Examples:
      | requirement                                                     | parameters              |
      | us-core-6.1.0/AllergyIntolerance/search/clinical-status+patient | clinical-status+patient |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched AllergyIntolerance by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                          | parameters              |
      | us-core-6.1.0/AllergyIntolerance/search-post/clinical-status+patient | clinical-status+patient |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches AllergyIntolerance by "<parameters>" with systems and codes from the record
    And the client searches AllergyIntolerance by "<parameters>" with other systems and parts of codes
    Then every returned AllergyIntolerance matches the search
    And every AllergyIntolerance of the record that matches is returned

    Examples:
      | requirement                                                            | parameters              |
      | us-core-6.1.0/AllergyIntolerance/search-system/clinical-status+patient | clinical-status+patient |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched AllergyIntolerance by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no AllergyIntolerance is returned that refers to another type than asked for

    Examples:
      | requirement                                                               | parameters              |
      | us-core-6.1.0/AllergyIntolerance/search-reference/clinical-status+patient | clinical-status+patient |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of AllergyIntolerance that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                       |
      | us-core-6.1.0/AllergyIntolerance/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches AllergyIntolerance with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                    |
      | us-core-6.1.0/AllergyIntolerance/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched AllergyIntolerance by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                    | parameters |
      | us-core-6.1.0/AllergyIntolerance/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched AllergyIntolerance by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-6.1.0/AllergyIntolerance/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches AllergyIntolerance with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                   |
      | us-core-6.1.0/AllergyIntolerance/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches AllergyIntolerance with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                     |
      | us-core-6.1.0/AllergyIntolerance/error/modifier |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches AllergyIntolerance by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned AllergyIntolerance matches the search
    And every AllergyIntolerance of the record that matches is returned

    Examples:
      | requirement                                                                               | parameters              | parameter       |
      | us-core-6.1.0/AllergyIntolerance/search/clinical-status+patient/clinical-status/no-system | clinical-status+patient | clinical-status |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches AllergyIntolerance and includes "<include>" in reverse
    Then every AllergyIntolerance of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                                   | include           |
      | us-core-6.1.0/AllergyIntolerance/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the AllergyIntolerance resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance"

    Examples:
      | requirement                                                         |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the AllergyIntolerance resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance"

    Examples:
      | requirement                                                                                                        | element                                   |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/must-support/AllergyIntolerance.clinicalStatus         | AllergyIntolerance.clinicalStatus         |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/must-support/AllergyIntolerance.verificationStatus     | AllergyIntolerance.verificationStatus     |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/must-support/AllergyIntolerance.code                   | AllergyIntolerance.code                   |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/must-support/AllergyIntolerance.patient                | AllergyIntolerance.patient                |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/must-support/AllergyIntolerance.reaction               | AllergyIntolerance.reaction               |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/must-support/AllergyIntolerance.reaction.manifestation | AllergyIntolerance.reaction.manifestation |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the AllergyIntolerance resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                       | element                    | target                                                          |
      | us-core-6.1.0/AllergyIntolerance/us-core-allergyintolerance/references/AllergyIntolerance.patient/us-core-patient | AllergyIntolerance.patient | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
