@blue-button-2 @errors
Feature: CMS Blue Button 2.0: errors and headers

  @SHALL
  Scenario Outline: nothing is opened without a good token
    Given a token of the user opens "Patient"
    When anybody asks for Patient, and somebody with a token that nobody gave
    Then each is told in JSON that a token is needed

    Examples:
      | requirement |
      | BB-ERR-01   |

  @SHALL
  Scenario Outline: who comes without a token is told how to come in
    Given a token of the user opens "Patient"
    When anybody asks for Patient, and somebody with a token that nobody gave
    Then each is told to bring a bearer token

    Examples:
      | requirement |
      | BB-ERR-02   |

  @SHOULD
  Scenario Outline: a token has no place in an address
    Given the user let the client in
    When the client asks for "Patient?access_token=no-token-of-anybody"
    Then the answer has status 400

    Examples:
      | requirement |
      | BB-ERR-03   |

  @SHOULD
  Scenario Outline: errors are OperationOutcomes
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?_count=51"
    Then the answer is an OperationOutcome

    @v1 @v2
    Examples:
      | requirement |
      | BB-ERR-04   |

    @v3
    Examples:
      | requirement |
      | BB-ERR-06   |

  @SHOULD
  Scenario Outline: other types do not exist
    Given the user let the client in
    When the client asks for "Observation"
    Then the answer has status 404

    Examples:
      | requirement |
      | BB-ERR-08   |

  @SHALL
  Scenario Outline: errors have their status
    Given the user let the client in
    When the client asks for "Patient/no-such-id"
    Then the answer has status 404
    When the client asks for "ExplanationOfBenefit?_count=abc"
    Then the last answer has status 400

    Examples:
      | requirement |
      | BB-ERR-09   |

  @SHOULD
  Scenario Outline: how much may still be asked
    Given the user let the client in
    When the client asks for "Patient" two times
    Then the answers say how much may still be asked

    Examples:
      | requirement |
      | BB-HDR-01   |

  @SHOULD
  Scenario Outline: browsers are told to be careful
    When anybody asks for the capabilities
    Then browsers are told to come by TLS alone, for a year at least
    And the answer has the header "X-Content-Type-Options" with "nosniff"
    And the answer has the header "X-Frame-Options" with "DENY"

    Examples:
      | requirement |
      | BB-HDR-02   |

  @SHOULD
  Scenario Outline: browsers are told what to tell others
    When anybody asks for the capabilities
    Then the answer has the header "Referrer-Policy" with "strict-origin-when-cross-origin"

    Examples:
      | requirement |
      | BB-HDR-10   |

  @SHOULD
  Scenario Outline: pages of others may ask
    Given the user let the client in
    When a page of "https://example.org" asks for "Patient"
    Then the page may read the answer

    Examples:
      | requirement |
      | BB-HDR-03   |

  @SHOULD
  Scenario Outline: JSON comes under the name that was asked for
    Given the user let the client in
    When the client asks for Patient as "application/fhir+json" and as "application/json"
    Then each comes as it was asked for
    When the client asks for Patient with "_format=json"
    Then the last comes as JSON

    Examples:
      | requirement |
      | BB-HDR-04   |

  @SHOULD
  Scenario Outline: large answers are packed
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit"
    Then the answer was packed

    Examples:
      | requirement |
      | BB-HDR-05   |

  @SHOULD
  Scenario Outline: robots stay out of authorization
    When anybody asks for "/robots.txt"
    Then robots are told to stay out of "/{v}/o/"

    Examples:
      | requirement |
      | BB-HDR-07   |

  @SHOULD
  Scenario Outline: the capabilities come under the name of FHIR's JSON
    When anybody asks for the capabilities in the JSON of FHIR
    Then it comes as "application/fhir+json"

    Examples:
      | requirement |
      | BB-HDR-08   |

  @SHOULD
  Scenario Outline: a limit is a number or not told
    When anybody asks for the capabilities
    Then no limit is told that is no number

    Examples:
      | requirement |
      | BB-HDR-09   |
