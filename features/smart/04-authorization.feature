@smart @authorization
Feature: SMART App Launch: requests that are not right
  What another request was granted before is refused to a request that is not right.

  @SHALL
  Scenario Outline: the data of another server
    Given the client was let in
    When a client asks with "aud" as "https://elsewhere.example.org/fhir"
    Then nothing is opened with what comes of it

    Examples:
      | requirement   |
      | SMART-AUTH-03 |

  @SHALL
  Scenario Outline: an address that is not registered
    Given the client was let in
    When a client asks with "redirect_uri" as "https://elsewhere.example.org/callback"
    Then the user is not led there

    Examples:
      | requirement   |
      | SMART-AUTH-04 |

  @SHALL
  Scenario Outline: an unknown client
    Given the client was let in
    When a client asks with "client_id" as "trueblue-no-client-of-anybody"
    Then the request is refused

    Examples:
      | requirement   |
      | SMART-AUTH-05 |

  @SHALL
  Scenario Outline: no response type
    Given the client was let in
    When a client asks without "response_type"
    Then the request is refused

    Examples:
      | requirement          |
      | SMART-AUTH-06/absent |

  @SHALL
  Scenario Outline: an unknown response type
    Given the client was let in
    When a client asks with "response_type" as "trueblue-no-response-type"
    Then the request is refused

    Examples:
      | requirement           |
      | SMART-AUTH-06/unknown |

  @SHALL
  Scenario Outline: a user who declines
    Given the client was let in
    When the user declines
    Then the user comes back to the client with "access_denied" and the state of the request

    Examples:
      | requirement   |
      | SMART-AUTH-07 |
