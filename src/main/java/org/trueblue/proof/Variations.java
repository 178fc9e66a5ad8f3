package org.trueblue.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Guide;

/** Legal peculiarities that FHIR servers have been seen with. */
final class Variations {

  /** Legal only where a resource need not say which profiles it follows. */
  private static final Set<String> WITHOUT_CLAIMS =
      Set.of("no-profile-claim", "foreign-profile-claim");

  /** The status with which a variation refuses who has no right. */
  private static final Map<String, String> REFUSALS =
      Map.of("forbidden-403", "403", "hidden-404", "404");

  private Variations() {}

  /** All of them, what is nearer to the wire behind what is nearer to the data. */
  static List<Variation> all(Guide guide) {
    return Stream.of(
            ContentVariations.all(guide),
            BundleVariations.all(),
            CapabilityVariations.all(),
            manners(),
            FormVariations.all())
        .flatMap(List::stream)
        .filter(variation -> !(guide.wantsClaims() && WITHOUT_CLAIMS.contains(variation.name())))
        .filter(variation -> isAllowed(variation, guide))
        .toList();
  }

  /** A guide may name the statuses by which requests without a right are refused. */
  private static boolean isAllowed(Variation variation, Guide guide) {
    return Duties.of(guide).stream()
        .map(duty -> duty.cell("statuses"))
        .filter(statuses -> !statuses.isEmpty())
        .allMatch(statuses -> statuses.contains(REFUSALS.getOrDefault(variation.name(), "401")));
  }

  private static List<Variation> manners() {
    return List.of(
        new Variation(
            "forbidden-403", "refusal", "who is not authorized is told 403", statusOf(401, 403)),
        new Variation(
            "hidden-404", "refusal", "who is not authorized is told 404", statusOf(401, 404)),
        new Variation(
            "gone-410", "refusal", "what does not exist is answered with 410", statusOf(404, 410)),
        new Variation(
            "redirected-reads",
            "manner",
            "reads are redirected within the server",
            new RedirectedReads()),
        new Variation(
            "busy-once", "manner", "each request is first answered with 429", new BusyOnce()));
  }

  private static Disturbance statusOf(int from, int to) {
    return Disturbance.answering(
        ask -> true, answer -> answer.status() == from ? answer.withStatus(to) : answer);
  }

  /** Reads are answered with a redirect to the same path, once. */
  private static final class RedirectedReads implements Disturbance {
    private static final String MARK = "redirected=1";

    @Override
    public Answer answer(Ask ask, Server server) {
      if (!ask.isRead()) {
        return server.answer(ask);
      }
      if (ask.query().equals(MARK)) {
        return server.answer(new Ask(ask.method(), ask.path(), "", ask.headers(), ask.body()));
      }
      String id = ask.path().substring(ask.path().indexOf('/') + 1);
      return Answer.of(307, "text/plain", "").withHeader("Location", id + "?" + MARK);
    }
  }

  /** The first time that anything is asked, the answer is to ask again. */
  private static final class BusyOnce implements Disturbance {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public Answer answer(Ask ask, Server server) {
      String key = ask.method() + ask.path() + ask.query() + ask.body() + ask.headers();
      return seen.add(key)
          ? Answer.refusal(429).withHeader("Retry-After", "0")
          : server.answer(ask);
    }
  }
}
