# Generated from hl7.fhir.us.carin-bb#2.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.1.0 @explanationofbenefit
Feature: ExplanationOfBenefit

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.1.0 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server declares the profile of ExplanationOfBenefit
    When the client asks for the capabilities of the server
    Then they declare the profile "<profile>" for ExplanationOfBenefit

    Examples:
      | requirement                                                                                              | profile                                                                                                 |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/profile/C4BB-ExplanationOfBenefit                           | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit                           |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/profile/C4BB-ExplanationOfBenefit-Inpatient-Institutional   | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Inpatient-Institutional   |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/profile/C4BB-ExplanationOfBenefit-Outpatient-Institutional  | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Outpatient-Institutional  |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/profile/C4BB-ExplanationOfBenefit-Oral                      | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral                      |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/profile/C4BB-ExplanationOfBenefit-Pharmacy                  | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy                  |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/profile/C4BB-ExplanationOfBenefit-Professional-NonClinician | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Professional-NonClinician |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of ExplanationOfBenefit
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for ExplanationOfBenefit

    Examples:
      | requirement                                                          | interaction |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/interaction/search-type | search-type |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of ExplanationOfBenefit
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for ExplanationOfBenefit

    Examples:
      | requirement                                                    | interaction |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/interaction/vread | vread       |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of ExplanationOfBenefit
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for ExplanationOfBenefit

    Examples:
      | requirement                                                               | parameter             |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/_id                   | _id                   |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/_lastUpdated          | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/billable-period-start | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/identifier            | identifier            |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/patient               | patient               |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/service-date          | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/service-start-date    | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/search/type                  | type                  |

  @capabilities @SHALL
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for ExplanationOfBenefit

    Examples:
      | requirement                                                                         | include                        |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:patient   | ExplanationOfBenefit:patient   |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:provider  | ExplanationOfBenefit:provider  |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:care-team | ExplanationOfBenefit:care-team |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:coverage  | ExplanationOfBenefit:coverage  |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:insurer   | ExplanationOfBenefit:insurer   |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:payee     | ExplanationOfBenefit:payee     |
      | carin-bb-2.1.0/ExplanationOfBenefit/declares/include/ExplanationOfBenefit:*         | ExplanationOfBenefit:*         |

  @read @SHALL
  Scenario Outline: read
    When the client reads each ExplanationOfBenefit of the record
    Then each read returns the ExplanationOfBenefit that was asked for

    Examples:
      | requirement                              |
      | carin-bb-2.1.0/ExplanationOfBenefit/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a ExplanationOfBenefit that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                          |
      | carin-bb-2.1.0/ExplanationOfBenefit/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for ExplanationOfBenefit
    When the client reads the current version of each ExplanationOfBenefit of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                               |
      | carin-bb-2.1.0/ExplanationOfBenefit/vread |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches ExplanationOfBenefit by "<parameters>" with values from the record
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                      | parameters            |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id                   | _id                   |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient               | patient               |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated          | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/type                  | type                  |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/identifier            | identifier            |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date          | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date    | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start | billable-period-start |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched ExplanationOfBenefit by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                                           | parameters            |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/_id                   | _id                   |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/patient               | patient               |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/_lastUpdated          | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/type                  | type                  |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/identifier            | identifier            |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/service-date          | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/service-start-date    | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/billable-period-start | billable-period-start |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched ExplanationOfBenefit by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no ExplanationOfBenefit is returned that refers to another type than asked for

    Examples:
      | requirement                                                  | parameters |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-reference/patient | patient    |

  @search-by-system-and-code @SHALL
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches ExplanationOfBenefit by "<parameters>" with systems and codes from the record
    And the client searches ExplanationOfBenefit by "<parameters>" with other systems and parts of codes
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                  | parameters |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-system/type       | type       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-system/identifier | identifier |

  @search-by-pairs @SHALL
  Scenario Outline: search by <parameters> together
    When the client searches ExplanationOfBenefit by "<parameters>" with values from the record, of one resource and of two
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                                         | parameters                               |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+patient                              | _id+patient                              |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+_lastUpdated                         | _id+_lastUpdated                         |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+type                                 | _id+type                                 |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+identifier                           | _id+identifier                           |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+service-date                         | _id+service-date                         |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+service-start-date                   | _id+service-start-date                   |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_id+billable-period-start                | _id+billable-period-start                |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient+_lastUpdated                     | patient+_lastUpdated                     |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient+type                             | patient+type                             |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient+identifier                       | patient+identifier                       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient+service-date                     | patient+service-date                     |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient+service-start-date               | patient+service-start-date               |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/patient+billable-period-start            | patient+billable-period-start            |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated+type                        | _lastUpdated+type                        |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated+identifier                  | _lastUpdated+identifier                  |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated+service-date                | _lastUpdated+service-date                |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated+service-start-date          | _lastUpdated+service-start-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated+billable-period-start       | _lastUpdated+billable-period-start       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/type+identifier                          | type+identifier                          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/type+service-date                        | type+service-date                        |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/type+service-start-date                  | type+service-start-date                  |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/type+billable-period-start               | type+billable-period-start               |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/identifier+service-date                  | identifier+service-date                  |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/identifier+service-start-date            | identifier+service-start-date            |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/identifier+billable-period-start         | identifier+billable-period-start         |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date+service-start-date          | service-date+service-start-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date+billable-period-start       | service-date+billable-period-start       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date+billable-period-start | service-start-date+billable-period-start |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of ExplanationOfBenefit that the guide asks for: "_id, patient, _lastUpdated, type, identifier, service-date, service-start-date, billable-period-start"
    Then each result is a valid searchset

    Examples:
      | requirement                                          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches ExplanationOfBenefit with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                                       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched ExplanationOfBenefit by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                                       | parameters |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/parameters-in-url | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched ExplanationOfBenefit by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                             | parameters |
      | carin-bb-2.1.0/ExplanationOfBenefit/search-post/charset | _id        |

  @errors @SHALL
  Scenario Outline: a value that cannot be read
    When the client searches ExplanationOfBenefit by "_lastUpdated" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                         |
      | carin-bb-2.1.0/ExplanationOfBenefit/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches ExplanationOfBenefit with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                                      |
      | carin-bb-2.1.0/ExplanationOfBenefit/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches ExplanationOfBenefit with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                        |
      | carin-bb-2.1.0/ExplanationOfBenefit/error/modifier |

  @search-by-comparators @SHALL
  Scenario Outline: search by <parameters> with <comparator> of <parameter>
    When the client searches ExplanationOfBenefit by "<parameters>" with "<comparator>" and dates around "<parameter>" of the record
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                                               | parameters            | comparator | parameter             |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated/_lastUpdated/eq                   | _lastUpdated          | eq         | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated/_lastUpdated/gt                   | _lastUpdated          | gt         | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated/_lastUpdated/ge                   | _lastUpdated          | ge         | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated/_lastUpdated/lt                   | _lastUpdated          | lt         | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated/_lastUpdated/le                   | _lastUpdated          | le         | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/eq                   | service-date          | eq         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/ne                   | service-date          | ne         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/gt                   | service-date          | gt         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/ge                   | service-date          | ge         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/lt                   | service-date          | lt         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/le                   | service-date          | le         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/sa                   | service-date          | sa         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/eb                   | service-date          | eb         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/ap                   | service-date          | ap         | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/eq       | service-start-date    | eq         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/ne       | service-start-date    | ne         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/gt       | service-start-date    | gt         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/ge       | service-start-date    | ge         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/lt       | service-start-date    | lt         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/le       | service-start-date    | le         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/sa       | service-start-date    | sa         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/eb       | service-start-date    | eb         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/ap       | service-start-date    | ap         | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/eq | billable-period-start | eq         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/ne | billable-period-start | ne         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/gt | billable-period-start | gt         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/ge | billable-period-start | ge         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/lt | billable-period-start | lt         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/le | billable-period-start | le         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/sa | billable-period-start | sa         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/eb | billable-period-start | eb         | billable-period-start |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/ap | billable-period-start | ap         | billable-period-start |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches ExplanationOfBenefit by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                                                    | parameters            | parameter             |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/_lastUpdated/_lastUpdated/partial                   | _lastUpdated          | _lastUpdated          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/partial                   | service-date          | service-date          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/partial       | service-start-date    | service-start-date    |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/billable-period-start/billable-period-start/partial | billable-period-start | billable-period-start |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches ExplanationOfBenefit by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                                | parameters | parameter  |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/type/type/no-system             | type       | type       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/identifier/identifier/no-system | identifier | identifier |

  @search-by-dates-in-other-forms @SHALL
  Scenario Outline: search by <parameters> with time zone offsets in <parameter>
    When the client searches ExplanationOfBenefit by "<parameters>" with moments around "<parameter>" of the record in other time zones
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned

    Examples:
      | requirement                                                                             | parameters         | parameter          |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-date/service-date/offset             | service-date       | service-date       |
      | carin-bb-2.1.0/ExplanationOfBenefit/search/service-start-date/service-start-date/offset | service-start-date | service-start-date |

  @include @SHALL
  Scenario Outline: include of <include>
    When the client searches ExplanationOfBenefit and includes "<include>"
    Then every ExplanationOfBenefit of the record that matches is returned
    And every included resource is referred to by a match
    And every resource that a match refers to is included

    Examples:
      | requirement                                                                | include                        |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:patient   | ExplanationOfBenefit:patient   |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:provider  | ExplanationOfBenefit:provider  |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:care-team | ExplanationOfBenefit:care-team |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:coverage  | ExplanationOfBenefit:coverage  |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:insurer   | ExplanationOfBenefit:insurer   |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:payee     | ExplanationOfBenefit:payee     |
      | carin-bb-2.1.0/ExplanationOfBenefit/include/ExplanationOfBenefit:*         | ExplanationOfBenefit:*         |

  @include @SHALL
  Scenario Outline: what is included by <include>
    When the client searches ExplanationOfBenefit and includes "<include>"
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned
    And each included resource is as a read gives it

    Examples:
      | requirement                                                                        | include                        |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:patient   | ExplanationOfBenefit:patient   |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:provider  | ExplanationOfBenefit:provider  |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:care-team | ExplanationOfBenefit:care-team |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:coverage  | ExplanationOfBenefit:coverage  |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:insurer   | ExplanationOfBenefit:insurer   |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:payee     | ExplanationOfBenefit:payee     |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-as-read/ExplanationOfBenefit:*         | ExplanationOfBenefit:*         |

  @include @SHOULD
  Scenario Outline: include of <iterate> by what <include> includes
    When the client searches ExplanationOfBenefit, includes "<include>" and by that "<iterate>"
    Then every returned ExplanationOfBenefit matches the search
    And every ExplanationOfBenefit of the record that matches is returned
    And every resource that what came along refers to is included

    Examples:
      | requirement                                                        | iterate        | include                       |
      | carin-bb-2.1.0/ExplanationOfBenefit/include-iterate/Coverage:payor | Coverage:payor | ExplanationOfBenefit:coverage |

  @references @SHALL
  Scenario Outline: what the references of each ExplanationOfBenefit lead to
    When the client has the "ExplanationOfBenefit" resources of the record
    Then each literal reference in them leads to a resource

    Examples:
      | requirement                                            |
      | carin-bb-2.1.0/ExplanationOfBenefit/references/resolve |

  @references @SHALL
  Scenario Outline: what the references of each ExplanationOfBenefit with a version lead to
    When the client has the "ExplanationOfBenefit" resources of the record
    Then each reference in them that names a version leads to that version

    Examples:
      | requirement                                            |
      | carin-bb-2.1.0/ExplanationOfBenefit/references/version |

  @rules @SHOULD
  Scenario Outline: each ExplanationOfBenefit and the one before it
    When the client has the "ExplanationOfBenefit" resources of the record
    Then those that name each other at "related" do it as "prior" and as "replacedby"

    Examples:
      | requirement                                            |
      | carin-bb-2.1.0/ExplanationOfBenefit/neighbours/related |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "ExplanationOfBenefit" resources of the record
    Then each ExplanationOfBenefit keeps to the rule "<rule>"

    Examples:
      | requirement                                                      | rule                    |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/claims-profile          | claims-profile          |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/type-is-known           | type-is-known           |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/one-focal-insurance     | one-focal-insurance     |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/insurer-is-payor        | insurer-is-payor        |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/eligible-amount         | eligible-amount         |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/member-liability        | member-liability        |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/payment-amount          | payment-amount          |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/diagnosis-pointers      | diagnosis-pointers      |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/distinct-sequences      | distinct-sequences      |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/newborn-point-of-origin | newborn-point-of-origin |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/drg-is-told-in-full     | drg-is-told-in-full     |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/no-revenue-of-oral      | no-revenue-of-oral      |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/ndc-digits              | ndc-digits              |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/compound-ingredients    | compound-ingredients    |

  @rules @SHOULD
  Scenario Outline: rule <rule>
    When the client has the "ExplanationOfBenefit" resources of the record
    Then each ExplanationOfBenefit keeps to the rule "<rule>"

    Examples:
      | requirement                                                   | rule                 |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/outcome              | outcome              |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/status               | status               |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/coverage-at-service  | coverage-at-service  |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/information-pointers | information-pointers |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/care-team-pointers   | care-team-pointers   |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/procedure-pointers   | procedure-pointers   |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/care-team-pharmacy   | care-team-pharmacy   |
      | carin-bb-2.1.0/ExplanationOfBenefit/rule/drug-quantity        | drug-quantity        |
