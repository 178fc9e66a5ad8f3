package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;

/** What can be done to what a server holds, so that it stays of one piece. */
final class StoreEdits {

  private StoreEdits() {}

  /** There is no such type of resources. */
  static UnaryOperator<Store> withoutType(String type) {
    return store -> {
      Set<String> types = store.types().stream().filter(t -> !t.equals(type)).collect(toSet());
      return new Store(without(store, resource -> resource.type().equals(type)), types);
    };
  }

  /** There is nothing of some kind, whatever its type. */
  static UnaryOperator<Store> withNone(Predicate<Resource> which) {
    return store -> new Store(without(store, which), store.types());
  }

  /** There is nothing of a patient. */
  static UnaryOperator<Store> withoutPatient(String id) {
    return withNone(
        resource -> resource.reference().equals("Patient/" + id) || refersTo(resource, id));
  }

  private static boolean refersTo(Resource resource, String patient) {
    return resource.json().findValues("reference").stream()
        .anyMatch(text -> Reference.parse(text.asText()).names("Patient", patient));
  }

  /** Each resource of some types is changed. */
  static UnaryOperator<Store> editing(Predicate<String> types, Consumer<ObjectNode> edit) {
    return store -> new Store(edited(store.all(), r -> types.test(r.type()), edit), store.types());
  }

  /** Resources have other ids, and whoever refers to them knows. */
  static UnaryOperator<Store> renaming(UnaryOperator<String> ids) {
    return editing(
        type -> true,
        json -> {
          json.put("id", ids.apply(json.path("id").asText()));
          references(json, to -> true, r -> r.put("reference", renamed(r, ids)));
        });
  }

  private static String renamed(ObjectNode reference, UnaryOperator<String> ids) {
    Reference to = Reference.parse(reference.path("reference").asText());
    return to.type() + "/" + ids.apply(to.id());
  }

  /** The resources of each type stand in another order. */
  static UnaryOperator<Store> reversed(Predicate<String> types) {
    return store ->
        new Store(
            store.types().stream()
                .map(type -> new ArrayList<>(store.all(type)))
                .peek(
                    all -> {
                      if (!all.isEmpty() && types.test(all.get(0).type())) {
                        Collections.reverse(all);
                      }
                    })
                .flatMap(List::stream)
                .toList(),
            store.types());
  }

  /** There are further resources, made from each patient. */
  static UnaryOperator<Store> with(UnaryOperator<ObjectNode> further) {
    return store ->
        new Store(
            Stream.concat(
                    store.all().stream(),
                    store.all("Patient").stream()
                        .map(patient -> new Resource(further.apply(patient.json().deepCopy()))))
                .toList(),
            store.types());
  }

  /**
   * What is left without some resources: who referred to one of them says in words to what, and a
   * Provenance of nothing else goes too.
   */
  private static List<Resource> without(Store store, Predicate<Resource> which) {
    Set<String> gone = store.all().stream().filter(which).map(Resource::reference).collect(toSet());
    List<Resource> left =
        store.all().stream()
            .filter(resource -> !gone.contains(resource.reference()))
            .filter(resource -> !isAbout(resource, gone))
            .toList();
    return edited(
        left,
        resource -> true,
        json ->
            references(
                json,
                to -> gone.contains(to.type() + "/" + to.id()),
                reference -> {
                  reference.remove(List.of("reference", "_reference", "identifier"));
                  reference.put("display", "known by name alone");
                }));
  }

  private static boolean isAbout(Resource resource, Set<String> gone) {
    List<JsonNode> targets = Json.items(resource.json().path("target"));
    return resource.type().equals("Provenance")
        && targets.stream().allMatch(t -> gone.contains(t.path("reference").asText()));
  }

  private static List<Resource> edited(
      Collection<Resource> resources, Predicate<Resource> which, Consumer<ObjectNode> edit) {
    return resources.stream()
        .map(resource -> which.test(resource) ? edited(resource, edit) : resource)
        .toList();
  }

  private static Resource edited(Resource resource, Consumer<ObjectNode> edit) {
    ObjectNode copy = resource.json().deepCopy();
    edit.accept(copy);
    return new Resource(copy);
  }

  private static void references(
      ObjectNode json, Predicate<Reference> which, Consumer<ObjectNode> edit) {
    for (JsonNode holder : json.findParents("reference")) {
      Reference to = Reference.parse(holder.path("reference").asText());
      if (holder instanceof ObjectNode reference && !to.id().isEmpty() && which.test(to)) {
        edit.accept(reference);
      }
    }
  }

  private static java.util.stream.Collector<String, ?, Set<String>> toSet() {
    return Collectors.toSet();
  }
}
