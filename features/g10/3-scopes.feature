@g10 @scopes
Feature: ONC (g)(10): scopes
  Both syntaxes of scopes are taken, and scopes for each category that US Core names.

  @SHALL
  Scenario Outline: scopes of version 1
    Given the client was let in for all, and again for "version-1"
    Then a scope of version 1 is granted, or what it means
    And what was granted is found, and nothing of another type
    And what was granted is read, and nothing of another type

    Examples:
      | requirement      |
      | G10-21/version-1 |

  @SHALL
  Scenario Outline: <category> alone
    Given the client was let in for all, and again for "<category>"
    Then what the scope says is found, and nothing else
    And what the scope says is read, and nothing else

    Examples:
      | requirement                          | category            |
      | G10-21/Condition/encounter-diagnosis | encounter-diagnosis |
      | G10-21/Condition/problem-list-item   | problem-list-item   |
      | G10-21/Condition/health-concern      | health-concern      |
      | G10-21/Observation/laboratory        | laboratory          |
      | G10-21/Observation/social-history    | social-history      |
      | G10-21/Observation/sdoh              | sdoh                |
      | G10-21/Observation/survey            | survey              |
      | G10-21/Observation/vital-signs       | vital-signs         |
