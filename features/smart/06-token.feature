@smart @token
Feature: SMART App Launch: codes and tokens that are not right
  What another code, client or token was given before is refused to who has no right to it.

  @SHALL
  Scenario Outline: a code is good once
    Given the client is let in anew
    When the code is exchanged once more
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement         |
      | SMART-TOK-07/reused |

  @SHALL
  Scenario Outline: a code is good for its client alone
    Given the client was let in
    And a user came back to the client with a code
    When another client exchanges the code
    Then no token is given

    Examples:
      | requirement         |
      | SMART-TOK-07/client |

  @SHALL
  Scenario Outline: a code is good with its own redirect URI alone
    Given the client was let in
    And a user came back to the client with a code
    When the code is exchanged with another redirect URI
    Then no token is given

    Examples:
      | requirement               |
      | SMART-TOK-07/redirect-uri |

  @SHALL
  Scenario Outline: a code that nobody was given
    Given the client was let in
    When the client exchanges a code that nobody was given
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement          |
      | SMART-TOK-07/unknown |

  @SHALL
  Scenario Outline: a wrong secret
    Given the client with a secret was let in
    And a user came back to the client with a secret
    When the code is exchanged with a wrong secret
    Then it is refused as "invalid_client" with status 401

    Examples:
      | requirement        |
      | SMART-TOK-08/wrong |

  @SHALL
  Scenario Outline: no secret
    Given the client with a secret was let in
    And a user came back to the client with a secret
    When the code is exchanged without the secret
    Then no token is given

    Examples:
      | requirement         |
      | SMART-TOK-08/absent |

  @SHALL
  Scenario Outline: an unknown grant type
    Given the client was let in
    And a user came back to the client with a code
    When the client exchanges its code for an unknown grant type
    Then it is refused as "unsupported_grant_type" with status 400

    Examples:
      | requirement  |
      | SMART-TOK-09 |

  @SHALL
  Scenario Outline: no token
    Given the client was let in
    When a client without a token reads the patient
    Then it is told that a token is needed

    Examples:
      | requirement         |
      | SMART-TOK-04/absent |

  @SHALL
  Scenario Outline: a token that nobody was given
    Given the client was let in
    When a client with a token that nobody was given reads the patient
    Then it is told that a token is needed

    Examples:
      | requirement          |
      | SMART-TOK-04/unknown |

  @SHALL
  Scenario Outline: how it is refused
    Given the client was let in
    When a client without a token reads the patient
    And a client with a token that nobody was given reads the patient
    Then each 401 tells that a bearer token is needed

    Examples:
      | requirement            |
      | SMART-TOK-04/challenge |
