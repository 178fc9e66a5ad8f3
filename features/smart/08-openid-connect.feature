@smart @openid
Feature: SMART App Launch: who the user is
  The token that says who the user is, its issuer and its keys.

  @SHALL
  Scenario Outline: a token says who the user is
    Given the client was let in and may know who the user is
    Then it is told who the user is by a signed token

    Examples:
      | requirement   |
      | SMART-OIDC-01 |

  @SHALL
  Scenario Outline: what the issuer publishes
    Given the client was let in and may know who the user is
    When the client reads the OpenID configuration of the issuer
    Then each answer is a JSON object
    And it has what OpenID Connect requires, and names the issuer as the token does

    Examples:
      | requirement             |
      | SMART-OIDC-01/discovery |

  @SHALL
  Scenario Outline: the keys of the issuer
    Given the client was let in and may know who the user is
    Then its keys are bare, and one is of RSA

    Examples:
      | requirement        |
      | SMART-OIDC-01/keys |

  @SHALL
  Scenario Outline: the signature
    Given the client was let in and may know who the user is
    Then the token is signed by one of the keys with RS256

    Examples:
      | requirement             |
      | SMART-OIDC-01/signature |

  @SHALL
  Scenario Outline: the claims of every token
    Given the client was let in and may know who the user is
    Then the token has the claims of every such token

    Examples:
      | requirement          |
      | SMART-OIDC-01/claims |

  @SHALL
  Scenario Outline: the nonce
    Given the client was let in and may know who the user is
    Then the token repeats the nonce of the request

    Examples:
      | requirement         |
      | SMART-OIDC-01/nonce |

  @SHALL
  Scenario Outline: the resource about the user
    Given the client was let in and may know who the user is
    Then the token names a resource about the user, which can be read

    Examples:
      | requirement             |
      | SMART-OIDC-01/fhir-user |
