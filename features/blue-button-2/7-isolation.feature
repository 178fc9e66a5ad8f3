@blue-button-2 @isolation
Feature: CMS Blue Button 2.0: nobody sees the data of others
  With the tokens of two users. Where one sees what is the other's, the run stops.

  @SHALL
  Scenario Outline: a user does not <what>
    Given two users let the client in
    When the first asks for "<path>" of the second
    Then nothing of the second is shown, and the status is <status>

    Examples:
      | requirement | what                                   | path                                                                     | status     |
      | BB-RES-06   | find what is another's                 | ExplanationOfBenefit?patient={other}, Coverage?beneficiary={other}       | 403 or 404 |
      | BB-RES-08   | read what is another's                 | ExplanationOfBenefit/{other-claim}, Coverage/{other-coverage}            | 404 or 403 |
      | BB-RES-33   | find another by an identifier          | Patient?identifier=http://hl7.org/fhir/sid/us-mbi\|{other-mbi}           | 404 or 403 |

    @v1 @v2
    Examples:
      | requirement | what                         | path                                 | status     |
      | BB-RES-04   | read or find another patient | Patient/{other}, Patient?_id={other} | 404 or 403 |

    @v3
    Examples:
      | requirement | what                         | path                                 | status     |
      | BB-RES-05   | read or find another patient | Patient/{other}, Patient?_id={other} | 404 or 403 |
