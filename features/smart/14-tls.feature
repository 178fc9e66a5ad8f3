@smart @tls @2.0.0 @2.2.0
Feature: SMART App Launch: TLS
  How the endpoints protect what is said to them. A server on this machine that speaks plain HTTP is
  one for tests, and need not.

  @SHALL
  Scenario Outline: versions
    Given the server is reached over TLS, or is on another machine
    Then its endpoints speak TLS 1.2 or later, and nothing before

    Examples:
      | requirement |
      | SMART-BE-01 |

  @SHALL
  Scenario Outline: the certificate
    Given the server is reached over TLS, or is on another machine
    Then its endpoints show a certificate of their host that can be trusted

    Examples:
      | requirement             |
      | SMART-BE-01/certificate |
