@blue-button-2 @resources
Feature: CMS Blue Button 2.0: Patient, Coverage and ExplanationOfBenefit
  What a token opens, and what it is about.

  @SHOULD
  Scenario Outline: nothing can be written
    Given the user let the client in
    When the client tries to write, and to search by POST
    Then each is refused as not allowed

    Examples:
      | requirement |
      | BB-RES-02   |

  @SHALL
  Scenario Outline: a search of <type> is about the patient of the token
    Given the user let the client in
    When the client searches "<type>"
    Then all that is found is of the patient of the token

    Examples:
      | requirement | type    |
      | BB-RES-03   | Patient |

  @SHALL
  Scenario Outline: what a token opens can be read and searched
    Given the user let the client in
    When the client searches and reads each type
    Then each is answered with 200

    Examples:
      | requirement |
      | BB-RES-01   |

  @SHALL
  Scenario Outline: a search without a patient is about the patient of the token
    Given the user let the client in
    When the client searches "<search>"
    And the client searches "<other>"
    Then both find the same

    Examples:
      | requirement | search               | other                                      |
      | BB-RES-07   | ExplanationOfBenefit | ExplanationOfBenefit?patient={patient}     |
      | BB-RES-32   | Coverage?beneficiary={patient} | Coverage?beneficiary=Patient/{patient} |

  @SHALL
  Scenario Outline: a reference may be written as an id or with its type
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?patient={patient}"
    And the client searches "ExplanationOfBenefit?patient=Patient/{patient}"
    Then both find the same

    Examples:
      | requirement |
      | BB-RES-31   |

  @SHOULD
  Scenario Outline: the identifiers of the patient
    Given the user let the client in
    When the client searches "Patient"
    Then each Patient has the identifiers of Medicare

    @v1 @v2
    Examples:
      | requirement |
      | BB-RES-09   |

    @v3
    Examples:
      | requirement |
      | BB-RES-10   |

  @SHOULD @v1 @v2
  Scenario Outline: the address of the patient
    Given the user let the client in
    When the client searches "Patient"
    Then each Patient tells no more of an address than state and postal code

    Examples:
      | requirement |
      | BB-RES-11   |

  @SHOULD @v1 @v2
  Scenario Outline: the parts of Medicare
    Given the user let the client in
    When the client searches "Coverage"
    Then there is a Coverage for each part of Medicare

    Examples:
      | requirement |
      | BB-RES-12   |

  @SHOULD
  Scenario Outline: what a Coverage says
    Given the user let the client in
    When the client searches "Patient"
    And the client searches "Coverage"
    Then each Coverage says who is covered by whom

    Examples:
      | requirement |
      | BB-RES-13   |

  @SHOULD
  Scenario Outline: an id that no Coverage can have
    Given the user let the client in
    When the client asks for "Coverage/part-x-1"
    Then the answer has status 400

    @v1 @v2
    Examples:
      | requirement |
      | BB-RES-14   |

    @v3
    Examples:
      | requirement |
      | BB-RES-15   |

  @SHOULD @v1 @v2
  Scenario Outline: the id of a claim tells its type
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each id tells the type of the claim

    Examples:
      | requirement |
      | BB-RES-16   |

  @SHOULD
  Scenario Outline: the profile of a claim is that of its type
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each claim has the profile of its type

    @v2
    Examples:
      | requirement |
      | BB-RES-18   |

    @v3
    Examples:
      | requirement |
      | BB-RES-19   |

  @SHOULD @v2 @v3
  Scenario Outline: the versions of profiles
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each profile is named with its version, or none is

    Examples:
      | requirement |
      | BB-RES-20   |

  @SHALL @v2 @v3
  Scenario Outline: a claim has one identifier of its own
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each claim has one unique identifier

    Examples:
      | requirement |
      | BB-RES-21   |

  @SHOULD @v2 @v3
  Scenario Outline: the insurer of a claim
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each claim says who insures

    Examples:
      | requirement |
      | BB-RES-22   |

  @SHOULD
  Scenario Outline: the type of a claim
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each claim says its type in the codes of Blue Button

    Examples:
      | requirement |
      | BB-RES-23   |

  @SHOULD
  Scenario Outline: the types of a claim agree
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then the codes of each claim's type agree

    Examples:
      | requirement |
      | BB-RES-24   |

  @SHOULD @v3
  Scenario Outline: where a claim comes from
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then each claim says which system it comes from

    Examples:
      | requirement |
      | BB-RES-26   |

  @SHOULD @v3
  Scenario Outline: the insurance card
    Given the user let the client in
    When the client asks for "Patient/$generate-insurance-card"
    Then it is a collection of Patient, Organization and Coverage

    Examples:
      | requirement |
      | BB-RES-27   |

  @SHOULD @v3
  Scenario Outline: who looked is not told to users' clients
    Given the user let the client in
    When the client asks for "AuditEvent"
    Then the answer has status 403

    Examples:
      | requirement |
      | BB-RES-28   |
