@smart @pkce @2.0.0 @2.2.0
Feature: SMART App Launch: proof that who exchanges a code is who asked for it
  What another code was worth before is not given for a code without its proof.

  @SHALL
  Scenario Outline: no verifier
    Given the client was let in
    And a user came back to the client with a code
    When the code is exchanged without its verifier
    Then no token is given

    Examples:
      | requirement          |
      | SMART-PKCE-01/absent |

  @SHALL
  Scenario Outline: a blank verifier
    Given the client was let in
    And a user came back to the client with a code
    When the code is exchanged with a blank verifier
    Then no token is given

    Examples:
      | requirement         |
      | SMART-PKCE-01/blank |

  @SHALL
  Scenario Outline: another verifier
    Given the client was let in
    And a user came back to the client with a code
    When the code is exchanged with another verifier
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement         |
      | SMART-PKCE-01/wrong |

  @SHALL
  Scenario Outline: the challenge as the verifier
    Given the client was let in
    And a user came back to the client with a code
    When the code is exchanged with its challenge as the verifier
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement             |
      | SMART-PKCE-01/challenge |

  @SHALL
  Scenario Outline: a challenge that is no hash
    Given the client was let in
    When a client asks with a challenge that is no hash
    Then no token comes of the plain challenge

    Examples:
      | requirement         |
      | SMART-PKCE-01/plain |

  @SHALL
  Scenario Outline: no challenge
    Given the client was let in
    When a client asks without a challenge
    Then no token comes of it without a verifier

    Examples:
      | requirement           |
      | SMART-PKCE-01/without |
