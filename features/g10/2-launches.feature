@g10 @launch
Feature: ONC (g)(10): launches
  What is recommended elsewhere is required here: whole access, offline access, and a patient for whom
  an EHR opens the client.

  @SHALL
  Scenario Outline: every type of resource
    Given the client asked to be let in
    Then it is granted patient scopes for each type that the regulation names

    Examples:
      | requirement |
      | G10-09/all  |

  @SHALL
  Scenario Outline: what a user may see
    Given an EHR opened the client
    Then it is granted user scopes for each type that the regulation names

    Examples:
      | requirement |
      | G10-21/user |

  @SHALL
  Scenario Outline: offline access of a client that stands alone
    Given the client asked to be let in
    Then it is given a refresh token

    Examples:
      | requirement  |
      | G10-10/given |

  @SHALL
  Scenario Outline: offline access of a client that an EHR opened
    Given an EHR opened the client
    Then it is given a refresh token

    Examples:
      | requirement      |
      | G10-10/given-ehr |

  @SHALL
  Scenario Outline: the data of one patient
    Given an EHR opened the client for "ehr-patient"
    Then the patient is told and can be read

    Examples:
      | requirement |
      | G10-22      |

  @SHALL
  Scenario Outline: a launch that no EHR made
    Given an EHR opened the client
    When a client that an EHR opened asks with "launch" as "trueblue-no-launch-of-any-ehr"
    Then the request is refused

    Examples:
      | requirement |
      | G10-23      |
