@smart @cors @2.2.0
Feature: SMART App Launch: pages of other origins
  The client is a page in a browser, which asks the server first whether the page may.

  @SHALL
  Scenario Outline: discovery
    Given the server has public clients
    When a page of any origin reads the SMART configuration and the capabilities
    Then the page may read each answer

    Examples:
      | requirement   |
      | SMART-CORS-01 |

  @SHALL
  Scenario Outline: the token endpoint
    Given the server has public clients
    And a user came back to the public client with a code
    When a page of the client exchanges a code
    Then the page may read each answer
    And a page of the client may post to the token endpoint

    Examples:
      | requirement         |
      | SMART-CORS-01/token |

  @SHALL
  Scenario Outline: resources
    Given the server has public clients
    And the public client asked to be let in
    When a page of the client reads the patient
    Then the page may read each answer
    And a page of the client may read resources with a token

    Examples:
      | requirement        |
      | SMART-CORS-01/fhir |
