# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-implantable-device
Feature: US Core Implantable Device Profile

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Device
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device" for Device

    Examples:
      | requirement                                                      |
      | us-core-8.0.0/Device/declares/profile/us-core-implantable-device |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Device
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Device

    Examples:
      | requirement                                           | interaction |
      | us-core-8.0.0/Device/declares/interaction/search-type | search-type |
      | us-core-8.0.0/Device/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Device
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Device

    Examples:
      | requirement                                                | interaction      |
      | us-core-8.0.0/Device/declares/interaction/vread            | vread            |
      | us-core-8.0.0/Device/declares/interaction/history-instance | history-instance |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Device
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Device

    Examples:
      | requirement                                  | parameter |
      | us-core-8.0.0/Device/declares/search/patient | patient   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Device
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Device

    Examples:
      | requirement                                 | parameter |
      | us-core-8.0.0/Device/declares/search/status | status    |
      | us-core-8.0.0/Device/declares/search/type   | type      |

  @capabilities @SHALL
  Scenario Outline: the server declares _revinclude of <include>
    When the client asks for the capabilities of the server
    Then they declare the reverse include "<include>" for Device

    Examples:
      | requirement                                                | include           |
      | us-core-8.0.0/Device/declares/revinclude/Provenance:target | Provenance:target |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Device of the record
    Then each read returns the Device that was asked for

    Examples:
      | requirement               |
      | us-core-8.0.0/Device/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Device that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                           |
      | us-core-8.0.0/Device/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Device
    When the client reads the current version of each Device of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                |
      | us-core-8.0.0/Device/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Device
    When the client reads the history of each Device of the record
    Then each history holds the current version

    Examples:
      | requirement                           |
      | us-core-8.0.0/Device/history-instance |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Device by "<parameters>" with values from the record
    Then every returned Device matches the search
    And every Device of the record that matches is returned

    Examples:
      | requirement                         | parameters |
      | us-core-8.0.0/Device/search/patient | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Device by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                              | parameters |
      | us-core-8.0.0/Device/search-post/patient | patient    |

  @search-by-the-forms-of-a-reference @SHALL
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Device by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Device is returned that refers to another type than asked for

    Examples:
      | requirement                                   | parameters |
      | us-core-8.0.0/Device/search-reference/patient | patient    |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Device by "<parameters>" with values from the record
    Then every returned Device matches the search
    And every Device of the record that matches is returned

    Examples:
      | requirement                                | parameters     |
      | us-core-8.0.0/Device/search/patient+status | patient+status |
      | us-core-8.0.0/Device/search/patient+type   | patient+type   |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Device by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters     |
      | us-core-8.0.0/Device/search-post/patient+status | patient+status |
      | us-core-8.0.0/Device/search-post/patient+type   | patient+type   |

  @search-by-system-and-code @SHOULD
  Scenario Outline: search by <parameters> with the system of each code
    When the client searches Device by "<parameters>" with systems and codes from the record
    And the client searches Device by "<parameters>" with other systems and parts of codes
    Then every returned Device matches the search
    And every Device of the record that matches is returned

    Examples:
      | requirement                                       | parameters     |
      | us-core-8.0.0/Device/search-system/patient+status | patient+status |
      | us-core-8.0.0/Device/search-system/patient+type   | patient+type   |

  @search-by-the-forms-of-a-reference @SHOULD
  Scenario Outline: search by <parameters> with the type in the reference
    Given the client searched Device by "<parameters>" with values from the record
    When the client repeats the search with the type in each reference
    Then both searches return the same resources
    And no Device is returned that refers to another type than asked for

    Examples:
      | requirement                                          | parameters     |
      | us-core-8.0.0/Device/search-reference/patient+status | patient+status |
      | us-core-8.0.0/Device/search-reference/patient+type   | patient+type   |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Device that the guide asks for: "patient"
    Then each result is a valid searchset

    Examples:
      | requirement                           |
      | us-core-8.0.0/Device/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Device with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                        |
      | us-core-8.0.0/Device/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Device by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                        | parameters |
      | us-core-8.0.0/Device/search-post/parameters-in-url | patient    |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Device by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                              | parameters |
      | us-core-8.0.0/Device/search-post/charset | patient    |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Device with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                       |
      | us-core-8.0.0/Device/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Device with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                         |
      | us-core-8.0.0/Device/error/modifier |

  @search-by-alternatives @SHOULD
  Scenario Outline: search by <parameters> with alternatives of <parameter>
    When the client searches Device by "<parameters>" with alternatives of "<parameter>" from the record
    Then every returned Device matches the search
    And every Device of the record that matches is returned

    Examples:
      | requirement                                          | parameters     | parameter |
      | us-core-8.0.0/Device/search/patient+status/status/or | patient+status | status    |

  @search-by-code-without-system @SHOULD
  Scenario Outline: search by <parameters> with a code of <parameter> that has no system
    When the client searches Device by "<parameters>" with and without any system of "<parameter>" from the record
    Then every returned Device matches the search
    And every Device of the record that matches is returned

    Examples:
      | requirement                                             | parameters   | parameter |
      | us-core-8.0.0/Device/search/patient+type/type/no-system | patient+type | type      |

  @reverse-include @SHALL
  Scenario Outline: reverse include of <include>
    When the client searches Device and includes "<include>" in reverse
    Then every Device of the record that matches is returned
    And every included resource refers to a match
    And every resource that is known to refer to a match is included

    Examples:
      | requirement                                       | include           |
      | us-core-8.0.0/Device/revinclude/Provenance:target | Provenance:target |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Device resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device"

    Examples:
      | requirement                                             |
      | us-core-8.0.0/Device/us-core-implantable-device/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Device resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device"

    Examples:
      | requirement                                                                                     | element                            |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.udiCarrier                  | Device.udiCarrier                  |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.udiCarrier.deviceIdentifier | Device.udiCarrier.deviceIdentifier |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.udiCarrier.carrierHRF       | Device.udiCarrier.carrierHRF       |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.distinctIdentifier          | Device.distinctIdentifier          |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.manufactureDate             | Device.manufactureDate             |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.expirationDate              | Device.expirationDate              |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.lotNumber                   | Device.lotNumber                   |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.serialNumber                | Device.serialNumber                |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.type                        | Device.type                        |
      | us-core-8.0.0/Device/us-core-implantable-device/must-support/Device.patient                     | Device.patient                     |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Device resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-implantable-device" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                               | element        | target                                                          |
      | us-core-8.0.0/Device/us-core-implantable-device/references/Device.patient/us-core-patient | Device.patient | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |
