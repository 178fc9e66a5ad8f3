package org.trueblue.report;

import org.trueblue.requirement.Checklist;

/** What people say of a server, in words that nobody takes for a test. */
public final class AttestationText {

  private AttestationText() {}

  /** Who attested it and when, or that nobody did. */
  public static String of(Checklist.Item item) {
    if (!item.attested()) {
      return "to be attested: " + Printable.line(item.how());
    }
    String note = item.note().isEmpty() ? "" : ": " + item.note();
    return Printable.line("attested by %s on %s%s".formatted(item.by(), item.on(), note));
  }

  /** How much of it was attested, in a sentence; empty if nothing is to be. */
  public static String of(Checklist checklist) {
    int all = checklist.items().size();
    int said = checklist.attested(true).size();
    return all == 0
        ? ""
        : "%d of %d requirements that no scenario can see are attested, %d are to be attested; none of them was tested"
            .formatted(said, all, all - said);
  }
}
