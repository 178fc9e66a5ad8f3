@smart @discovery
Feature: SMART App Launch: discovery
  What the server says of itself, before anybody has logged in.

  @SHALL
  Scenario Outline: the configuration is JSON for everybody
    When the client reads the SMART configuration as "application/json"
    And the client reads the SMART configuration as "text/html"
    And the client reads the SMART configuration as "application/fhir+json"
    And the client reads the SMART configuration as "*/*"
    Then each answer is a JSON object
    And it comes as "application/json"

    Examples:
      | requirement |
      | SMART-WK-01 |

  @SHALL @2.2.0
  Scenario Outline: addresses of endpoints are absolute
    When the client reads the SMART configuration
    Then the addresses of its endpoints are absolute

    Examples:
      | requirement |
      | SMART-WK-02 |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: grant types and the token endpoint
    When the client reads the SMART configuration
    Then it names "grant_types_supported, token_endpoint"

    Examples:
      | requirement |
      | SMART-WK-03 |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: the authorization endpoint
    When the client reads the SMART configuration
    Then it names the authorization endpoint if it declares launches

    Examples:
      | requirement |
      | SMART-WK-04 |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: capabilities and PKCE
    When the client reads the SMART configuration
    Then it names "capabilities, code_challenge_methods_supported"
    And S256 is its method of PKCE, and plain is not

    Examples:
      | requirement |
      | SMART-WK-05 |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: the issuer and its keys
    When the client reads the SMART configuration
    Then it has an issuer and keys if it declares OpenID Connect
    And the keys that it names can be read

    Examples:
      | requirement |
      | SMART-WK-06 |

  @SHOULD
  Scenario Outline: what is recommended
    When the client reads the SMART configuration
    Then it should name "scopes_supported, response_types_supported, introspection_endpoint, revocation_endpoint"

    Examples:
      | requirement |
      | SMART-WK-07 |

  @SHOULD @2.2.0
  Scenario Outline: the brands
    When the client reads the SMART configuration
    Then it should name "user_access_brand_bundle, user_access_brand_identifier"

    Examples:
      | requirement        |
      | SMART-WK-07/brands |

  @SHALL @1.0.0
  Scenario Outline: endpoints and capabilities
    When the client reads the SMART configuration
    Then it names "authorization_endpoint, token_endpoint, capabilities"

    Examples:
      | requirement |
      | SMART-WK-08 |

  @SHALL @1.0.0
  Scenario Outline: the capabilities of the FHIR server say the same
    When the client reads the capabilities of the FHIR server
    Then both name the same endpoints

    Examples:
      | requirement                      |
      | SMART-WK-08/capability-statement |

  @SHOULD
  Scenario Outline: a set of capabilities is whole
    When the client reads the SMART configuration
    Then one set of capabilities is whole

    Examples:
      | requirement |
      | SMART-WK-09 |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: clients with keys
    Given the server declares "client-confidential-asymmetric"
    When the client reads the SMART configuration
    Then it says how clients prove themselves with keys

    Examples:
      | requirement |
      | SMART-BE-09 |
