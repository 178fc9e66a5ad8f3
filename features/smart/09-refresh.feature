@smart @refresh
Feature: SMART App Launch: refreshing a token
  A refresh token is good for its client, for no more than was granted.

  @SHALL
  Scenario Outline: a refresh token gives a new token
    Given the client refreshed its token
    Then it is given a new token, with all that comes with one

    Examples:
      | requirement  |
      | SMART-TOK-06 |

  @SHALL
  Scenario Outline: the new token opens what the first did
    Given the client refreshed its token
    Then the new token opens the patient

    Examples:
      | requirement         |
      | SMART-TOK-06/usable |

  @SHALL
  Scenario Outline: the scope stays
    Given the client refreshed its token
    Then the scope is that of the first token

    Examples:
      | requirement       |
      | SMART-TOK-06/same |

  @SHALL
  Scenario Outline: nobody on the way keeps the new token
    Given the client refreshed its token
    Then the answer with the token may not be stored

    Examples:
      | requirement         |
      | SMART-TOK-06/stored |

  @SHOULD
  Scenario Outline: less is given where less is asked for
    Given the client is let in anew
    When the client refreshes its token for less
    Then it is given no more than it asked for

    Examples:
      | requirement           |
      | SMART-TOK-05/narrowed |

  @SHALL
  Scenario Outline: more is not given
    Given the client refreshed its token, and was given a new one
    And the client is let in anew
    When the client refreshes its token for more than was granted
    Then the scope is not widened

    Examples:
      | requirement          |
      | SMART-TOK-05/widened |

  @SHALL
  Scenario Outline: another client
    Given the client refreshed its token, and was given a new one
    And the client is let in anew
    When another client uses the refresh token
    Then no token is given

    Examples:
      | requirement         |
      | SMART-TOK-05/client |

  @SHALL
  Scenario Outline: a refresh token that nobody was given
    Given the client refreshed its token, and was given a new one
    When the client refreshes with a token that nobody was given
    Then it is refused as "invalid_grant" with status 400

    Examples:
      | requirement          |
      | SMART-TOK-05/unknown |

  @SHOULD
  Scenario Outline: a refresh token that was renewed
    Given the client is let in anew
    When the client refreshes its token, and is given a new one
    And the client refreshes with the same refresh token again
    Then the second is refused if the first brought another refresh token

    Examples:
      | requirement          |
      | SMART-TOK-05/renewed |
