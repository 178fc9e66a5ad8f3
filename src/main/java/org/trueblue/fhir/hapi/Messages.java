package org.trueblue.fhir.hapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;

/**
 * What the library says of one resource. It compares each message with all before, so that a
 * resource with a hundred thousand faults would take hours: some thousands of each kind are enough.
 * Errors are never left out while there are none, so that the verdict is that of all.
 */
final class Messages extends ArrayList<ValidationMessage> {

  private static final long serialVersionUID = 1L;

  /** Of errors, and of others. */
  static final int MOST = 2_000;

  /** That there are more errors than anybody reads; the verdict is clear. */
  static final class TooManyErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final transient Predicate<ValidationMessage> counts;
  private int errors;
  private int others;

  /**
   * @param counts whether a message counts at all; may change how grave it is
   */
  Messages(Predicate<ValidationMessage> counts) {
    this.counts = counts;
  }

  @Override
  public boolean add(ValidationMessage message) {
    if (!counts.test(message)) {
      return false;
    }
    if (message.isError()) {
      errors++;
      if (errors > MOST) {
        throw new TooManyErrors();
      }
      return super.add(message);
    }
    others++;
    return others <= MOST && super.add(message);
  }

  @Override
  public boolean addAll(Collection<? extends ValidationMessage> messages) {
    messages.forEach(this::add);
    return true;
  }

  /** That some were left out, if they were. */
  List<ValidationMessage> leftOut() {
    if (errors <= MOST && others <= MOST) {
      return List.of();
    }
    ValidationMessage message = new ValidationMessage();
    message.setLevel(IssueSeverity.INFORMATION);
    message.setMessage(
        errors > MOST
            ? "The resource has more than %,d errors; the others are left out".formatted(MOST)
            : "The resource has %,d more warnings and notes, which are left out"
                .formatted(others - MOST));
    return List.of(message);
  }
}
