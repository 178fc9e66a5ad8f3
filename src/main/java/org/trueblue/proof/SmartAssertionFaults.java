package org.trueblue.proof;

import java.util.List;
import java.util.stream.Stream;
import org.trueblue.reference.smart.Lapse;

/** Faults of how assertions are verified by which clients with keys say who they are. */
final class SmartAssertionFaults {

  private static final Topic SERVICES = new Topic("12-backend-services");
  private static final Topic APPS = new Topic("16-assertions");

  /** The finding that an assertion was taken which is not right. */
  private static final String ACCEPTED = "assertion.accepted";

  private SmartAssertionFaults() {}

  /** Of services, which get tokens of their own. */
  static List<Fault> ofServices() {
    return Stream.concat(
            all(SERVICES, "SMART-BE-02/"),
            Stream.of(
                lapsing(SERVICES, "any-type", "it may be of any type", Lapse.IGNORES_ASSERTION_TYPE)
                    .kills("SMART-BE-02/type", ACCEPTED),
                lapsing(SERVICES, "replayed", "it is good again", Lapse.ACCEPTS_REPLAYED_ASSERTION)
                    .kills("SMART-BE-07", ACCEPTED),
                lapsing(SERVICES, "cached", "keys are kept for ever", Lapse.CACHES_KEYS_FOR_EVER)
                    .kills("SMART-BE-08", "keys.new-refused", "keys.stale")))
        .toList();
  }

  /** Of apps, which exchange codes. */
  static List<Fault> ofApps() {
    return Stream.concat(
            all(APPS, "SMART-TOK-10/"),
            Stream.of(
                lapsing(APPS, "replayed", "it is good again", Lapse.ACCEPTS_REPLAYED_ASSERTION)
                    .kills("SMART-TOK-10/replayed", ACCEPTED)))
        .toList();
  }

  private static Stream<Fault> all(Topic topic, String prefix) {
    return Stream.of(
        lapsing(topic, "any-signature", "any signature will do", Lapse.IGNORES_SIGNATURE)
            .kills(prefix + "key", ACCEPTED)
            .mayAlsoBreak("SMART-BE-08"),
        lapsing(topic, "unsigned", "no signature is needed", Lapse.ACCEPTS_UNSIGNED_ASSERTION)
            .kills(prefix + "none", ACCEPTED),
        lapsing(topic, "any-algorithm", "any algorithm will do", Lapse.ACCEPTS_ANY_ALGORITHM)
            .kills(prefix + "HS256", ACCEPTED),
        lapsing(topic, "any-key", "any key may be named", Lapse.IGNORES_KEY_ID)
            .kills(prefix + "kid", ACCEPTED)
            .mayAlsoBreak("SMART-BE-08"),
        lapsing(topic, "any-issuer", "any issuer will do", Lapse.IGNORES_ISSUER_OF_ASSERTION)
            .kills(prefix + "iss", ACCEPTED)
            .kills(prefix + "iss-absent", ACCEPTED),
        lapsing(topic, "any-subject", "any subject will do", Lapse.IGNORES_SUBJECT_OF_ASSERTION)
            .kills(prefix + "sub", ACCEPTED)
            .kills(prefix + "sub-absent", ACCEPTED),
        lapsing(topic, "any-audience", "any audience will do", Lapse.IGNORES_AUDIENCE_OF_ASSERTION)
            .kills(prefix + "aud", ACCEPTED)
            .kills(prefix + "aud-absent", ACCEPTED),
        lapsing(topic, "expired", "it may have expired", Lapse.ACCEPTS_EXPIRED_ASSERTION)
            .kills(prefix + "exp", ACCEPTED),
        lapsing(topic, "endless", "it needs no end", Lapse.NEEDS_NO_EXPIRY)
            .kills(prefix + "exp-absent", ACCEPTED),
        lapsing(topic, "long", "it may be good for long", Lapse.ACCEPTS_LONG_ASSERTION)
            .kills(prefix + "exp-far", ACCEPTED),
        lapsing(topic, "nameless", "it needs no id", Lapse.NEEDS_NO_ASSERTION_ID)
            .kills(prefix + "jti-absent", ACCEPTED));
  }

  private static Fault lapsing(Topic topic, String name, String what, Lapse lapse) {
    return topic.trait(name, "an assertion: " + what, lapse);
  }
}
