package org.trueblue.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Expected;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Profile;
import org.trueblue.reference.Store;

/** What may be missing from what a server holds, by what a guide says and by what is there. */
final class DataOmissions {

  private final Guide guide;
  private final Store store;
  private final Function<String, List<OptionalElements.One>> elements;

  /**
   * @param guide what is asked of the server
   * @param store what the server holds
   * @param elements of each type that its resources could do without
   */
  DataOmissions(Guide guide, Store store, Function<String, List<OptionalElements.One>> elements) {
    this.guide = guide;
    this.store = store;
    this.elements = elements;
  }

  /** All of them; those of a kind of which a server may have one of each topic. */
  Stream<List<Variation>> kinds() {
    return Stream.of(types(), profiles(), elements()).map(Stream::toList);
  }

  /** A type is neither there nor declared, or declared and nothing of it is there. */
  private Stream<Variation> types() {
    return store.types().stream()
        .filter(type -> !type.equals("Patient"))
        .flatMap(
            type -> {
              Lack lack = new Lack(about -> about.types().contains(type), Set.of(type));
              Variation empty =
                  Variation.of(
                          "nothing-of-" + type,
                          "type",
                          "there is no " + type,
                          StoreEdits.withNone(resource -> resource.type().equals(type)))
                      .lacking(lack);
              Variation unknown =
                  Variation.of(
                          "without-" + type,
                          "type",
                          "the server does not know " + type,
                          StoreEdits.withoutType(type))
                      .lacking(lack);
              return guide.leavesToServer(type) ? Stream.of(empty, unknown) : Stream.of(empty);
            });
  }

  /** Where a type has several profiles, nothing of one of them is there. */
  private Stream<Variation> profiles() {
    return store.types().stream()
        .map(guide::profiles)
        .filter(profiles -> profiles.size() > 1)
        .flatMap(List::stream)
        .filter(profile -> store.all(profile.type()).stream().anyMatch(r -> claims(r, profile)))
        .map(
            profile ->
                Variation.of(
                        "nothing-of-" + profile.name(),
                        profile.type(),
                        "there is nothing of " + profile.title(),
                        StoreEdits.withNone(resource -> claims(resource, profile)))
                    .lacking(
                        new Lack(
                            about -> about.profiles().contains(profile.url()),
                            Set.of(profile.name(), profile.title(), profile.url()))));
  }

  private static boolean claims(Resource resource, Profile profile) {
    return resource.profiles().stream()
        .anyMatch(claim -> Canonical.parse(claim).url().equals(profile.url()));
  }

  /** An element that nothing requires is nowhere. */
  private Stream<Variation> elements() {
    return store.types().stream()
        .flatMap(type -> elements.apply(type).stream())
        .map(
            element ->
                Variation.of(
                        "no-" + element.path(),
                        element.type(),
                        "there is no " + element.path(),
                        StoreEdits.editing(element.type()::equals, element::remove))
                    .lacking(
                        new Lack(
                            about ->
                                about.types().contains(element.type())
                                    && about.isOfElement(element.path()),
                            words(element))));
  }

  /** The name of the element, and those of the parameters that read it. */
  private Set<String> words(OptionalElements.One element) {
    Set<String> words = new TreeSet<>();
    words.add(element.path().substring(element.path().lastIndexOf('.') + 1));
    guide.capability().resource(element.type()).stream()
        .flatMap(resource -> resource.parameters().stream())
        .map(Expected::value)
        .filter(name -> isReadBy(element, name))
        .forEach(words::add);
    return words;
  }

  private boolean isReadBy(OptionalElements.One element, String parameter) {
    return About.paths(guide, element.type() + ":" + parameter)
        .anyMatch(
            path -> About.isWithin(path, element.path()) || About.isWithin(element.path(), path));
  }
}
