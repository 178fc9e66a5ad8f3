# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @questionnaire
Feature: Questionnaire

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Questionnaire
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire" for Questionnaire

    Examples:
      | requirement                                                    |
      | us-core-8.0.0/Questionnaire/declares/profile/sdc-questionnaire |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Questionnaire
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Questionnaire

    Examples:
      | requirement                                            | interaction |
      | us-core-8.0.0/Questionnaire/declares/interaction/read  | read        |
      | us-core-8.0.0/Questionnaire/declares/interaction/vread | vread       |

  @read @SHOULD
  Scenario Outline: read
    When the client reads each Questionnaire of the record
    Then each read returns the Questionnaire that was asked for

    Examples:
      | requirement                      |
      | us-core-8.0.0/Questionnaire/read |

  @errors @SHOULD
  Scenario Outline: an unknown id
    When the client reads a Questionnaire that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                  |
      | us-core-8.0.0/Questionnaire/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Questionnaire
    When the client reads the current version of each Questionnaire of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                       |
      | us-core-8.0.0/Questionnaire/vread |
