@smart @assertions @2.0.0 @2.2.0
Feature: SMART App Launch: assertions of clients with keys
  What a code is worth with a right assertion, it is not with one that is wrong in one thing.

  @SHALL
  Scenario Outline: an assertion <flaw>
    Given the client with keys was let in
    And a user came back to the client with keys
    When the code is exchanged with an assertion <flaw>
    Then the client is not recognized

    Examples:
      | requirement             | flaw               |
      | SMART-TOK-10/key        | by-another-key     |
      | SMART-TOK-10/none       | unsigned           |
      | SMART-TOK-10/HS256      | by-the-public-key  |
      | SMART-TOK-10/kid        | of-an-unknown-key  |
      | SMART-TOK-10/iss        | of-another-issuer  |
      | SMART-TOK-10/iss-absent | without-issuer     |
      | SMART-TOK-10/sub        | about-another      |
      | SMART-TOK-10/sub-absent | about-nobody       |
      | SMART-TOK-10/aud        | for-another-server |
      | SMART-TOK-10/aud-absent | for-no-server      |
      | SMART-TOK-10/exp        | expired            |
      | SMART-TOK-10/exp-absent | without-end        |

  @SHOULD
  Scenario Outline: an assertion <flaw>
    Given the client with keys was let in
    And a user came back to the client with keys
    When the code is exchanged with an assertion <flaw>
    Then the client is not recognized

    Examples:
      | requirement             | flaw        |
      | SMART-TOK-10/exp-far    | for-an-hour |
      | SMART-TOK-10/jti-absent | without-id  |

  @SHALL
  Scenario Outline: an assertion is good once
    When two codes are exchanged with the same assertion
    Then the client is not recognized

    Examples:
      | requirement           |
      | SMART-TOK-10/replayed |
