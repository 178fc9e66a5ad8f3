# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @media
Feature: Media

  What US Core 7.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Media
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Media

    Examples:
      | requirement                                    | interaction |
      | us-core-7.0.0/Media/declares/interaction/read  | read        |
      | us-core-7.0.0/Media/declares/interaction/vread | vread       |

  @read @SHOULD
  Scenario Outline: read
    When the client reads each Media of the record
    Then each read returns the Media that was asked for

    Examples:
      | requirement              |
      | us-core-7.0.0/Media/read |

  @errors @SHOULD
  Scenario Outline: an unknown id
    When the client reads a Media that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                          |
      | us-core-7.0.0/Media/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Media
    When the client reads the current version of each Media of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement               |
      | us-core-7.0.0/Media/vread |
