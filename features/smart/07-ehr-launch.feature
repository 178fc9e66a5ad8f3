@smart @ehr
Feature: SMART App Launch: EHR launch
  A practitioner opens the client from an EHR, in the context of what is on the screen.

  @SHALL
  Scenario Outline: the EHR names itself and the launch
    Given an EHR opened the client
    Then the EHR named its FHIR server and the launch

    Examples:
      | requirement  |
      | SMART-EHR-01 |

  @SHALL
  Scenario Outline: the client is given a token
    Given an EHR opened the client
    Then it is given a token, with all that comes with one

    Examples:
      | requirement  |
      | SMART-EHR-02 |

  @SHALL
  Scenario Outline: the patient in context
    Given the server declares "context-ehr-patient"
    And an EHR opened the client
    Then the patient is told and can be read

    Examples:
      | requirement      |
      | SMART-CTX-01/ehr |

  @SHALL
  Scenario Outline: the encounter in context
    Given the server declares "context-ehr-encounter"
    And an EHR opened the client
    Then the encounter is told and can be read

    Examples:
      | requirement  |
      | SMART-CTX-02 |

  @SHALL
  Scenario Outline: the form of what is in context
    Given an EHR opened the client
    Then what is told of the context has its form

    Examples:
      | requirement      |
      | SMART-CTX-03/ehr |

  @SHALL
  Scenario Outline: the banner of the patient
    Given the server declares "context-banner"
    And an EHR opened the client
    Then it is told whether the client shows the banner of the patient

    Examples:
      | requirement         |
      | SMART-CTX-05/banner |

  @SHALL
  Scenario Outline: the style of the EHR
    Given the server declares "context-style"
    And an EHR opened the client
    Then it is told where the style is, and it can be read there

    Examples:
      | requirement        |
      | SMART-CTX-05/style |
