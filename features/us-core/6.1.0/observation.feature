# Generated from hl7.fhir.us.core#6.1.0 by "trueblue generate": change the guide's data, not this.
@us-core @6.1.0 @observation
Feature: Observation

  What US Core 6.1.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Observation
    When the client asks for the capabilities of the server
    Then they declare the profile "<profile>" for Observation

    Examples:
      | requirement                                                                                | profile                                                                                         |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-lab                         | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab                         |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-pregnancystatus             | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus             |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-pregnancyintent             | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent             |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-occupation                  | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation                  |
      | us-core-6.1.0/Observation/declares/profile/us-core-respiratory-rate                        | http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate                        |
      | us-core-6.1.0/Observation/declares/profile/us-core-simple-observation                      | http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation                      |
      | us-core-6.1.0/Observation/declares/profile/us-core-heart-rate                              | http://hl7.org/fhir/us/core/StructureDefinition/us-core-heart-rate                              |
      | us-core-6.1.0/Observation/declares/profile/us-core-body-temperature                        | http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-temperature                        |
      | us-core-6.1.0/Observation/declares/profile/pediatric-weight-for-height                     | http://hl7.org/fhir/us/core/StructureDefinition/pediatric-weight-for-height                     |
      | us-core-6.1.0/Observation/declares/profile/us-core-pulse-oximetry                          | http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry                          |
      | us-core-6.1.0/Observation/declares/profile/us-core-smokingstatus                           | http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus                           |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-sexual-orientation          | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sexual-orientation          |
      | us-core-6.1.0/Observation/declares/profile/us-core-head-circumference                      | http://hl7.org/fhir/us/core/StructureDefinition/us-core-head-circumference                      |
      | us-core-6.1.0/Observation/declares/profile/us-core-body-height                             | http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-height                             |
      | us-core-6.1.0/Observation/declares/profile/us-core-bmi                                     | http://hl7.org/fhir/us/core/StructureDefinition/us-core-bmi                                     |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-screening-assessment        | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment        |
      | us-core-6.1.0/Observation/declares/profile/us-core-blood-pressure                          | http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure                          |
      | us-core-6.1.0/Observation/declares/profile/us-core-observation-clinical-result             | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result             |
      | us-core-6.1.0/Observation/declares/profile/pediatric-bmi-for-age                           | http://hl7.org/fhir/us/core/StructureDefinition/pediatric-bmi-for-age                           |
      | us-core-6.1.0/Observation/declares/profile/head-occipital-frontal-circumference-percentile | http://hl7.org/fhir/us/core/StructureDefinition/head-occipital-frontal-circumference-percentile |
      | us-core-6.1.0/Observation/declares/profile/us-core-body-weight                             | http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-weight                             |
      | us-core-6.1.0/Observation/declares/profile/us-core-vital-signs                             | http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs                             |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Observation
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Observation

    Examples:
      | requirement                                                | interaction |
      | us-core-6.1.0/Observation/declares/interaction/search-type | search-type |
      | us-core-6.1.0/Observation/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Observation
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Observation

    Examples:
      | requirement                                                     | interaction      |
      | us-core-6.1.0/Observation/declares/interaction/vread            | vread            |
      | us-core-6.1.0/Observation/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Observation
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Observation

    Examples:
      | requirement                                        | parameter |
      | us-core-6.1.0/Observation/declares/search/category | category  |
      | us-core-6.1.0/Observation/declares/search/code     | code      |
      | us-core-6.1.0/Observation/declares/search/date     | date      |
      | us-core-6.1.0/Observation/declares/search/patient  | patient   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Observation
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Observation

    Examples:
      | requirement                                      | parameter |
      | us-core-6.1.0/Observation/declares/search/status | status    |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Observation

    Examples:
      | requirement                                                     | include           |
      | us-core-6.1.0/Observation/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Observation of the record
    Then each read returns the Observation that was asked for

    Examples:
      | requirement                    |
      | us-core-6.1.0/Observation/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Observation that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                |
      | us-core-6.1.0/Observation/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Observation
    When the client reads the current version of each Observation of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                     |
      | us-core-6.1.0/Observation/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Observation
    When the client reads the history of each Observation of the record
    Then each history holds the current version

    Examples:
      | requirement                                |
      | us-core-6.1.0/Observation/history-instance |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Observation by "<parameters>" with values from the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                              | parameters              |
      | us-core-6.1.0/Observation/search/code+date+patient       | code+date+patient       |
      | us-core-6.1.0/Observation/search/category+patient+status | category+patient+status |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Observation by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                   | parameters              |
      | us-core-6.1.0/Observation/search-post/code+date+patient       | code+date+patient       |
      | us-core-6.1.0/Observation/search-post/category+patient+status | category+patient+status |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Observation by "<parameters>" with systems and codes from the record
    And the client searches Observation by "<parameters>" with other systems and parts of codes
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                     | parameters              |
      | us-core-6.1.0/Observation/search-system/code+date+patient       | code+date+patient       |
      | us-core-6.1.0/Observation/search-system/category+patient+status | category+patient+status |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Observation by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Observation is returned that refers to another type than asked for

    Examples:
      | requirement                                                        | parameters              |
      | us-core-6.1.0/Observation/search-reference/code+date+patient       | code+date+patient       |
      | us-core-6.1.0/Observation/search-reference/category+patient+status | category+patient+status |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Observation by "<parameters>" with values from the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                            | parameters            |
      | us-core-6.1.0/Observation/search/category+date+patient | category+date+patient |
      | us-core-6.1.0/Observation/search/category+patient      | category+patient      |
      | us-core-6.1.0/Observation/search/code+patient          | code+patient          |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Observation by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                 | parameters            |
      | us-core-6.1.0/Observation/search-post/category+date+patient | category+date+patient |
      | us-core-6.1.0/Observation/search-post/category+patient      | category+patient      |
      | us-core-6.1.0/Observation/search-post/code+patient          | code+patient          |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Observation by "<parameters>" with systems and codes from the record
    And the client searches Observation by "<parameters>" with other systems and parts of codes
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                   | parameters            |
      | us-core-6.1.0/Observation/search-system/category+date+patient | category+date+patient |
      | us-core-6.1.0/Observation/search-system/category+patient      | category+patient      |
      | us-core-6.1.0/Observation/search-system/code+patient          | code+patient          |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Observation by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Observation is returned that refers to another type than asked for

    Examples:
      | requirement                                                      | parameters            |
      | us-core-6.1.0/Observation/search-reference/category+date+patient | category+date+patient |
      | us-core-6.1.0/Observation/search-reference/category+patient      | category+patient      |
      | us-core-6.1.0/Observation/search-reference/code+patient          | code+patient          |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Observation that the guide asks for: "category+date+patient, category+patient, code+patient"
    Then each result is a valid searchset

    Examples:
      | requirement                                |
      | us-core-6.1.0/Observation/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Observation with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                             |
      | us-core-6.1.0/Observation/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Observation by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                             | parameters            |
      | us-core-6.1.0/Observation/search-post/parameters-in-url | category+date+patient |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Observation by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                   | parameters            |
      | us-core-6.1.0/Observation/search-post/charset | category+date+patient |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches Observation by "category+date+patient" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                               |
      | us-core-6.1.0/Observation/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Observation with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                            |
      | us-core-6.1.0/Observation/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Observation with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                              |
      | us-core-6.1.0/Observation/error/modifier |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches Observation by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                        | parameters              | parameter |
      | us-core-6.1.0/Observation/search/code+date+patient/code/or         | code+date+patient       | code      |
      | us-core-6.1.0/Observation/search/category+patient+status/status/or | category+patient+status | status    |
      | us-core-6.1.0/Observation/search/code+patient/code/or              | code+patient            | code      |

  @search-by-comparators @SHOULD
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Observation by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                | parameters        | comparator | parameter |
      | us-core-6.1.0/Observation/search/code+date+patient/date/gt | code+date+patient | gt         | date      |
      | us-core-6.1.0/Observation/search/code+date+patient/date/ge | code+date+patient | ge         | date      |
      | us-core-6.1.0/Observation/search/code+date+patient/date/lt | code+date+patient | lt         | date      |
      | us-core-6.1.0/Observation/search/code+date+patient/date/le | code+date+patient | le         | date      |

  @search-by-intervals @SHOULD
  Scenario Outline: search by <parameters> with an interval of <parameter>
    When the client searches Observation by "<parameters>" with an interval around "<parameter>" of the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                     | parameters            | parameter |
      | us-core-6.1.0/Observation/search/code+date+patient/date/and     | code+date+patient     | date      |
      | us-core-6.1.0/Observation/search/category+date+patient/date/and | category+date+patient | date      |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches Observation by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                    | parameters            | comparator | parameter |
      | us-core-6.1.0/Observation/search/category+date+patient/date/gt | category+date+patient | gt         | date      |
      | us-core-6.1.0/Observation/search/category+date+patient/date/ge | category+date+patient | ge         | date      |
      | us-core-6.1.0/Observation/search/category+date+patient/date/lt | category+date+patient | lt         | date      |
      | us-core-6.1.0/Observation/search/category+date+patient/date/le | category+date+patient | le         | date      |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Observation by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                               | parameters            | parameter |
      | us-core-6.1.0/Observation/search/category+date+patient/category/no-system | category+date+patient | category  |
      | us-core-6.1.0/Observation/search/code+patient/code/no-system              | code+patient          | code      |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Observation by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                         | parameters            | parameter |
      | us-core-6.1.0/Observation/search/category+date+patient/date/partial | category+date+patient | date      |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches Observation by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned Observation matches the search
    And every Observation of the record that matches is returned

    Examples:
      | requirement                                                        | parameters            | parameter |
      | us-core-6.1.0/Observation/search/category+date+patient/date/offset | category+date+patient | date      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Observation and includes "<include>" in reverse
    Then every Observation of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                            | include           |
      | us-core-6.1.0/Observation/revinclude/Provenance:target | Provenance:target |
