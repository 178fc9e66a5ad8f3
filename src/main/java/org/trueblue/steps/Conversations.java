package org.trueblue.steps;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.session.NotTested;

/** The conversations of the scenarios that are under way, by the id of the test case. */
public final class Conversations {

  private final Map<String, Conversation> underWay = new ConcurrentHashMap<>();
  private volatile Optional<NotTested> stopped = Optional.empty();

  void begin(String testCase, Conversation conversation) {
    underWay.put(testCase, conversation);
    stopped.ifPresent(
        reason -> {
          throw reason;
        });
  }

  /** Lets every scenario that begins from now on end at once, as not tested. */
  public void stop() {
    stop(NotTested.interrupted());
  }

  /** The same for a reason; the first one counts. */
  public synchronized void stop(NotTested reason) {
    stopped = stopped.or(() -> Optional.of(reason));
  }

  /** Whether the run was stopped. */
  public boolean isStopped() {
    return stopped.isPresent();
  }

  /** The conversation of a test case that is under way. */
  public Optional<Conversation> underWay(String testCase) {
    return Optional.ofNullable(underWay.get(testCase));
  }

  /** Takes the conversation of a test case that ended; empty if it never began. */
  public Optional<Conversation> end(String testCase) {
    return Optional.ofNullable(underWay.remove(testCase));
  }
}
