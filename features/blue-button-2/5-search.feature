@blue-button-2 @search
Feature: CMS Blue Button 2.0: searching and paging

  @SHOULD
  Scenario Outline: the size of a page
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=5"
    Then no page is larger than 5
    When the client searches "ExplanationOfBenefit?count=5"
    Then no page is larger than 5
    When the client searches "ExplanationOfBenefit?_count=50"
    Then no page is larger than 50
    When the client asks for "ExplanationOfBenefit?_count=51"
    Then the last answer has status 400
    When the client asks for "ExplanationOfBenefit?_count=-1"
    Then the last answer has status 400

    Examples:
      | requirement |
      | BB-SRCH-01  |

  @SHOULD
  Scenario Outline: a search that <what> is refused
    Given the user let the client in
    When the client asks for "<search>"
    Then the answer has status 400

    Examples:
      | requirement | what                              | search                                         |
      | BB-SRCH-02  | begins nowhere                    | ExplanationOfBenefit?{start}=abc               |

    @v3
    Examples:
      | requirement | what                              | search                                         |
      | BB-SRCH-11  | names a tag without its system    | ExplanationOfBenefit?_tag=SharedSystem         |

  @SHOULD
  Scenario Outline: times of <parameter> are compared, also without a comparator
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?<parameter>=ge2000-01-01&<parameter>=lt2100-01-01"
    And the client searches "ExplanationOfBenefit"
    Then both find the same
    When the client searches "ExplanationOfBenefit?<parameter>=lt1900-01-01"
    Then that finds nothing
    When the client asks for "ExplanationOfBenefit?<parameter>=2020-01-01"
    Then the last answer has status 200

    Examples:
      | requirement | parameter    |
      | BB-SRCH-03  | _lastUpdated |

  @SHALL @v2 @v3
  Scenario Outline: times of <parameter> are compared in all ways
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?<parameter>=ge2000-01-01&<parameter>=lt2100-01-01"
    And the client searches "ExplanationOfBenefit"
    Then both find the same
    When the client searches "ExplanationOfBenefit?<parameter>=lt1900-01-01"
    Then that finds nothing
    When the client asks for "ExplanationOfBenefit?<parameter>=eq2020-01-01"
    Then the last answer has status 200

    Examples:
      | requirement | parameter    |
      | BB-SRCH-07  | service-date |

  @SHOULD @v1
  Scenario Outline: times of <parameter> are compared in all ways
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?<parameter>=ge2000-01-01&<parameter>=lt2100-01-01"
    And the client searches "ExplanationOfBenefit"
    Then both find the same
    When the client searches "ExplanationOfBenefit?<parameter>=lt1900-01-01"
    Then that finds nothing
    When the client asks for "ExplanationOfBenefit?<parameter>=eq2020-01-01"
    Then the last answer has status 200

    Examples:
      | requirement   | parameter    |
      | BB-SRCH-07/v1 | service-date |

  @SHALL
  Scenario Outline: claims are found by their type
    Given the user let the client in
    When the client searches for claims of each type
    Then all that is found is of the type
    When the client searches for all types in one list
    Then both find the same
    When the client asks for "ExplanationOfBenefit?type=foo"
    Then the last answer is refused with 400, as clients expect

    Examples:
      | requirement |
      | BB-SRCH-05  |

  @SHOULD @v1 @v2
  Scenario Outline: what the server does not know is left out
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?foo=bar"
    Then the answer has status 200
    And the link to itself does not speak of "foo"

    Examples:
      | requirement |
      | BB-SRCH-08  |

  @SHOULD @v3
  Scenario Outline: a strict search with an unknown parameter is refused
    Given the user let the client in
    When the client asks strictly for "ExplanationOfBenefit?foo=bar"
    Then the answer has status 400

    Examples:
      | requirement |
      | BB-SRCH-09  |

  @SHOULD @v3
  Scenario Outline: claims are found by their source
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_source=NCH"
    Then all that is found has the source "NCH"

    Examples:
      | requirement |
      | BB-SRCH-10  |

  @SHOULD @v3
  Scenario Outline: claims that are not settled are not found unasked
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=50"
    Then nothing that is found has the tag "SharedSystem"

    Examples:
      | requirement |
      | BB-SRCH-12  |

  @SHOULD
  Scenario Outline: parameters of the server behind have no effect
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?excludeSAMHSA=true"
    And the client searches "ExplanationOfBenefit"
    Then both find the same

    Examples:
      | requirement |
      | BB-SRCH-13  |

  @SHALL @v2 @v3
  Scenario Outline: a claim is found by its id
    Given the user let the client in
    When the client searches for a claim by its id
    Then that claim alone is found

    Examples:
      | requirement |
      | BB-SRCH-14  |

  @SHOULD
  Scenario Outline: what is declared is heeded
    Given the user let the client in
    When the client searches by each parameter that is declared for ExplanationOfBenefit
    Then each answer speaks of the parameter

    Examples:
      | requirement |
      | BB-DISC-22  |

  @SHOULD @v1 @v2
  Scenario Outline: the links of a page
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?_count=5"
    Then the page has a total, and the links "self", "first" and "last"

    Examples:
      | requirement |
      | BB-PAGE-01  |

  @SHALL
  Scenario Outline: the pages together are the whole
    Given the user let the client in
    When the client searches "ExplanationOfBenefit?_count=5"
    Then the pages hold each claim once, and as many as they say

    Examples:
      | requirement |
      | BB-PAGE-02  |

  @SHALL
  Scenario Outline: a page says what it is
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?_count=5"
    Then the page has a link to itself

    Examples:
      | requirement |
      | BB-PAGE-03  |

  @SHALL
  Scenario Outline: links can be followed
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?_count=5"
    Then each link leads to the server

    Examples:
      | requirement |
      | BB-PAGE-04  |

  @SHOULD
  Scenario Outline: the entries of a page
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?_count=5"
    Then each entry has its address and its mode

    Examples:
      | requirement |
      | BB-PAGE-05  |

  @SHOULD @v3
  Scenario Outline: pages are linked by their offset
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?_count=5"
    Then the link to the next page has "_offset"

    Examples:
      | requirement |
      | BB-PAGE-06  |

  @SHOULD
  Scenario Outline: beyond the last page there is nothing
    Given the user let the client in
    When the client asks for "ExplanationOfBenefit?{start}=99999"
    Then the answer has status 200
    And nothing is found

    Examples:
      | requirement |
      | BB-PAGE-07  |
