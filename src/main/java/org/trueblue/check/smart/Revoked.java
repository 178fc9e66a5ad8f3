package org.trueblue.check.smart;

import org.trueblue.check.Checks;
import org.trueblue.check.response.ErrorText;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What a token opens once somebody asked that it be taken back (RFC 7009, section 2). */
public final class Revoked {

  private Revoked() {}

  /** Judges that it opens nothing any more. */
  public static Judgement closed(Exchange read) {
    return Checks.one(
        Revoked.class,
        read.status() >= 400 && read.status() < 500,
        Finding.shall(
            "token.alive",
            "A token that was taken back opens nothing.",
            read.title(),
            "a status of 400 to 499, such as 401",
            "status " + read.status(),
            read.id()));
  }

  /** Judges that a refresh token is as good as before, since who asked had no right to. */
  public static Judgement good(Exchange refreshed) {
    return Checks.one(
        Revoked.class,
        refreshed.status() == 200,
        Finding.shall(
            "revocation.by-other",
            "Nobody takes back the token of another client.",
            refreshed.title(),
            "status 200 and a token",
            ErrorText.of(refreshed),
            refreshed.id()));
  }

  /** Judges that it is as good as before, since who asked had no right to. */
  public static Judgement open(Exchange read) {
    return Checks.one(
        Revoked.class,
        read.status() == 200,
        Finding.shall(
            "revocation.by-other",
            "Nobody takes back the token of another client.",
            read.title(),
            "status 200",
            "status " + read.status(),
            read.id()));
  }
}
