# Generated from hl7.fhir.us.core#6.1.0 by "trueblue generate": change the guide's data, not this.
@us-core @6.1.0 @server
Feature: Server

  What US Core 6.1.0 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server says what it can do
    When the client asks for the capabilities of the server
    Then the server gives a CapabilityStatement
    And it is valid
    And it speaks of FHIR R4

    Examples:
      | requirement                   |
      | us-core-6.1.0/server/metadata |

  @capabilities @SHOULD
  Scenario Outline: the server says which CapabilityStatement it instantiates
    When the client asks for the capabilities of the server
    Then they instantiate "http://hl7.org/fhir/us/core/CapabilityStatement/us-core-server"

    Examples:
      | requirement                       |
      | us-core-6.1.0/server/instantiates |

  @capabilities @SHALL
  Scenario Outline: the server declares the format <format>
    When the client asks for the capabilities of the server
    Then they declare the format "<format>"
    And the server answers in the format "<format>" where it is asked for it

    Examples:
      | requirement                      | format |
      | us-core-6.1.0/server/format/json | json   |

  @capabilities @SHOULD
  Scenario Outline: the server declares the format <format>
    When the client asks for the capabilities of the server
    Then they declare the format "<format>"
    And the server answers in the format "<format>" where it is asked for it

    Examples:
      | requirement                     | format |
      | us-core-6.1.0/server/format/xml | xml    |

  @security @SHALL
  Scenario Outline: a request without credentials is refused
    When the client reads and searches the data of the patients without credentials
    Then the server refuses each request with one of "401, 403, 404"

    Examples:
      | requirement                       |
      | us-core-6.1.0/server/unauthorized |

  @security @SHALL
  Scenario Outline: a request with an invalid access token is refused
    When the client reads and searches the data of the patients with an invalid access token
    Then the server refuses each request with one of "401, 403, 404"

    Examples:
      | requirement                                 |
      | us-core-6.1.0/server/unauthorized/bad-token |

  @read @SHALL
  Scenario Outline: conditional read
    Given the server declares conditional reads of Patient
    When the client reads each Patient of the record again, if it has another ETag
    Then each is answered with 304, or with another ETag
    And a read with If-None-Match of an ETag that no version has is not answered with 304

    Examples:
      | requirement                           |
      | us-core-6.1.0/server/conditional-read |

  @capabilities @SHALL
  Scenario Outline: the server declares a profile besides Patient
    When the client asks for the capabilities of the server
    Then they declare at least one more profile of the guide

    Examples:
      | requirement                          |
      | us-core-6.1.0/server/profile/another |
