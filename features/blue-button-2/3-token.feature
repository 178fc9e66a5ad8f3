@blue-button-2 @token
Feature: CMS Blue Button 2.0: tokens
  What the client gets for a code, and who it is told that the user is.

  @SHOULD
  Scenario Outline: a token is good for an hour
    Given the user let the client in
    Then the token is good for 3600 seconds

    Examples:
      | requirement |
      | BB-TOK-01   |

  @SHALL
  Scenario Outline: a good code is exchanged for a token
    Given the user let the client in, and it asked for its token
    Then a token is given
    And the answer has the members that clients read
    And its patient is the one whose data it opens

    Examples:
      | requirement |
      | BB-TOK-02   |

  @SHOULD
  Scenario Outline: how long the user lets the client in
    Given the user let the client in
    Then the answer says until when the user lets the client in

    Examples:
      | requirement |
      | BB-TOK-03   |

  @SHALL
  Scenario Outline: nobody on the way keeps a token
    Given the user let the client in
    Then the answer may not be stored

    Examples:
      | requirement |
      | BB-TOK-04   |

  @SHALL
  Scenario Outline: what was granted is said
    Given the user let the client in
    Then the answer says which scopes were granted, and no others than were asked for

    Examples:
      | requirement |
      | BB-SCP-10   |

  @SHOULD
  Scenario Outline: who the user is
    Given the user let the client in
    When the client asks who the user is
    Then the answer has the members that clients read of a user
    And the user is the patient of the token

    Examples:
      | requirement |
      | BB-TOK-25   |

  @SHALL
  Scenario Outline: nobody without a token is told who the user is
    Given a token of the user tells who the user is
    And the user let the client in
    When anybody asks who the user is
    Then the server answers that a token is needed

    Examples:
      | requirement |
      | BB-TOK-26   |

  @SHALL
  Scenario Outline: times are numbers
    Given the user let the client in
    When the client asks who the user is
    Then the time of issue is a number, if there is one

    Examples:
      | requirement |
      | BB-TOK-34   |

  @SHALL
  Scenario Outline: introspection
    Given the user let the client in
    When the client asks about the token
    Then it is told that the token is active, and what it is good for
    When the client asks about a token that nobody has
    Then it is told that the token is not active

    Examples:
      | requirement |
      | BB-TOK-24   |

  @SHALL
  Scenario Outline: a client with a wrong secret is refused
    Given a right code is exchanged for a token
    And the user came back with a code
    When another client exchanges it
    Then it is refused as "invalid_client" with status 401

    Examples:
      | requirement |
      | BB-TOK-07   |

  @SHALL
  Scenario Outline: a code without its verifier is worth nothing
    Given a right code is exchanged for a token
    And the user came back with a code
    When the client exchanges it without its verifier
    Then no token is given

    Examples:
      | requirement |
      | BB-TOK-06   |

  @SHALL
  Scenario Outline: a code with another verifier is worth nothing
    Given a right code is exchanged for a token
    And the user came back with a code
    When the client exchanges it with another verifier
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement |
      | BB-AUTH-16  |

  @SHALL
  Scenario Outline: errors say what is wrong
    Given a right code is exchanged for a token
    And the user came back with a code
    When the client exchanges it with another verifier
    Then the answer names its error

    Examples:
      | requirement |
      | BB-TOK-31   |

  @SHALL
  Scenario Outline: a refresh token that nobody has is refused
    Given a right refresh token is exchanged for a token
    When the client refreshes a token that nobody has
    Then it is refused as "invalid_grant" with status 400
    When the client refreshes nothing
    Then it is refused as "invalid_request" with status 400

    Examples:
      | requirement |
      | BB-TOK-13   |

  @SHALL
  Scenario Outline: taking back a token that nobody has
    Given a token opens nothing once it is taken back at "revoke-token"
    When the client takes back a token that nobody has
    Then the answer has status 200

    Examples:
      | requirement |
      | BB-TOK-20   |

  @SHOULD
  Scenario Outline: taking back a grant that nobody gave
    Given a token opens nothing once it is taken back at "revoke"
    When the client takes back the grant of a token that nobody has
    Then the answer has status 200

    Examples:
      | requirement |
      | BB-TOK-35   |
