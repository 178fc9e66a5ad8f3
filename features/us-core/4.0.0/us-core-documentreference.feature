# Generated from hl7.fhir.us.core#4.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @4.0.0 @us-core-documentreference
Feature: US Core DocumentReference Profile

  What US Core 4.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of DocumentReference
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference" for DocumentReference

    Examples:
      | requirement                                                                |
      | us-core-4.0.0/DocumentReference/declares/profile/us-core-documentreference |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of DocumentReference
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for DocumentReference

    Examples:
      | requirement                                                      | interaction |
      | us-core-4.0.0/DocumentReference/declares/interaction/search-type | search-type |
      | us-core-4.0.0/DocumentReference/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of DocumentReference
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for DocumentReference

    Examples:
      | requirement                                                           | interaction      |
      | us-core-4.0.0/DocumentReference/declares/interaction/vread            | vread            |
      | us-core-4.0.0/DocumentReference/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of DocumentReference
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for DocumentReference

    Examples:
      | requirement                                              | parameter |
      | us-core-4.0.0/DocumentReference/declares/search/_id      | _id       |
      | us-core-4.0.0/DocumentReference/declares/search/category | category  |
      | us-core-4.0.0/DocumentReference/declares/search/date     | date      |
      | us-core-4.0.0/DocumentReference/declares/search/patient  | patient   |
      | us-core-4.0.0/DocumentReference/declares/search/type     | type      |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of DocumentReference
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for DocumentReference

    Examples:
      | requirement                                            | parameter |
      | us-core-4.0.0/DocumentReference/declares/search/period | period    |
      | us-core-4.0.0/DocumentReference/declares/search/status | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for DocumentReference

    Examples:
      | requirement                                                           | include           |
      | us-core-4.0.0/DocumentReference/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each DocumentReference of the record
    Then each read returns the DocumentReference that was asked for

    Examples:
      | requirement                          |
      | us-core-4.0.0/DocumentReference/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a DocumentReference that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                      |
      | us-core-4.0.0/DocumentReference/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for DocumentReference
    When the client reads the current version of each DocumentReference of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                           |
      | us-core-4.0.0/DocumentReference/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for DocumentReference
    When the client reads the history of each DocumentReference of the record
    Then each history holds the current version

    Examples:
      | requirement                                      |
      | us-core-4.0.0/DocumentReference/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches DocumentReference by "<parameters>" with values from the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                  | parameters            |
      | us-core-4.0.0/DocumentReference/search/_id                   | _id                   |
      | us-core-4.0.0/DocumentReference/search/patient               | patient               |
      | us-core-4.0.0/DocumentReference/search/category+patient      | category+patient      |
      | us-core-4.0.0/DocumentReference/search/patient+type          | patient+type          |
      | us-core-4.0.0/DocumentReference/search/category+date+patient | category+date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched DocumentReference by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                       | parameters            |
      | us-core-4.0.0/DocumentReference/search-post/_id                   | _id                   |
      | us-core-4.0.0/DocumentReference/search-post/patient               | patient               |
      | us-core-4.0.0/DocumentReference/search-post/category+patient      | category+patient      |
      | us-core-4.0.0/DocumentReference/search-post/patient+type          | patient+type          |
      | us-core-4.0.0/DocumentReference/search-post/category+date+patient | category+date+patient |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched DocumentReference by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no DocumentReference is returned that refers to another type than asked for

    Examples:
      | requirement                                                            | parameters            |
      | us-core-4.0.0/DocumentReference/search-reference/patient               | patient               |
      | us-core-4.0.0/DocumentReference/search-reference/category+patient      | category+patient      |
      | us-core-4.0.0/DocumentReference/search-reference/patient+type          | patient+type          |
      | us-core-4.0.0/DocumentReference/search-reference/category+date+patient | category+date+patient |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches DocumentReference by "<parameters>" with systems and codes from the record
    And the client searches DocumentReference by "<parameters>" with other systems and parts of codes
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                         | parameters            |
      | us-core-4.0.0/DocumentReference/search-system/category+patient      | category+patient      |
      | us-core-4.0.0/DocumentReference/search-system/patient+type          | patient+type          |
      | us-core-4.0.0/DocumentReference/search-system/category+date+patient | category+date+patient |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches DocumentReference by "<parameters>" with values from the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                | parameters          |
      | us-core-4.0.0/DocumentReference/search/patient+status      | patient+status      |
      | us-core-4.0.0/DocumentReference/search/patient+period+type | patient+period+type |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched DocumentReference by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                     | parameters          |
      | us-core-4.0.0/DocumentReference/search-post/patient+status      | patient+status      |
      | us-core-4.0.0/DocumentReference/search-post/patient+period+type | patient+period+type |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches DocumentReference by "<parameters>" with systems and codes from the record
    And the client searches DocumentReference by "<parameters>" with other systems and parts of codes
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                       | parameters          |
      | us-core-4.0.0/DocumentReference/search-system/patient+status      | patient+status      |
      | us-core-4.0.0/DocumentReference/search-system/patient+period+type | patient+period+type |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched DocumentReference by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no DocumentReference is returned that refers to another type than asked for

    Examples:
      | requirement                                                          | parameters          |
      | us-core-4.0.0/DocumentReference/search-reference/patient+status      | patient+status      |
      | us-core-4.0.0/DocumentReference/search-reference/patient+period+type | patient+period+type |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of DocumentReference that the guide asks for: "_id, patient, category+patient, patient+type, category+date+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                      |
      | us-core-4.0.0/DocumentReference/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches DocumentReference with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                   |
      | us-core-4.0.0/DocumentReference/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched DocumentReference by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                   | parameters            |
      | us-core-4.0.0/DocumentReference/search-post/parameters-in-url | category+date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched DocumentReference by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                         | parameters            |
      | us-core-4.0.0/DocumentReference/search-post/charset | category+date+patient |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches DocumentReference by "category+date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                     |
      | us-core-4.0.0/DocumentReference/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches DocumentReference with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                  |
      | us-core-4.0.0/DocumentReference/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches DocumentReference with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                    |
      | us-core-4.0.0/DocumentReference/error/modifier |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches DocumentReference by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                     | parameters     | parameter |
      | us-core-4.0.0/DocumentReference/search/patient+status/status/or | patient+status | status    |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches DocumentReference by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                          | parameters          | comparator | parameter |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/gt | patient+period+type | gt         | period    |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/ge | patient+period+type | ge         | period    |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/lt | patient+period+type | lt         | period    |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/le | patient+period+type | le         | period    |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches DocumentReference by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                           | parameters            | parameter |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/and | patient+period+type   | period    |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/and | category+date+patient | date      |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches DocumentReference by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                          | parameters            | comparator | parameter |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/gt | category+date+patient | gt         | date      |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/ge | category+date+patient | ge         | date      |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/lt | category+date+patient | lt         | date      |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/le | category+date+patient | le         | date      |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches DocumentReference by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                                | parameters       | parameter |
      | us-core-4.0.0/DocumentReference/search/category+patient/category/no-system | category+patient | category  |
      | us-core-4.0.0/DocumentReference/search/patient+type/type/no-system         | patient+type     | type      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches DocumentReference by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                               | parameters            | parameter |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/partial | category+date+patient | date      |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/partial | patient+period+type   | period    |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches DocumentReference by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                              | parameters            | parameter |
      | us-core-4.0.0/DocumentReference/search/category+date+patient/date/offset | category+date+patient | date      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches DocumentReference by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned DocumentReference matches the search
    And every DocumentReference of the record that matches is returned

    Examples:
      | requirement                                                              | parameters          | parameter |
      | us-core-4.0.0/DocumentReference/search/patient+period+type/period/offset | patient+period+type | period    |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches DocumentReference and includes "<include>" in reverse
    Then every DocumentReference of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                                  | include           |
      | us-core-4.0.0/DocumentReference/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"

    Examples:
      | requirement                                                       |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"

    Examples:
      | requirement                                                                                                                                               | element                                                                             |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.identifier                                                       | DocumentReference.identifier                                                        |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.status                                                           | DocumentReference.status                                                            |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.type                                                             | DocumentReference.type                                                              |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.category                                                         | DocumentReference.category                                                          |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.subject                                                          | DocumentReference.subject                                                           |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.date                                                             | DocumentReference.date                                                              |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.author                                                           | DocumentReference.author                                                            |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content                                                          | DocumentReference.content                                                           |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.attachment                                               | DocumentReference.content.attachment                                                |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.attachment.contentType                                   | DocumentReference.content.attachment.contentType                                    |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.attachment.data,DocumentReference.content.attachment.url | DocumentReference.content.attachment.data, DocumentReference.content.attachment.url |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.format                                                   | DocumentReference.content.format                                                    |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.context                                                          | DocumentReference.context                                                           |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.context.encounter                                                | DocumentReference.context.encounter                                                 |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.context.period                                                   | DocumentReference.context.period                                                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                | element                             | target                                                               |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/references/DocumentReference.subject/us-core-patient             | DocumentReference.subject           | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/references/DocumentReference.author/us-core-practitioner         | DocumentReference.author            | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
      | us-core-4.0.0/DocumentReference/us-core-documentreference/references/DocumentReference.context.encounter/us-core-encounter | DocumentReference.context.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter    |
