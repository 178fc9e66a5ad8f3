@blue-button-2 @discovery
Feature: CMS Blue Button 2.0: what the server says of itself
  Before anybody has logged in.

  @capabilities @SHOULD
  Scenario Outline: the base address answers
    When anybody asks for the capabilities
    Then the answer has status 200
    And they are a CapabilityStatement

    Examples:
      | requirement |
      | BB-DISC-01  |

  @capabilities @SHOULD
  Scenario Outline: the capabilities are for everybody, and speak of three types
    When anybody asks for the capabilities
    Then they are a CapabilityStatement
    And they speak of no other types than those that a token opens
    And they declare no other interactions than "read" and "search-type"

    Examples:
      | requirement |
      | BB-DISC-02  |

  @capabilities @SHOULD
  Scenario Outline: the version of FHIR
    When anybody asks for the capabilities
    Then they name the version of FHIR of this base
    And they list the formats "application/json" and "application/fhir+json"

    Examples:
      | requirement |
      | BB-DISC-03  |

  @capabilities @SHALL
  Scenario Outline: the endpoints in the capabilities
    When anybody asks for the capabilities
    Then their security names the services OAuth and SMART-on-FHIR
    And they name the same endpoints as the SMART configuration

    Examples:
      | requirement |
      | BB-DISC-04  |

  @capabilities @SHALL @v2 @v3
  Scenario Outline: the capabilities instantiate those of CARIN Blue Button
    When anybody asks for the capabilities
    Then they say that they instantiate those of CARIN Blue Button

    Examples:
      | requirement |
      | BB-DISC-05  |

  @discovery @SHOULD
  Scenario Outline: the documents of OpenID Connect
    When anybody asks for each address of the OpenID configuration
    Then each answer is a JSON object

    Examples:
      | requirement |
      | BB-DISC-06  |

  @discovery @SHALL
  Scenario Outline: the OpenID configuration is complete
    When anybody asks for the OpenID configuration
    Then it has the members that clients of the server read
    And it has the members that OpenID Connect requires

    Examples:
      | requirement |
      | BB-DISC-07  |

  @discovery @SHOULD
  Scenario Outline: the version of the endpoints
    When anybody asks for the OpenID configuration
    Then its endpoints are those of the version that the server is known to name

    Examples:
      | requirement |
      | BB-DISC-08  |

  @discovery @SHALL
  Scenario Outline: the response types that are listed are offered
    When anybody asks for the OpenID configuration
    Then it lists no response type but "code"

    Examples:
      | requirement |
      | BB-DISC-09  |

  @discovery @SHALL
  Scenario Outline: the SMART configuration
    When a browser asks for the SMART configuration
    Then the answer has status 200
    And it comes as "application/json"
    And it has the members that SMART App Launch requires

    Examples:
      | requirement |
      | BB-DISC-10  |

  @discovery @SHOULD
  Scenario Outline: the capabilities of SMART
    When anybody asks for the SMART configuration
    Then its "capabilities" are those that were observed

    Examples:
      | requirement |
      | BB-DISC-11  |

  @discovery @SHALL @v2 @v3
  Scenario Outline: the capabilities that CARIN Blue Button asks for
    When anybody asks for the SMART configuration
    Then its "capabilities" have those that CARIN Blue Button requires

    Examples:
      | requirement |
      | BB-DISC-12  |

  @discovery @SHALL
  Scenario Outline: proof of possession by S256 alone
    When anybody asks for the SMART configuration
    Then its "code_challenge_methods_supported" have "S256" and not "plain"

    Examples:
      | requirement |
      | BB-DISC-13  |

  @discovery @SHOULD
  Scenario Outline: the scopes
    When anybody asks for the SMART configuration
    Then its "scopes_supported" are those that were observed

    Examples:
      | requirement |
      | BB-DISC-14  |

  @discovery @SHOULD
  Scenario Outline: how clients say who they are
    When anybody asks for the SMART configuration
    Then the ways for clients to say who they are include a secret, as does the default

    Examples:
      | requirement |
      | BB-DISC-15  |

  @discovery @SHALL
  Scenario Outline: OpenID Connect is declared as a whole or not at all
    When anybody asks for the SMART configuration
    Then it has an issuer and keys if it declares OpenID Connect

    Examples:
      | requirement |
      | BB-DISC-16  |

  @discovery @SHOULD
  Scenario Outline: the keys
    When anybody asks for the keys
    Then they are a set of keys, or there are none

    Examples:
      | requirement |
      | BB-DISC-17  |

  @discovery @SHOULD
  Scenario Outline: the applications
    When anybody asks for "/.well-known/applications"
    Then each answer is JSON

    Examples:
      | requirement |
      | BB-DISC-18  |

  @discovery @SHOULD
  Scenario Outline: the health
    When anybody asks for "/health"
    Then each answer is a JSON object
    And it says "all's well" as "message"

    Examples:
      | requirement |
      | BB-DISC-19  |

  @discovery @SHOULD
  Scenario Outline: refreshing is declared where it is offered
    When anybody asks for the SMART configuration
    Then it lists the grant type and the scope of refreshing if it declares offline access

    Examples:
      | requirement |
      | BB-DISC-21  |

  @capabilities @SHALL
  Scenario Outline: the capabilities are valid
    When anybody asks for the capabilities
    Then no type lists a search parameter twice
    And they name no other host

    Examples:
      | requirement |
      | BB-DISC-23  |

  @capabilities @SHOULD @v2 @v3
  Scenario Outline: the capabilities name the profiles of CARIN Blue Button
    When anybody asks for the capabilities
    Then each type names a profile of CARIN Blue Button

    Examples:
      | requirement |
      | BB-DISC-24  |

  @discovery @SHALL
  Scenario Outline: the endpoints are where they are said to be
    When the client posts to the endpoints that the SMART configuration names
    Then none answers with a redirect to itself

    Examples:
      | requirement |
      | BB-DISC-25  |
