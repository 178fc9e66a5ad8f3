@blue-button-2 @scopes
Feature: CMS Blue Button 2.0: scopes and consent

  @SHOULD
  Scenario Outline: each scope can be had
    Given the user let the client in, for "launch/patient profile patient/Patient.read patient/Coverage.r patient/Coverage.s patient/ExplanationOfBenefit.rs"
    Then the scopes have "launch/patient profile patient/Patient.read patient/Coverage.r patient/Coverage.s patient/ExplanationOfBenefit.rs"

    Examples:
      | requirement |
      | BB-SCP-01   |

  @SHALL
  Scenario Outline: a right to <right> is no other
    Given the user let the client in, for "launch/patient patient/Patient.r patient/Coverage.s"
    When the client asks for "<allowed>"
    Then the last answer has status 200
    When the client asks for "<forbidden>"
    Then the last answer has status 403

    Examples:
      | requirement | right  | allowed           | forbidden                   |
      | BB-SCP-02   | read   | Patient/{patient} | Patient                     |
      | BB-SCP-03   | search | Coverage          | Coverage/part-a-{patient}   |

  @SHALL
  Scenario Outline: what is not granted is not opened
    Given a token of the user opens "ExplanationOfBenefit"
    And the user let the client in, for "launch/patient patient/Patient.r patient/Coverage.s"
    When the client asks for "ExplanationOfBenefit"
    Then the answer has status 403

    Examples:
      | requirement |
      | BB-SCP-04   |

  @SHOULD @v3
  Scenario Outline: the insurance card takes both rights
    Given a token of the user opens "Patient/$generate-insurance-card"
    And the user let the client in, for "launch/patient patient/Patient.s patient/Coverage.s"
    When the client asks for "Patient/$generate-insurance-card"
    Then the answer has status 403
    Given the user let the client in, for "launch/patient patient/Patient.r patient/Coverage.r"
    When the client asks for "Patient/$generate-insurance-card"
    Then the last answer has status 403

    Examples:
      | requirement |
      | BB-SCP-11   |

  @SHALL
  Scenario Outline: demographic data that were kept back are not granted
    Given the user let the client in, but kept demographic data back
    Then what the user kept back is not granted

    Examples:
      | requirement |
      | BB-SCP-05   |

  @SHALL
  Scenario Outline: demographic data that were kept back are not opened
    Given a token of the user opens "Patient"
    And the user let the client in, but kept demographic data back
    When the client asks for each of "<path>"
    Then the answer has status 403

    Examples:
      | requirement | path              |
      | BB-SCP-06   | Patient, Patient/{patient} |

  @SHALL
  Scenario Outline: who the user is is kept back too
    Given a token of the user tells who the user is
    And the user let the client in, but kept demographic data back
    When the client asks who the user is
    Then the last answer has status 403

    Examples:
      | requirement |
      | BB-SCP-07   |

  @SHOULD
  Scenario Outline: the id of the patient is known still
    Given the user let the client in, but kept demographic data back
    Then the patient is named with the token
    When the client searches "Coverage"
    Then all that is found is of the patient of the token
    When the client searches "ExplanationOfBenefit"
    Then all that is found is of the patient of the token

    Examples:
      | requirement |
      | BB-SCP-08   |
