@smart @brands @2.2.0
Feature: SMART App Launch: brands
  What the server tells of the organizations that users know it by.

  @SHALL
  Scenario Outline: each endpoint has a brand
    Given the server names a bundle of brands
    Then each endpoint has a brand

    Examples:
      | requirement |
      | BRAND-01    |

  @SHALL
  Scenario Outline: when it was changed
    Given the server names a bundle of brands
    Then the bundle says when it was changed

    Examples:
      | requirement |
      | BRAND-02    |

  @SHALL
  Scenario Outline: pages of other origins
    Given the server names a bundle of brands
    Then a page of any origin may read the bundle

    Examples:
      | requirement |
      | BRAND-03    |

  @SHOULD
  Scenario Outline: a weak ETag
    Given the server names a bundle of brands
    Then the bundle has a weak ETag

    Examples:
      | requirement |
      | BRAND-04    |

  @SHALL
  Scenario Outline: reasons for what is absent
    Given the server names a bundle of brands
    Then what is absent was asked for in vain or declined

    Examples:
      | requirement |
      | BRAND-05    |

  @SHALL
  Scenario Outline: the primary brand
    Given the server names a bundle of brands
    Then the identifier of the primary brand is of one brand

    Examples:
      | requirement |
      | BRAND-06    |

  @SHOULD
  Scenario Outline: the site of a brand
    Given the server names a bundle of brands
    Then each brand has its site on the web among its identifiers

    Examples:
      | requirement |
      | BRAND-08    |
