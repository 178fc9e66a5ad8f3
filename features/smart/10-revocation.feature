@smart @revocation
Feature: SMART App Launch: taking tokens back
  A token that its client takes back is good no more; nobody else takes it back.

  @SHOULD
  Scenario Outline: a token
    Given the server takes tokens back
    And the client is let in anew
    When the client takes its token back
    Then the token opens nothing any more

    Examples:
      | requirement  |
      | SMART-REV-01 |

  @SHALL
  Scenario Outline: a refresh token
    Given the client refreshed its token, and was given a new one
    And the server takes tokens back
    And the client is let in anew
    When the client takes its refresh token back
    And the client refreshes its token
    Then no token is given

    Examples:
      | requirement  |
      | SMART-REV-02 |

  @SHALL
  Scenario Outline: a token that nobody was given
    Given the server takes tokens back
    And the client is let in anew
    And the client can take tokens back
    When the client takes a token back that nobody was given
    Then the answer has status 200

    Examples:
      | requirement  |
      | SMART-REV-03 |

  @SHALL
  Scenario Outline: the token of another client
    Given the server takes tokens back
    And the client is let in anew
    When another client takes the token back
    Then the token opens the patient still, until its own client takes it back

    Examples:
      | requirement  |
      | SMART-REV-04 |
