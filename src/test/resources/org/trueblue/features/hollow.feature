Feature: Hollow

  Scenario: judges nothing
    When the client asks for the capabilities of the server

  Scenario: has a step that nobody knows
    When the client asks for the capabilities of the server
    Then the server makes coffee
