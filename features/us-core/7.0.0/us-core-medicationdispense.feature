# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-medicationdispense
Feature: US Core MedicationDispense Profile

  What US Core 7.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of MedicationDispense
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense" for MedicationDispense

    Examples:
      | requirement                                                                  |
      | us-core-7.0.0/MedicationDispense/declares/profile/us-core-medicationdispense |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of MedicationDispense
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for MedicationDispense

    Examples:
      | requirement                                                       | interaction |
      | us-core-7.0.0/MedicationDispense/declares/interaction/search-type | search-type |
      | us-core-7.0.0/MedicationDispense/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of MedicationDispense
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for MedicationDispense

    Examples:
      | requirement                                                            | interaction      |
      | us-core-7.0.0/MedicationDispense/declares/interaction/vread            | vread            |
      | us-core-7.0.0/MedicationDispense/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of MedicationDispense
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for MedicationDispense

    Examples:
      | requirement                                              | parameter |
      | us-core-7.0.0/MedicationDispense/declares/search/patient | patient   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of MedicationDispense
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for MedicationDispense

    Examples:
      | requirement                                             | parameter |
      | us-core-7.0.0/MedicationDispense/declares/search/status | status    |
      | us-core-7.0.0/MedicationDispense/declares/search/type   | type      |

  @capabilities @SHOULD
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for MedicationDispense

    Examples:
      | requirement                                                                     | include                       |
      | us-core-7.0.0/MedicationDispense/declares/include/MedicationDispense:medication | MedicationDispense:medication |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for MedicationDispense

    Examples:
      | requirement                                                            | include           |
      | us-core-7.0.0/MedicationDispense/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each MedicationDispense of the record
    Then each read returns the MedicationDispense that was asked for

    Examples:
      | requirement                           |
      | us-core-7.0.0/MedicationDispense/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a MedicationDispense that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                       |
      | us-core-7.0.0/MedicationDispense/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for MedicationDispense
    When the client reads the current version of each MedicationDispense of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                            |
      | us-core-7.0.0/MedicationDispense/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for MedicationDispense
    When the client reads the history of each MedicationDispense of the record
    Then each history holds the current version

    Examples:
      | requirement                                       |
      | us-core-7.0.0/MedicationDispense/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches MedicationDispense by "<parameters>" with values from the record
    Then every returned MedicationDispense matches the search
    And every MedicationDispense of the record that matches is returned

    Examples:
      | requirement                                     | parameters |
      | us-core-7.0.0/MedicationDispense/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched MedicationDispense by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-7.0.0/MedicationDispense/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched MedicationDispense by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no MedicationDispense is returned that refers to another type than asked for

    Examples:
      | requirement                                               | parameters |
      | us-core-7.0.0/MedicationDispense/search-reference/patient | patient    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches MedicationDispense by "<parameters>" with values from the record
    Then every returned MedicationDispense matches the search
    And every MedicationDispense of the record that matches is returned

    Examples:
      | requirement                                                 | parameters          |
      | us-core-7.0.0/MedicationDispense/search/patient+status+type | patient+status+type |
      | us-core-7.0.0/MedicationDispense/search/patient+status      | patient+status      |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched MedicationDispense by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                      | parameters          |
      | us-core-7.0.0/MedicationDispense/search-post/patient+status+type | patient+status+type |
      | us-core-7.0.0/MedicationDispense/search-post/patient+status      | patient+status      |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches MedicationDispense by "<parameters>" with systems and codes from the record
    And the client searches MedicationDispense by "<parameters>" with other systems and parts of codes
    Then every returned MedicationDispense matches the search
    And every MedicationDispense of the record that matches is returned

    Examples:
      | requirement                                                        | parameters          |
      | us-core-7.0.0/MedicationDispense/search-system/patient+status+type | patient+status+type |
      | us-core-7.0.0/MedicationDispense/search-system/patient+status      | patient+status      |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched MedicationDispense by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no MedicationDispense is returned that refers to another type than asked for

    Examples:
      | requirement                                                           | parameters          |
      | us-core-7.0.0/MedicationDispense/search-reference/patient+status+type | patient+status+type |
      | us-core-7.0.0/MedicationDispense/search-reference/patient+status      | patient+status      |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of MedicationDispense that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                       |
      | us-core-7.0.0/MedicationDispense/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches MedicationDispense with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                    |
      | us-core-7.0.0/MedicationDispense/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched MedicationDispense by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                    | parameters |
      | us-core-7.0.0/MedicationDispense/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched MedicationDispense by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters |
      | us-core-7.0.0/MedicationDispense/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches MedicationDispense with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                   |
      | us-core-7.0.0/MedicationDispense/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches MedicationDispense with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                     |
      | us-core-7.0.0/MedicationDispense/error/modifier |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches MedicationDispense by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned MedicationDispense matches the search
    And every MedicationDispense of the record that matches is returned

    Examples:
      | requirement                                                           | parameters          | parameter |
      | us-core-7.0.0/MedicationDispense/search/patient+status+type/status/or | patient+status+type | status    |
      | us-core-7.0.0/MedicationDispense/search/patient+status+type/type/or   | patient+status+type | type      |
      | us-core-7.0.0/MedicationDispense/search/patient+status/status/or      | patient+status      | status    |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches MedicationDispense by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned MedicationDispense matches the search
    And every MedicationDispense of the record that matches is returned

    Examples:
      | requirement                                                                | parameters          | parameter |
      | us-core-7.0.0/MedicationDispense/search/patient+status+type/type/no-system | patient+status+type | type      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches MedicationDispense and includes "<include>" in reverse
    Then every MedicationDispense of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                                   | include           |
      | us-core-7.0.0/MedicationDispense/revinclude/Provenance:target | Provenance:target |

  @include @SHOULD
  Scenario Outline: include of <include>
    When the client searches MedicationDispense and includes "<include>"
    Then every MedicationDispense of the record that matches is returned
    And every included resource is referred to by a match
    And every resource that a match refers to is included

    Examples:
      | requirement                                                            | include                       |
      | us-core-7.0.0/MedicationDispense/include/MedicationDispense:medication | MedicationDispense:medication |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the MedicationDispense resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense"

    Examples:
      | requirement                                                         |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the MedicationDispense resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense"

    Examples:
      | requirement                                                                                                                            | element                                                       |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.status                                     | MedicationDispense.status                                     |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.medication[x]                              | MedicationDispense.medication[x]                              |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.subject                                    | MedicationDispense.subject                                    |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.context                                    | MedicationDispense.context                                    |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.performer                                  | MedicationDispense.performer                                  |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.performer.actor                            | MedicationDispense.performer.actor                            |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.authorizingPrescription                    | MedicationDispense.authorizingPrescription                    |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.type                                       | MedicationDispense.type                                       |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.quantity                                   | MedicationDispense.quantity                                   |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.whenHandedOver                             | MedicationDispense.whenHandedOver                             |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.dosageInstruction                          | MedicationDispense.dosageInstruction                          |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.dosageInstruction.text                     | MedicationDispense.dosageInstruction.text                     |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.dosageInstruction.timing                   | MedicationDispense.dosageInstruction.timing                   |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.dosageInstruction.doseAndRate              | MedicationDispense.dosageInstruction.doseAndRate              |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/must-support/MedicationDispense.dosageInstruction.doseAndRate.doseQuantity | MedicationDispense.dosageInstruction.doseAndRate.doseQuantity |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the MedicationDispense resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                                 | element                                    | target                                                                    |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/references/MedicationDispense.medication[x]/us-core-medication                  | MedicationDispense.medication[x]           | http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication        |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/references/MedicationDispense.subject/us-core-patient                           | MedicationDispense.subject                 | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient           |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/references/MedicationDispense.context/us-core-encounter                         | MedicationDispense.context                 | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter         |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/references/MedicationDispense.performer.actor/us-core-organization              | MedicationDispense.performer.actor         | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization      |
      | us-core-7.0.0/MedicationDispense/us-core-medicationdispense/references/MedicationDispense.authorizingPrescription/us-core-medicationrequest | MedicationDispense.authorizingPrescription | http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest |
