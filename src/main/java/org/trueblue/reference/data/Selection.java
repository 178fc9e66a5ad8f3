package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides which elements an instance has. */
final class Selection {

  private static final Set<String> NEVER = Set.of("id", "modifierExtension");

  /** What is written elsewhere, or what no profile asks for. */
  private static final Set<String> NEVER_OF_RESOURCE =
      Set.of("meta", "implicitRules", "language", "contained");

  private final Curated curated;
  private final Detail detail;
  private final Set<String> searched;
  private final Turns turns;

  /**
   * @param searched paths of the elements that search parameters look at, and of those above them
   */
  Selection(Curated curated, Detail detail, Set<String> searched, Turns turns) {
    this.curated = curated;
    this.detail = detail;
    this.searched = searched;
    this.turns = turns;
  }

  /**
   * The elements below one, a choice as one of its types.
   *
   * @param given what the story, a sample or a pattern says of it
   * @param trim whether what is given counts only where it is wanted
   */
  List<Shape> of(Shape shape, JsonNode given, boolean trim) {
    List<Shape> allowed =
        shape.children().stream()
            .filter(child -> !isNever(shape, child) && !child.isForbidden())
            .filter(child -> !given.path(child.name()).isNull())
            .toList();
    List<Shape> chosen = new ArrayList<>();
    for (Shape child : allowed) {
      if (wants(child) || (!trim && has(given, child))) {
        chosen.add(child);
      }
    }
    curated.oneOf().forEach(group -> keepOne(group, chosen, given));
    curated.anyOf().forEach(group -> addOne(group, allowed, chosen, given));
    return allowed.stream()
        .filter(chosen::contains)
        .map(child -> child.isChoice() ? oneType(child, given) : child)
        .toList();
  }

  private static boolean isNever(Shape shape, Shape child) {
    return NEVER.contains(child.name())
        || (!shape.path().contains(".") && NEVER_OF_RESOURCE.contains(child.name()));
  }

  /** Whether an instance of this detail has the element, whatever is given. */
  boolean wants(Shape shape) {
    boolean required = shape.isRequired() || shape.slices().stream().anyMatch(Shape::isRequired);
    boolean shown =
        detail == Detail.COMPLETE
            && (shape.isMustSupport()
                || shape.slices().stream().anyMatch(Shape::isMustSupport)
                || searched.contains(shape.plainPath()));
    return !shape.isForbidden() && (required || shown);
  }

  private static boolean has(JsonNode given, Shape child) {
    return child.isChoice()
        ? child.types().stream().anyMatch(type -> has(given, type.memberOf(child.name())))
        : has(given, child.name());
  }

  private static boolean has(JsonNode given, String member) {
    return given.has(member) || given.has("_" + member);
  }

  private void keepOne(List<String> group, List<Shape> chosen, JsonNode given) {
    List<Shape> rivals = members(group, chosen);
    if (rivals.size() > 1) {
      List<Shape> told = rivals.stream().filter(shape -> has(given, shape)).toList();
      Shape kept =
          !told.isEmpty()
              ? told.get(0)
              : detail == Detail.COMPLETE
                  ? turns.show(String.join("|", group) + rivals.get(0).path(), rivals)
                  : rivals.get(0);
      rivals.stream().filter(shape -> shape != kept).forEach(chosen::remove);
    }
  }

  private static void addOne(
      List<String> group, List<Shape> allowed, List<Shape> chosen, JsonNode given) {
    if (members(group, chosen).isEmpty()) {
      List<Shape> candidates = members(group, allowed);
      candidates.stream()
          .filter(shape -> has(given, shape))
          .findFirst()
          .or(() -> candidates.stream().findFirst())
          .ifPresent(chosen::add);
    }
  }

  /** The shapes that belong to a group, in the order of the group. */
  private static List<Shape> members(List<String> group, List<Shape> shapes) {
    return group.stream()
        .flatMap(path -> shapes.stream().filter(shape -> isAt(shape, path)))
        .toList();
  }

  /** Groups name elements of resources, or else of data types. */
  private static boolean isAt(Shape shape, String path) {
    return shape.plainPath().equals(path) || shape.plainStructurePath().equals(path);
  }

  private Shape oneType(Shape choice, JsonNode given) {
    List<Shape> types = choice.choices();
    return types.stream()
        .filter(type -> has(given, type.name()))
        .findFirst()
        .orElseGet(
            () -> detail == Detail.COMPLETE ? turns.show(choice.path(), types) : types.get(0));
  }
}
