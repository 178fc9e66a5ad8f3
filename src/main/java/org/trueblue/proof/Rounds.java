package org.trueblue.proof;

import java.util.List;
import java.util.stream.Stream;
import org.trueblue.fhir.Validator;
import org.trueblue.guide.Guide;
import org.trueblue.proof.Choice.Kind;
import org.trueblue.reference.Store;

/** The servers on which a guide's scenarios are tried, each with several peculiarities at once. */
final class Rounds {

  private Rounds() {}

  /** Peculiarities and twins, then what a server does without. */
  static List<List<Variation>> of(Guide guide, Store store, Validator validator, Choice choice) {
    Stream<List<Variation>> peculiarities =
        Stream.of(Variations.all(guide), Twins.all())
            .map(all -> choice.of(Kind.VARIATIONS, all, Variation::name));
    return Stream.concat(peculiarities, omissions(guide, store, validator, choice))
        .flatMap(all -> Variation.rounds(all).stream())
        .toList();
  }

  private static Stream<List<Variation>> omissions(
      Guide guide, Store store, Validator validator, Choice choice) {
    if (!choice.isOf(Kind.OMISSIONS)) {
      return Stream.empty();
    }
    OptionalElements elements = new OptionalElements(guide, store, validator);
    return Stream.concat(
            new DataOmissions(guide, store, elements::of).kinds(),
            new ServiceOmissions(guide, store.types()).kinds())
        .map(kind -> choice.of(Kind.OMISSIONS, kind, Variation::name));
  }
}
