@smart @standalone
Feature: SMART App Launch: standalone launch
  A client that stands alone is let in by a user, and given a token.

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: a request comes by GET or POST
    When the client begins with a GET and with a POST
    Then the user is led to the login each time

    Examples:
      | requirement   |
      | SMART-AUTH-01 |

  @SHALL
  Scenario Outline: the user comes back with a code
    Given the client asked to be let in
    Then the user came back with a code and the state of the request

    Examples:
      | requirement   |
      | SMART-AUTH-02 |

  @SHALL
  Scenario Outline: a <kind> client is given a token
    Given the <kind> client asked to be let in
    Then it is given a token, with all that comes with one

    Examples:
      | requirement               | kind         |
      | SMART-TOK-01/public       | public       |
      | SMART-TOK-01/confidential | confidential |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: a client that signs by <algorithm> is given a token
    Given the client with keys asked to be let in, signing by "<algorithm>"
    Then it is given a token, with all that comes with one

    Examples:
      | requirement        | algorithm |
      | SMART-TOK-01/RS384 | RS384     |
      | SMART-TOK-01/ES384 | ES384     |

  @SHOULD
  Scenario Outline: how long a token is good
    Given the client was let in
    Then it is told how long the token is good

    Examples:
      | requirement             |
      | SMART-TOK-01/expires-in |

  @SHOULD
  Scenario Outline: a token is good for an hour at most
    Given the client was let in
    Then the token is good for 3600 seconds at most

    Examples:
      | requirement  |
      | SMART-TOK-03 |

  @SHALL
  Scenario Outline: nobody on the way keeps a token
    Given the client was let in
    Then the answer with the token may not be stored

    Examples:
      | requirement  |
      | SMART-TOK-02 |

  @SHALL
  Scenario Outline: the patient in context
    Given the client was let in
    Then the patient is told and can be read

    Examples:
      | requirement  |
      | SMART-CTX-01 |

  @SHALL
  Scenario Outline: the form of what is in context
    Given the client was let in
    Then what is told of the context has its form

    Examples:
      | requirement  |
      | SMART-CTX-03 |
