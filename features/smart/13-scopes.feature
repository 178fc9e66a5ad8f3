@smart @scopes
Feature: SMART App Launch: what a token opens
  What a token opens that was granted all is opened as far as another was granted it, and no further.

  @SHALL
  Scenario Outline: a user grants less
    Given the client was let in for all, and again while the user kept something back
    Then no scope is granted that the user kept back
    And what was granted is found, and nothing of another type

    Examples:
      | requirement  |
      | SMART-SCP-02 |

  @SHALL
  Scenario Outline: what was granted is not refused
    Given the client was let in for all
    Then no search is refused that was granted

    Examples:
      | requirement          |
      | SMART-SCP-03/granted |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: searches
    Given the client was let in for all, and again for "limited"
    Then what was granted is found, and nothing of another type

    Examples:
      | requirement         |
      | SMART-SCP-03/search |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: reads
    Given the client was let in for all, and again for "limited"
    Then what was granted is read, and nothing of another type

    Examples:
      | requirement       |
      | SMART-SCP-03/read |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: no scope for Patients
    Given the client was let in for all, and again for "without-patient"
    Then what was granted is found, and nothing of another type
    And what was granted is read, and nothing of another type

    Examples:
      | requirement                  |
      | SMART-SCP-03/without-patient |

  @SHOULD
  Scenario Outline: how it is refused
    Given the client was let in for all, and again for "limited"
    Then what was not granted is answered with 401 or 403

    Examples:
      | requirement         |
      | SMART-SCP-03/status |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: a right to read
    Given the client was let in for all, and again for "read-only"
    Then Observations are read, and not found

    Examples:
      | requirement    |
      | SMART-SCP-04/r |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: a right to search
    Given the client was let in for all, and again for "search-only"
    Then Observations are found, and not read

    Examples:
      | requirement    |
      | SMART-SCP-04/s |

  @SHOULD @2.0.0 @2.2.0
  Scenario Outline: scopes of version 1
    Given the server declares "permission-v1"
    And the client was let in for all, and again for "version-1"
    Then a scope of version 1 is granted, or what it means
    And what was granted is found, and nothing of another type
    And what was granted is read, and nothing of another type

    Examples:
      | requirement  |
      | SMART-SCP-01 |

  @SHALL @1.0.0
  Scenario Outline: searches and reads
    Given the client was let in for all, and again for "limited"
    Then what was granted is found, and nothing of another type
    And what was granted is read, and nothing of another type

    Examples:
      | requirement  |
      | SMART-SCP-05 |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: searches by a scope with a parameter
    Given the client was let in for all, and again for "granular"
    Then what the scope says is found, and nothing else

    Examples:
      | requirement         |
      | SMART-SCP-06/search |

  @SHALL @2.0.0 @2.2.0
  Scenario Outline: reads by a scope with a parameter
    Given the client was let in for all, and again for "granular"
    Then what the scope says is read, and nothing else

    Examples:
      | requirement       |
      | SMART-SCP-06/read |

  @SHALL
  Scenario Outline: another patient
    Given the client was let in for all
    Then the data of another patient are neither read nor found

    Examples:
      | requirement  |
      | SMART-CTX-04 |
