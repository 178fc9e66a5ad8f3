package org.trueblue.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only people can say of a server, and what they said. Nothing in it was tested: it counts
 * neither as passed nor as tested, and decides no verdict.
 *
 * @param items in the order of their ids
 */
public record Checklist(List<Item> items) {

  /** Nothing is left to people. */
  public static final Checklist NONE = new Checklist(List.of());

  /**
   * One of its requirements.
   *
   * @param requirement the duty
   * @param how what to look at
   * @param by who attested it, empty if nobody did
   * @param on the day (ISO 8601), empty if nobody did
   * @param note what it rests on, empty if nothing is said
   */
  public record Item(Requirement requirement, String how, String by, String on, String note) {

    /** Whether somebody attested it. */
    public boolean attested() {
      return !by.isEmpty();
    }
  }

  public Checklist {
    items = List.copyOf(items);
  }

  /**
   * The checklist of a catalogue with what was said of it.
   *
   * @throws IllegalArgumentException if something was said of what is not on it, or twice; the
   *     message says which
   */
  public static Checklist of(Catalogue catalogue, Collection<Attestation> said) {
    Map<String, Attestation> byId = new LinkedHashMap<>();
    for (Attestation one : said) {
      if (byId.put(one.requirement(), one) != null) {
        throw new IllegalArgumentException("'%s' is attested twice".formatted(one.requirement()));
      }
    }
    List<Item> items = new ArrayList<>();
    for (Catalogue.Entry entry : catalogue.entries()) {
      if (entry.coverage() instanceof Coverage.Attestable attestable) {
        items.add(
            item(
                entry.requirement(),
                attestable.how(),
                Optional.ofNullable(byId.remove(entry.requirement().id()))));
      }
    }
    for (String other : byId.keySet()) {
      throw new IllegalArgumentException(
          catalogue.find(other).isPresent()
              ? "'%s' is nothing to attest: scenarios test it, or the catalogue says why not"
                  .formatted(other)
              : "there is no requirement '%s' to attest".formatted(other));
    }
    return new Checklist(items);
  }

  private static Item item(Requirement requirement, String how, Optional<Attestation> said) {
    return new Item(
        requirement,
        how,
        said.map(Attestation::by).orElse(""),
        said.map(Attestation::on).map(LocalDate::toString).orElse(""),
        said.map(Attestation::note).orElse(""));
  }

  /** What somebody attested, for who does the same again. */
  public List<Attestation> said() {
    return attested(true).stream()
        .map(
            item ->
                new Attestation(
                    item.requirement().id(), item.by(), LocalDate.parse(item.on()), item.note()))
        .toList();
  }

  /** What was attested, or what was not. */
  public List<Item> attested(boolean attested) {
    return items.stream().filter(item -> item.attested() == attested).toList();
  }
}
