# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-medicationrequest
Feature: US Core MedicationRequest Profile

  What US Core 3.1.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of MedicationRequest
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest" for MedicationRequest

    Examples:
      | requirement                                                                |
      | us-core-3.1.1/MedicationRequest/declares/profile/us-core-medicationrequest |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of MedicationRequest
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for MedicationRequest

    Examples:
      | requirement                                                      | interaction |
      | us-core-3.1.1/MedicationRequest/declares/interaction/search-type | search-type |
      | us-core-3.1.1/MedicationRequest/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of MedicationRequest
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for MedicationRequest

    Examples:
      | requirement                                                           | interaction      |
      | us-core-3.1.1/MedicationRequest/declares/interaction/vread            | vread            |
      | us-core-3.1.1/MedicationRequest/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of MedicationRequest
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for MedicationRequest

    Examples:
      | requirement                                                | parameter  |
      | us-core-3.1.1/MedicationRequest/declares/search/authoredon | authoredon |
      | us-core-3.1.1/MedicationRequest/declares/search/encounter  | encounter  |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of MedicationRequest
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for MedicationRequest

    Examples:
      | requirement                                             | parameter |
      | us-core-3.1.1/MedicationRequest/declares/search/intent  | intent    |
      | us-core-3.1.1/MedicationRequest/declares/search/patient | patient   |
      | us-core-3.1.1/MedicationRequest/declares/search/status  | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for MedicationRequest

    Examples:
      | requirement                                                                   | include                      |
      | us-core-3.1.1/MedicationRequest/declares/include/MedicationRequest:medication | MedicationRequest:medication |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for MedicationRequest

    Examples:
      | requirement                                                           | include           |
      | us-core-3.1.1/MedicationRequest/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each MedicationRequest of the record
    Then each read returns the MedicationRequest that was asked for

    Examples:
      | requirement                          |
      | us-core-3.1.1/MedicationRequest/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a MedicationRequest that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                      |
      | us-core-3.1.1/MedicationRequest/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for MedicationRequest
    When the client reads the current version of each MedicationRequest of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                           |
      | us-core-3.1.1/MedicationRequest/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for MedicationRequest
    When the client reads the history of each MedicationRequest of the record
    Then each history holds the current version

    Examples:
      | requirement                                      |
      | us-core-3.1.1/MedicationRequest/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches MedicationRequest by "<parameters>" with values from the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                  | parameters            |
      | us-core-3.1.1/MedicationRequest/search/intent+patient        | intent+patient        |
      | us-core-3.1.1/MedicationRequest/search/intent+patient+status | intent+patient+status |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched MedicationRequest by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                       | parameters            |
      | us-core-3.1.1/MedicationRequest/search-post/intent+patient        | intent+patient        |
      | us-core-3.1.1/MedicationRequest/search-post/intent+patient+status | intent+patient+status |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches MedicationRequest by "<parameters>" with systems and codes from the record
    And the client searches MedicationRequest by "<parameters>" with other systems and parts of codes
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                         | parameters            |
      | us-core-3.1.1/MedicationRequest/search-system/intent+patient        | intent+patient        |
      | us-core-3.1.1/MedicationRequest/search-system/intent+patient+status | intent+patient+status |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched MedicationRequest by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no MedicationRequest is returned that refers to another type than asked for

    Examples:
      | requirement                                                            | parameters            |
      | us-core-3.1.1/MedicationRequest/search-reference/intent+patient        | intent+patient        |
      | us-core-3.1.1/MedicationRequest/search-reference/intent+patient+status | intent+patient+status |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches MedicationRequest by "<parameters>" with values from the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                      | parameters                |
      | us-core-3.1.1/MedicationRequest/search/encounter+intent+patient  | encounter+intent+patient  |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient | authoredon+intent+patient |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched MedicationRequest by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                           | parameters                |
      | us-core-3.1.1/MedicationRequest/search-post/encounter+intent+patient  | encounter+intent+patient  |
      | us-core-3.1.1/MedicationRequest/search-post/authoredon+intent+patient | authoredon+intent+patient |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches MedicationRequest by "<parameters>" with systems and codes from the record
    And the client searches MedicationRequest by "<parameters>" with other systems and parts of codes
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                             | parameters                |
      | us-core-3.1.1/MedicationRequest/search-system/encounter+intent+patient  | encounter+intent+patient  |
      | us-core-3.1.1/MedicationRequest/search-system/authoredon+intent+patient | authoredon+intent+patient |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched MedicationRequest by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no MedicationRequest is returned that refers to another type than asked for

    Examples:
      | requirement                                                                | parameters                |
      | us-core-3.1.1/MedicationRequest/search-reference/encounter+intent+patient  | encounter+intent+patient  |
      | us-core-3.1.1/MedicationRequest/search-reference/authoredon+intent+patient | authoredon+intent+patient |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of MedicationRequest that the guide asks for: "intent+patient, intent+patient+status"
    Then each result is a valid searchset

    Examples:
      | requirement                                      |
      | us-core-3.1.1/MedicationRequest/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches MedicationRequest with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                   |
      | us-core-3.1.1/MedicationRequest/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched MedicationRequest by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                   | parameters            |
      | us-core-3.1.1/MedicationRequest/search-post/parameters-in-url | intent+patient+status |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched MedicationRequest by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                         | parameters            |
      | us-core-3.1.1/MedicationRequest/search-post/charset | intent+patient+status |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches MedicationRequest by "authoredon+intent+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                     |
      | us-core-3.1.1/MedicationRequest/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches MedicationRequest with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                  |
      | us-core-3.1.1/MedicationRequest/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches MedicationRequest with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                    |
      | us-core-3.1.1/MedicationRequest/error/modifier |

  @search-by-alternatives @SHALL
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches MedicationRequest by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                            | parameters            | parameter |
      | us-core-3.1.1/MedicationRequest/search/intent+patient/intent/or        | intent+patient        | intent    |
      | us-core-3.1.1/MedicationRequest/search/intent+patient+status/intent/or | intent+patient+status | intent    |
      | us-core-3.1.1/MedicationRequest/search/intent+patient+status/status/or | intent+patient+status | status    |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches MedicationRequest by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                                | parameters                | parameter |
      | us-core-3.1.1/MedicationRequest/search/encounter+intent+patient/intent/or  | encounter+intent+patient  | intent    |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/intent/or | authoredon+intent+patient | intent    |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches MedicationRequest by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                                    | parameters                | comparator | parameter  |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/gt | authoredon+intent+patient | gt         | authoredon |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/ge | authoredon+intent+patient | ge         | authoredon |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/lt | authoredon+intent+patient | lt         | authoredon |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/le | authoredon+intent+patient | le         | authoredon |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches MedicationRequest by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                                     | parameters                | parameter  |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/and | authoredon+intent+patient | authoredon |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches MedicationRequest by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                                         | parameters                | parameter  |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/partial | authoredon+intent+patient | authoredon |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches MedicationRequest by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned MedicationRequest matches the search
    And every MedicationRequest of the record that matches is returned

    Examples:
      | requirement                                                                        | parameters                | parameter  |
      | us-core-3.1.1/MedicationRequest/search/authoredon+intent+patient/authoredon/offset | authoredon+intent+patient | authoredon |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches MedicationRequest and includes "<include>" in reverse
    Then every MedicationRequest of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                                  | include           |
      | us-core-3.1.1/MedicationRequest/revinclude/Provenance:target | Provenance:target |

  @include @SHALL
  Scenario Outline: include of <include>
    When the client searches MedicationRequest and includes "<include>"
    Then every MedicationRequest of the record that matches is returned
    And every included resource is referred to by a match
    And every resource that a match refers to is included

    Examples:
      | requirement                                                          | include                      |
      | us-core-3.1.1/MedicationRequest/include/MedicationRequest:medication | MedicationRequest:medication |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the MedicationRequest resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest"

    Examples:
      | requirement                                                       |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the MedicationRequest resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest"

    Examples:
      | requirement                                                                                                     | element                                  |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.status                 | MedicationRequest.status                 |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.intent                 | MedicationRequest.intent                 |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.reported[x]            | MedicationRequest.reported[x]            |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.medication[x]          | MedicationRequest.medication[x]          |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.subject                | MedicationRequest.subject                |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.encounter              | MedicationRequest.encounter              |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.authoredOn             | MedicationRequest.authoredOn             |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.requester              | MedicationRequest.requester              |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.dosageInstruction      | MedicationRequest.dosageInstruction      |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/must-support/MedicationRequest.dosageInstruction.text | MedicationRequest.dosageInstruction.text |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the MedicationRequest resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                             | element                         | target                                                             |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/references/MedicationRequest.medication[x]/us-core-medication | MedicationRequest.medication[x] | http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication |
      | us-core-3.1.1/MedicationRequest/us-core-medicationrequest/references/MedicationRequest.subject/us-core-patient          | MedicationRequest.subject       | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient    |
