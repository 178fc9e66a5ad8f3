@smart @backend @2.0.0 @2.2.0
Feature: SMART App Launch: backend services
  A service asks for tokens of its own. What a right assertion was given is refused to one that is
  wrong in one thing.

  @SHALL
  Scenario Outline: a service that signs by <algorithm> is given a token
    When the service asks for a token, signing by "<algorithm>"
    Then it is given a new token, with all that comes with one

    Examples:
      | requirement       | algorithm |
      | SMART-BE-03/RS384 | RS384     |
      | SMART-BE-03/ES384 | ES384     |

  @SHALL
  Scenario Outline: nobody on the way keeps the token
    When the service asks for a token
    Then the answer with the token may not be stored

    Examples:
      | requirement        |
      | SMART-BE-03/stored |

  @SHOULD
  Scenario Outline: a token is good for five minutes at most
    When the service asks for a token
    Then the token is good for 300 seconds at most

    Examples:
      | requirement |
      | SMART-BE-04 |

  @SHOULD
  Scenario Outline: there is no refresh token
    When the service asks for a token
    Then it is given no refresh token

    Examples:
      | requirement |
      | SMART-BE-05 |

  @SHOULD
  Scenario Outline: no more than it asks for
    When the service asks for a token
    Then the service is given no more than it asks for

    Examples:
      | requirement |
      | SMART-BE-10 |

  @SHALL
  Scenario Outline: what it was granted is opened and nothing else
    Given the service was given a token
    Then the token of the service opens what it was granted, and nothing else

    Examples:
      | requirement |
      | SMART-BE-11 |

  @SHALL
  Scenario Outline: an assertion <flaw>
    Given the service was given a token
    When it asks with an assertion <flaw>
    Then the service is not recognized

    Examples:
      | requirement            | flaw               |
      | SMART-BE-02/key        | by-another-key     |
      | SMART-BE-02/none       | unsigned           |
      | SMART-BE-02/HS256      | by-the-public-key  |
      | SMART-BE-02/kid        | of-an-unknown-key  |
      | SMART-BE-02/iss        | of-another-issuer  |
      | SMART-BE-02/iss-absent | without-issuer     |
      | SMART-BE-02/sub        | about-another      |
      | SMART-BE-02/sub-absent | about-nobody       |
      | SMART-BE-02/aud        | for-another-server |
      | SMART-BE-02/aud-absent | for-no-server      |
      | SMART-BE-02/exp        | expired            |
      | SMART-BE-02/exp-absent | without-end        |

  @SHOULD
  Scenario Outline: an assertion <flaw>
    Given the service was given a token
    When it asks with an assertion <flaw>
    Then the service is not recognized

    Examples:
      | requirement            | flaw        |
      | SMART-BE-02/exp-far    | for-an-hour |
      | SMART-BE-02/jti-absent | without-id  |

  @SHALL
  Scenario Outline: an assertion of another type
    Given the service was given a token
    When it asks with an assertion of another type
    Then the service is refused

    Examples:
      | requirement      |
      | SMART-BE-02/type |

  @SHALL
  Scenario Outline: another grant type
    Given the service was given a token
    When it asks with another grant type
    Then the service is refused

    Examples:
      | requirement            |
      | SMART-BE-02/grant-type |

  @SHALL
  Scenario Outline: an assertion is good once
    When it asks twice with the same assertion
    Then the service is not recognized

    Examples:
      | requirement |
      | SMART-BE-07 |

  @SHALL
  Scenario Outline: keys that change
    Given the service was given a token
    Then new keys are taken at once, and old ones no longer

    Examples:
      | requirement |
      | SMART-BE-08 |
