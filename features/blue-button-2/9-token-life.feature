@blue-button-2 @token
Feature: CMS Blue Button 2.0: the life of a token
  Each of these spends what the user granted, so each begins with a login of its own.

  @SHALL
  Scenario Outline: a code is good once
    Given the user lets the client in anew
    When the client exchanges the code again
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement |
      | BB-TOK-05   |

  @SHALL
  Scenario Outline: a refresh token that was renewed is good no more
    Given the user lets the client in anew
    When the client refreshes the token
    And the client refreshes with the first refresh token again
    Then the second is refused if the first gave another refresh token

    Examples:
      | requirement |
      | BB-TOK-14   |

  @SHALL
  Scenario Outline: scopes are narrowed and never widened
    Given a right refresh token is exchanged for a token
    And the user lets the client in anew, for "launch/patient patient/Coverage.rs"
    When the client refreshes the token for "patient/ExplanationOfBenefit.rs"
    Then no right is given that was not granted before

    Examples:
      | requirement |
      | BB-TOK-15   |

  @SHOULD
  Scenario Outline: a right to read and search is narrowed to one to read
    Given the user lets the client in anew, for "launch/patient patient/Coverage.rs"
    When the client refreshes the token for "patient/Coverage.r"
    Then the scope is narrowed to "patient/Coverage.r"

    Examples:
      | requirement |
      | BB-TOK-16   |

  @SHOULD
  Scenario Outline: who lets the client in anew ends what was before
    Given a token of the user opens "Patient"
    And the user lets the client in anew
    And the user lets the client in once more
    When the client uses the first token
    Then the server answers that a token is needed

    Examples:
      | requirement |
      | BB-TOK-19   |

  @SHALL
  Scenario Outline: a grant that was taken back is gone
    Given a token of the user opens "Patient"
    And the user lets the client in anew
    When the client takes back the grant
    And the client uses the first token
    Then the server answers that a token is needed

    Examples:
      | requirement |
      | BB-TOK-21   |

  @SHALL
  Scenario Outline: a grant that was taken back cannot be refreshed
    Given a right refresh token is exchanged for a token
    And the user lets the client in anew
    When the client takes back the grant
    And the client refreshes the token
    Then no token is given

    Examples:
      | requirement |
      | BB-TOK-12   |

  @SHALL
  Scenario Outline: an invalid grant has its status
    Given a right refresh token is exchanged for a token
    And the user lets the client in anew
    When the client takes back the grant
    And the client refreshes the token
    Then the status is 400 if the error is "invalid_grant"

    Examples:
      | requirement |
      | BB-TOK-32   |

  @SHOULD
  Scenario Outline: a grant that expired cannot be refreshed
    Given a right refresh token is exchanged for a token
    And the user lets the client in anew
    And the grant expires
    When the client refreshes the token
    Then no token is given

    Examples:
      | requirement |
      | BB-TOK-11   |

  @SHOULD
  Scenario Outline: a server for tests lets a grant expire
    Given the user lets the client in anew
    When the grant expires
    Then the answer has status 200

    Examples:
      | requirement |
      | BB-TOK-23   |

  @SHALL
  Scenario Outline: a grant that expired opens nothing
    Given a token of the user opens "Patient"
    And the user lets the client in anew
    And the grant expires
    When the client uses the first token
    Then the server answers that a token is needed

    Examples:
      | requirement |
      | BB-RES-34   |
