package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Faults that the scenarios of one feature of a suite are to see, and that are named by it.
 *
 * @param feature in whose file they are, with its number: {@code 05-pkce}
 */
record Topic(String feature) {

  /** A fault by a disturbance. */
  Fault fault(String name, String what, Disturbance disturbance) {
    return Fault.of(named(name), what, disturbance).in(feature);
  }

  /** A fault of the server itself. */
  Fault trait(String name, String what, Enum<?>... traits) {
    return Fault.of(named(name), what, traits).in(feature);
  }

  /** A fault by changing the requests that satisfy a condition. */
  Fault asking(String name, String what, Predicate<Ask> which, UnaryOperator<Ask> change) {
    return fault(name, what, Disturbance.asking(which, change));
  }

  /** A fault by changing the answers to requests that satisfy a condition. */
  Fault answering(String name, String what, Predicate<Ask> which, UnaryOperator<Answer> change) {
    return fault(name, what, Disturbance.answering(which, change));
  }

  /** A fault by changing the JSON of good answers to requests that satisfy a condition. */
  Fault editing(String name, String what, Predicate<Ask> which, Consumer<ObjectNode> edit) {
    return fault(name, what, Disturbance.editing(which, edit));
  }

  private String named(String name) {
    return feature.replaceFirst("^\\d+-", "") + "/" + name;
  }
}
