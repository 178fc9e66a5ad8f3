package org.trueblue.steps;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trueblue.session.NotTested;

/** The conversations of the scenarios that are under way, by the id of the test case. */
public final class Conversations {

  private final Map<String, Conversation> underWay = new ConcurrentHashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();

  void begin(String testCase, Conversation conversation) {
    underWay.put(testCase, conversation);
    if (stopped.get()) {
      throw NotTested.interrupted();
    }
  }

  /** Lets every scenario that begins from now on end at once, as not tested. */
  public void stop() {
    stopped.set(true);
  }

  /** Whether the run was stopped. */
  public boolean isStopped() {
    return stopped.get();
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
