@g10 @discovery
Feature: ONC (g)(10): discovery
  What a server declares goes beyond what SMART App Launch leaves to it.

  @SHALL
  Scenario Outline: <member>
    When the client reads the SMART configuration
    Then "<member>" has all of "<values>"

    Examples:
      | requirement        | member                | values                                                                                                                                                                                                                                                                                                                                                            |
      | G10-03/capabilities | capabilities          | launch-ehr, launch-standalone, authorize-post, client-public, client-confidential-symmetric, client-confidential-asymmetric, sso-openid-connect, context-banner, context-style, context-ehr-patient, context-ehr-encounter, context-standalone-patient, permission-offline, permission-patient, permission-user, permission-v1, permission-v2 |
      | G10-03/grants      | grant_types_supported | authorization_code, client_credentials                                                                                                                                                                                                                                                                                                                            |
