@smart @introspection @2.0.0 @2.2.0
Feature: SMART App Launch: asking about a token
  What is told of a token is what it is good for.

  @SHALL
  Scenario Outline: a good token
    Given the server tells about tokens
    And the client was let in
    When who may asks about the token
    Then the token is told to be active, with what it is good for

    Examples:
      | requirement    |
      | SMART-INTRO-01 |

  @SHALL
  Scenario Outline: a token that nobody was given
    Given the server tells about tokens
    And the client was let in
    When who may asks about a token that nobody was given
    Then the token is told not to be active

    Examples:
      | requirement            |
      | SMART-INTRO-01/unknown |

  @SHALL
  Scenario Outline: a token that was taken back
    Given the server tells about tokens
    And the server takes tokens back
    And the client is let in anew
    When the client takes its token back, so that it opens nothing
    And who may asks about the token
    Then the token is told not to be active

    Examples:
      | requirement            |
      | SMART-INTRO-01/revoked |

  @SHALL
  Scenario Outline: the context of the launch
    Given the server tells about tokens
    And the client was let in
    When who may asks about the token
    Then the context of the launch is told again

    Examples:
      | requirement    |
      | SMART-INTRO-02 |

  @SHALL
  Scenario Outline: the user
    Given the server tells about tokens
    And the client was let in and may know who the user is
    When who may asks about the token
    Then the issuer and the user are told again

    Examples:
      | requirement         |
      | SMART-INTRO-02/user |

  @SHOULD
  Scenario Outline: the resource about the user
    Given the server tells about tokens
    And the client was let in and may know who the user is
    When who may asks about the token
    Then the resource about the user is told again

    Examples:
      | requirement              |
      | SMART-INTRO-02/fhir-user |

  @SHOULD
  Scenario Outline: nobody known
    Given the server tells about tokens
    And the client was let in
    When nobody known asks about the token
    Then nothing is told

    Examples:
      | requirement    |
      | SMART-INTRO-03 |
