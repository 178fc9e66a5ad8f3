# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-servicerequest
Feature: US Core ServiceRequest Profile

  What US Core 5.0.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of ServiceRequest
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest" for ServiceRequest

    Examples:
      | requirement                                                          |
      | us-core-5.0.1/ServiceRequest/declares/profile/us-core-servicerequest |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of ServiceRequest
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for ServiceRequest

    Examples:
      | requirement                                            | interaction |
      | us-core-5.0.1/ServiceRequest/declares/interaction/read | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of ServiceRequest
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for ServiceRequest

    Examples:
      | requirement                                                        | interaction      |
      | us-core-5.0.1/ServiceRequest/declares/interaction/vread            | vread            |
      | us-core-5.0.1/ServiceRequest/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of ServiceRequest
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for ServiceRequest

    Examples:
      | requirement                                           | parameter |
      | us-core-5.0.1/ServiceRequest/declares/search/_id      | _id       |
      | us-core-5.0.1/ServiceRequest/declares/search/authored | authored  |
      | us-core-5.0.1/ServiceRequest/declares/search/category | category  |
      | us-core-5.0.1/ServiceRequest/declares/search/code     | code      |
      | us-core-5.0.1/ServiceRequest/declares/search/patient  | patient   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of ServiceRequest
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for ServiceRequest

    Examples:
      | requirement                                         | parameter |
      | us-core-5.0.1/ServiceRequest/declares/search/status | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for ServiceRequest

    Examples:
      | requirement                                                        | include           |
      | us-core-5.0.1/ServiceRequest/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each ServiceRequest of the record
    Then each read returns the ServiceRequest that was asked for

    Examples:
      | requirement                       |
      | us-core-5.0.1/ServiceRequest/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a ServiceRequest that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                   |
      | us-core-5.0.1/ServiceRequest/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for ServiceRequest
    When the client reads the current version of each ServiceRequest of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                        |
      | us-core-5.0.1/ServiceRequest/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for ServiceRequest
    When the client reads the history of each ServiceRequest of the record
    Then each history holds the current version

    Examples:
      | requirement                                   |
      | us-core-5.0.1/ServiceRequest/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches ServiceRequest by "<parameters>" with values from the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                   | parameters                |
      | us-core-5.0.1/ServiceRequest/search/patient                   | patient                   |
      | us-core-5.0.1/ServiceRequest/search/_id                       | _id                       |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient | authored+category+patient |
      | us-core-5.0.1/ServiceRequest/search/code+patient              | code+patient              |
      | us-core-5.0.1/ServiceRequest/search/category+patient          | category+patient          |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched ServiceRequest by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                        | parameters                |
      | us-core-5.0.1/ServiceRequest/search-post/patient                   | patient                   |
      | us-core-5.0.1/ServiceRequest/search-post/_id                       | _id                       |
      | us-core-5.0.1/ServiceRequest/search-post/authored+category+patient | authored+category+patient |
      | us-core-5.0.1/ServiceRequest/search-post/code+patient              | code+patient              |
      | us-core-5.0.1/ServiceRequest/search-post/category+patient          | category+patient          |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched ServiceRequest by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no ServiceRequest is returned that refers to another type than asked for

    Examples:
      | requirement                                                             | parameters                |
      | us-core-5.0.1/ServiceRequest/search-reference/patient                   | patient                   |
      | us-core-5.0.1/ServiceRequest/search-reference/authored+category+patient | authored+category+patient |
      | us-core-5.0.1/ServiceRequest/search-reference/code+patient              | code+patient              |
      | us-core-5.0.1/ServiceRequest/search-reference/category+patient          | category+patient          |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches ServiceRequest by "<parameters>" with systems and codes from the record
    And the client searches ServiceRequest by "<parameters>" with other systems and parts of codes
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                          | parameters                |
      | us-core-5.0.1/ServiceRequest/search-system/authored+category+patient | authored+category+patient |
      | us-core-5.0.1/ServiceRequest/search-system/code+patient              | code+patient              |
      | us-core-5.0.1/ServiceRequest/search-system/category+patient          | category+patient          |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches ServiceRequest by "<parameters>" with values from the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                               | parameters            |
      | us-core-5.0.1/ServiceRequest/search/patient+status        | patient+status        |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient | authored+code+patient |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched ServiceRequest by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                    | parameters            |
      | us-core-5.0.1/ServiceRequest/search-post/patient+status        | patient+status        |
      | us-core-5.0.1/ServiceRequest/search-post/authored+code+patient | authored+code+patient |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches ServiceRequest by "<parameters>" with systems and codes from the record
    And the client searches ServiceRequest by "<parameters>" with other systems and parts of codes
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                      | parameters            |
      | us-core-5.0.1/ServiceRequest/search-system/patient+status        | patient+status        |
      | us-core-5.0.1/ServiceRequest/search-system/authored+code+patient | authored+code+patient |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched ServiceRequest by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no ServiceRequest is returned that refers to another type than asked for

    Examples:
      | requirement                                                         | parameters            |
      | us-core-5.0.1/ServiceRequest/search-reference/patient+status        | patient+status        |
      | us-core-5.0.1/ServiceRequest/search-reference/authored+code+patient | authored+code+patient |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of ServiceRequest that the guide asks for: "patient, _id, authored+category+patient, code+patient, category+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                   |
      | us-core-5.0.1/ServiceRequest/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches ServiceRequest with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                |
      | us-core-5.0.1/ServiceRequest/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched ServiceRequest by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                | parameters                |
      | us-core-5.0.1/ServiceRequest/search-post/parameters-in-url | authored+category+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched ServiceRequest by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters                |
      | us-core-5.0.1/ServiceRequest/search-post/charset | authored+category+patient |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches ServiceRequest by "authored+category+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                  |
      | us-core-5.0.1/ServiceRequest/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches ServiceRequest with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                               |
      | us-core-5.0.1/ServiceRequest/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches ServiceRequest with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                 |
      | us-core-5.0.1/ServiceRequest/error/modifier |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches ServiceRequest by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                               | parameters                | comparator | parameter |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/gt | authored+category+patient | gt         | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/ge | authored+category+patient | ge         | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/lt | authored+category+patient | lt         | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/le | authored+category+patient | le         | authored  |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches ServiceRequest by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                                | parameters                | parameter |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/and | authored+category+patient | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient/authored/and     | authored+code+patient     | authored  |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches ServiceRequest by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                       | parameters            | parameter |
      | us-core-5.0.1/ServiceRequest/search/patient+status/status/or      | patient+status        | status    |
      | us-core-5.0.1/ServiceRequest/search/code+patient/code/or          | code+patient          | code      |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient/code/or | authored+code+patient | code      |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches ServiceRequest by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                           | parameters            | comparator | parameter |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient/authored/gt | authored+code+patient | gt         | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient/authored/ge | authored+code+patient | ge         | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient/authored/lt | authored+code+patient | lt         | authored  |
      | us-core-5.0.1/ServiceRequest/search/authored+code+patient/authored/le | authored+code+patient | le         | authored  |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches ServiceRequest by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                                    | parameters                | parameter |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/partial | authored+category+patient | authored  |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches ServiceRequest by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                                   | parameters                | parameter |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/authored/offset | authored+category+patient | authored  |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches ServiceRequest by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned ServiceRequest matches the search
    And every ServiceRequest of the record that matches is returned

    Examples:
      | requirement                                                                      | parameters                | parameter |
      | us-core-5.0.1/ServiceRequest/search/authored+category+patient/category/no-system | authored+category+patient | category  |
      | us-core-5.0.1/ServiceRequest/search/code+patient/code/no-system                  | code+patient              | code      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches ServiceRequest and includes "<include>" in reverse
    Then every ServiceRequest of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                               | include           |
      | us-core-5.0.1/ServiceRequest/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the ServiceRequest resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest"

    Examples:
      | requirement                                                 |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the ServiceRequest resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest"

    Examples:
      | requirement                                                                                      | element                         |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.status           | ServiceRequest.status           |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.intent           | ServiceRequest.intent           |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.category         | ServiceRequest.category         |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.category:us-core | ServiceRequest.category:us-core |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.code             | ServiceRequest.code             |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.subject          | ServiceRequest.subject          |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.occurrencePeriod | ServiceRequest.occurrencePeriod |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.authoredOn       | ServiceRequest.authoredOn       |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/must-support/ServiceRequest.requester        | ServiceRequest.requester        |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the ServiceRequest resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                  | element                  | target                                                               |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/references/ServiceRequest.subject/us-core-patient        | ServiceRequest.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-5.0.1/ServiceRequest/us-core-servicerequest/references/ServiceRequest.requester/us-core-practitioner | ServiceRequest.requester | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
