# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-questionnaireresponse
Feature: US Core QuestionnaireResponse Profile

  What US Core 5.0.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of QuestionnaireResponse
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse" for QuestionnaireResponse

    Examples:
      | requirement                                                                        |
      | us-core-5.0.1/QuestionnaireResponse/declares/profile/us-core-questionnaireresponse |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of QuestionnaireResponse
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for QuestionnaireResponse

    Examples:
      | requirement                                                               | interaction      |
      | us-core-5.0.1/QuestionnaireResponse/declares/interaction/search-type      | search-type      |
      | us-core-5.0.1/QuestionnaireResponse/declares/interaction/read             | read             |
      | us-core-5.0.1/QuestionnaireResponse/declares/interaction/vread            | vread            |
      | us-core-5.0.1/QuestionnaireResponse/declares/interaction/history-instance | history-instance |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of QuestionnaireResponse
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for QuestionnaireResponse

    Examples:
      | requirement                                                       | parameter     |
      | us-core-5.0.1/QuestionnaireResponse/declares/search/_id           | _id           |
      | us-core-5.0.1/QuestionnaireResponse/declares/search/_tag          | _tag          |
      | us-core-5.0.1/QuestionnaireResponse/declares/search/authored      | authored      |
      | us-core-5.0.1/QuestionnaireResponse/declares/search/patient       | patient       |
      | us-core-5.0.1/QuestionnaireResponse/declares/search/questionnaire | questionnaire |
      | us-core-5.0.1/QuestionnaireResponse/declares/search/status        | status        |

  @capabilities @SHOULD
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for QuestionnaireResponse

    Examples:
      | requirement                                                               | include           |
      | us-core-5.0.1/QuestionnaireResponse/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHOULD
  Scenario Outline: read
    When the client reads each QuestionnaireResponse of the record
    Then each read returns the QuestionnaireResponse that was asked for

    Examples:
      | requirement                              |
      | us-core-5.0.1/QuestionnaireResponse/read |

  @errors @SHOULD
  Scenario Outline: an unknown id
    When the client reads a QuestionnaireResponse that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                          |
      | us-core-5.0.1/QuestionnaireResponse/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for QuestionnaireResponse
    When the client reads the current version of each QuestionnaireResponse of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                               |
      | us-core-5.0.1/QuestionnaireResponse/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for QuestionnaireResponse
    When the client reads the history of each QuestionnaireResponse of the record
    Then each history holds the current version

    Examples:
      | requirement                                          |
      | us-core-5.0.1/QuestionnaireResponse/history-instance |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches QuestionnaireResponse by "<parameters>" with values from the record
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                      | parameters            |
      | us-core-5.0.1/QuestionnaireResponse/search/_id                   | _id                   |
      | us-core-5.0.1/QuestionnaireResponse/search/patient               | patient               |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient      | authored+patient      |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient | _tag+authored+patient |
      | us-core-5.0.1/QuestionnaireResponse/search/patient+status        | patient+status        |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+patient          | _tag+patient          |
      | us-core-5.0.1/QuestionnaireResponse/search/patient+questionnaire | patient+questionnaire |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched QuestionnaireResponse by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                           | parameters            |
      | us-core-5.0.1/QuestionnaireResponse/search-post/_id                   | _id                   |
      | us-core-5.0.1/QuestionnaireResponse/search-post/patient               | patient               |
      | us-core-5.0.1/QuestionnaireResponse/search-post/authored+patient      | authored+patient      |
      | us-core-5.0.1/QuestionnaireResponse/search-post/_tag+authored+patient | _tag+authored+patient |
      | us-core-5.0.1/QuestionnaireResponse/search-post/patient+status        | patient+status        |
      | us-core-5.0.1/QuestionnaireResponse/search-post/_tag+patient          | _tag+patient          |
      | us-core-5.0.1/QuestionnaireResponse/search-post/patient+questionnaire | patient+questionnaire |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched QuestionnaireResponse by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no QuestionnaireResponse is returned that refers to another type than asked for

    Examples:
      | requirement                                                                | parameters            |
      | us-core-5.0.1/QuestionnaireResponse/search-reference/patient               | patient               |
      | us-core-5.0.1/QuestionnaireResponse/search-reference/authored+patient      | authored+patient      |
      | us-core-5.0.1/QuestionnaireResponse/search-reference/_tag+authored+patient | _tag+authored+patient |
      | us-core-5.0.1/QuestionnaireResponse/search-reference/patient+status        | patient+status        |
      | us-core-5.0.1/QuestionnaireResponse/search-reference/_tag+patient          | _tag+patient          |
      | us-core-5.0.1/QuestionnaireResponse/search-reference/patient+questionnaire | patient+questionnaire |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches QuestionnaireResponse by "<parameters>" with systems and codes from the record
    And the client searches QuestionnaireResponse by "<parameters>" with other systems and parts of codes
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                             | parameters            |
      | us-core-5.0.1/QuestionnaireResponse/search-system/_tag+authored+patient | _tag+authored+patient |
      | us-core-5.0.1/QuestionnaireResponse/search-system/patient+status        | patient+status        |
      | us-core-5.0.1/QuestionnaireResponse/search-system/_tag+patient          | _tag+patient          |

  @search @SHOULD
  Scenario Outline: the results of searches
    When the client makes each search of QuestionnaireResponse that the guide asks for: "_id, patient, authored+patient, _tag+authored+patient, patient+status, _tag+patient, patient+questionnaire"
    Then each result is a valid searchset

    Examples:
      | requirement                                          |
      | us-core-5.0.1/QuestionnaireResponse/search/searchset |

  @paging @SHOULD
  Scenario Outline: paging
    When the client searches QuestionnaireResponse with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                       |
      | us-core-5.0.1/QuestionnaireResponse/search/_count |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched QuestionnaireResponse by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                       | parameters            |
      | us-core-5.0.1/QuestionnaireResponse/search-post/parameters-in-url | _tag+authored+patient |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched QuestionnaireResponse by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                             | parameters            |
      | us-core-5.0.1/QuestionnaireResponse/search-post/charset | _tag+authored+patient |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches QuestionnaireResponse by "authored+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                         |
      | us-core-5.0.1/QuestionnaireResponse/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches QuestionnaireResponse with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                      |
      | us-core-5.0.1/QuestionnaireResponse/error/strict |

  @errors @SHOULD
  Scenario Outline: a modifier that the server does not support
    When the client searches QuestionnaireResponse with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                        |
      | us-core-5.0.1/QuestionnaireResponse/error/modifier |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches QuestionnaireResponse by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                                  | parameters            | comparator | parameter |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/gt      | authored+patient      | gt         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/ge      | authored+patient      | ge         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/lt      | authored+patient      | lt         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/le      | authored+patient      | le         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient/authored/gt | _tag+authored+patient | gt         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient/authored/ge | _tag+authored+patient | ge         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient/authored/lt | _tag+authored+patient | lt         | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient/authored/le | _tag+authored+patient | le         | authored  |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches QuestionnaireResponse by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                                   | parameters            | parameter |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/and      | authored+patient      | authored  |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient/authored/and | _tag+authored+patient | authored  |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches QuestionnaireResponse by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                         | parameters     | parameter |
      | us-core-5.0.1/QuestionnaireResponse/search/patient+status/status/or | patient+status | status    |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches QuestionnaireResponse by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                                  | parameters       | parameter |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/partial | authored+patient | authored  |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches QuestionnaireResponse by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                                 | parameters       | parameter |
      | us-core-5.0.1/QuestionnaireResponse/search/authored+patient/authored/offset | authored+patient | authored  |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches QuestionnaireResponse by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned QuestionnaireResponse matches the search
    And every QuestionnaireResponse of the record that matches is returned

    Examples:
      | requirement                                                                     | parameters            | parameter |
      | us-core-5.0.1/QuestionnaireResponse/search/_tag+authored+patient/_tag/no-system | _tag+authored+patient | _tag      |

  @reverse-include @SHOULD
  Scenario Outline: reverse include of <include>
    When the client searches QuestionnaireResponse and includes "<include>" in reverse
    Then every QuestionnaireResponse of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                                      | include           |
      | us-core-5.0.1/QuestionnaireResponse/revinclude/Provenance:target | Provenance:target |

  @profile @SHOULD
  Scenario Outline: conformance to the profile
    When the client has the QuestionnaireResponse resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse"

    Examples:
      | requirement                                                               |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/profile |

  @must-support @SHOULD
  Scenario Outline: must support <element>
    When the client has the QuestionnaireResponse resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse"

    Examples:
      | requirement                                                                                                                                       | element                                                            |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.meta                                         | QuestionnaireResponse.meta                                         |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.meta.tag                                     | QuestionnaireResponse.meta.tag                                     |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.meta.tag:sdoh                                | QuestionnaireResponse.meta.tag:sdoh                                |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.identifier                                   | QuestionnaireResponse.identifier                                   |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.questionnaire                                | QuestionnaireResponse.questionnaire                                |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.questionnaire.extension:questionnaireDisplay | QuestionnaireResponse.questionnaire.extension:questionnaireDisplay |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.questionnaire.extension:url                  | QuestionnaireResponse.questionnaire.extension:url                  |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.status                                       | QuestionnaireResponse.status                                       |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.subject                                      | QuestionnaireResponse.subject                                      |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.authored                                     | QuestionnaireResponse.authored                                     |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.author                                       | QuestionnaireResponse.author                                       |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item                                         | QuestionnaireResponse.item                                         |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.linkId                                  | QuestionnaireResponse.item.linkId                                  |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.text                                    | QuestionnaireResponse.item.text                                    |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.answer                                  | QuestionnaireResponse.item.answer                                  |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.answer.valueDecimal                     | QuestionnaireResponse.item.answer.valueDecimal                     |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.answer.valueString                      | QuestionnaireResponse.item.answer.valueString                      |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.answer.valueCoding                      | QuestionnaireResponse.item.answer.valueCoding                      |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.answer.item                             | QuestionnaireResponse.item.answer.item                             |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/must-support/QuestionnaireResponse.item.item                                    | QuestionnaireResponse.item.item                                    |

  @references @SHOULD
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the QuestionnaireResponse resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                    | element                       | target                                                               |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/references/QuestionnaireResponse.subject/us-core-patient     | QuestionnaireResponse.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-5.0.1/QuestionnaireResponse/us-core-questionnaireresponse/references/QuestionnaireResponse.author/us-core-practitioner | QuestionnaireResponse.author  | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
