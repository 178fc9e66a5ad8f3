@blue-button-2 @authorize
Feature: CMS Blue Button 2.0: asking for authorization
  What becomes of a request for authorization before the user is asked, and when the user declines.

  @SHOULD
  Scenario Outline: a right request leads to the login
    When the client asks for authorization
    Then the user is led to the login

    Examples:
      | requirement |
      | BB-AUTH-01  |

  @SHOULD
  Scenario Outline: a request without <missing> is refused
    Given right requests for authorization lead to the login
    When the client asks for authorization without "<missing>"
    Then the request is refused, and told of "<named>"

    Examples:
      | requirement | missing                               | named                                 |
      | BB-AUTH-02  | code_challenge                        | code_challenge                        |
      | BB-AUTH-03  | code_challenge, code_challenge_method | code_challenge, code_challenge_method |
      | BB-AUTH-05  | state                                 | state                                 |

  @SHALL
  Scenario Outline: a challenge that is no hash is refused
    Given right requests for authorization lead to the login
    When the client asks for authorization with "code_challenge_method" as "plain"
    Then the request is refused, and told of ""

    Examples:
      | requirement |
      | BB-AUTH-04  |

  @SHOULD
  Scenario Outline: a short state is refused
    Given right requests for authorization lead to the login
    When the client asks for authorization with a state of 15 characters
    Then the request is refused, and told of "state"
    When the client asks for authorization with a state of 16 characters
    Then the user is led to the login

    Examples:
      | requirement |
      | BB-AUTH-06  |

  @SHOULD @v3
  Scenario Outline: a request names its scopes
    Given right requests for authorization lead to the login
    When the client asks for authorization without "scope"
    Then the request is refused, and told of "scope"

    Examples:
      | requirement    |
      | BB-AUTH-07/v3  |

  @SHOULD @v1 @v2
  Scenario Outline: a request need not name its scopes
    When the client asks for authorization without "scope"
    Then the user is led to the login

    Examples:
      | requirement |
      | BB-AUTH-07  |

  @SHOULD
  Scenario Outline: a secret has no place in an address
    Given right requests for authorization lead to the login
    When the client asks for authorization with "client_secret" as "no-secret-of-anybody"
    Then the request is refused, and told of "client_secret"

    Examples:
      | requirement |
      | BB-AUTH-08  |

  @SHOULD
  Scenario Outline: a POST has its state in the body
    Given right requests for authorization lead to the login
    When the client posts the request for authorization with the state in the address alone
    Then the answer has status 401

    Examples:
      | requirement |
      | BB-AUTH-09  |

  @SHALL
  Scenario Outline: a request comes by GET or POST
    When the client asks for authorization
    Then the user is led to the login
    When the client posts the request for authorization
    Then the user is led to the login

    Examples:
      | requirement |
      | BB-AUTH-10  |

  @SHALL
  Scenario Outline: an unknown client is refused and not led anywhere
    Given right requests for authorization lead to the login
    When the client asks for authorization with "client_id" as "no-client-of-anybody"
    Then the request is refused without a redirect
    And it is told that the client is unknown

    Examples:
      | requirement |
      | BB-AUTH-11  |

  @SHALL
  Scenario Outline: the user is never led to an address that is not registered
    Given right requests for authorization lead to the login
    When the client asks for authorization with "redirect_uri" as "https://elsewhere.example.org/callback"
    Then the request is refused without a redirect
    When the client asks for authorization with an address below its own
    Then the request is refused without a redirect

    Examples:
      | requirement |
      | BB-AUTH-12  |

  @SHOULD
  Scenario Outline: a request that nobody made cannot be continued
    When anybody asks for "/{v}/o/authorize/11111111-2222-4333-8444-555555555555"
    Then the answer has status 404

    Examples:
      | requirement |
      | BB-AUTH-13  |

  @SHOULD
  Scenario Outline: the user is led to the login in Spanish
    When the client asks for authorization with "lang" as "es"
    Then the user is led to the login
    And the login is in the language "es"

    Examples:
      | requirement |
      | BB-AUTH-14  |

  @SHOULD
  Scenario Outline: no token is given by redirect
    Given right requests for authorization lead to the login
    When the client asks for authorization with "response_type" as "token"
    Then the request is refused, and told of ""

    Examples:
      | requirement |
      | BB-AUTH-15  |

  @SHALL
  Scenario Outline: a user who declines comes back with an error
    When the user declines to let the client in
    Then the user comes back with the error "access_denied" and the same state

    Examples:
      | requirement |
      | BB-AUTH-17  |

  @SHALL
  Scenario Outline: a user who lets the client in comes back with a code
    Given the user came back with a code
    Then the user comes back with a code and the same state

    Examples:
      | requirement       |
      | BB-AUTH-17/agreed |

  @SHOULD
  Scenario Outline: an unknown client is told so whatever else is wrong
    Given right requests for authorization lead to the login
    When an unknown client asks for authorization without "code_challenge"
    Then the answer has status 401

    Examples:
      | requirement |
      | BB-AUTH-20  |

  @SHALL
  Scenario Outline: an unknown scope is refused by a redirect
    Given right requests for authorization lead to the login
    When the client asks the user for the scope "foo"
    Then the user comes back with the error "invalid_scope" and the same state

    Examples:
      | requirement |
      | BB-AUTH-21  |

  @SHALL
  Scenario Outline: a request that is not right is refused by a redirect
    Given right requests for authorization lead to the login
    When the client asks for authorization without "code_challenge"
    Then it is told so by a redirect with "invalid_request" and the same state

    Examples:
      | requirement |
      | BB-AUTH-22  |
