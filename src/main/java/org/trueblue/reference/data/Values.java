package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.reference.data.ElementType.Target;

/** Values for the elements of one instance, where the profile leaves them open. */
final class Values {

  private static final Set<String> CODED = Set.of("code", "Coding", "CodeableConcept");
  private static final Pattern DAYS = Pattern.compile("@([+-]?\\d+)");
  private static final Pattern ID = Pattern.compile("@id([+-]\\d+)?");
  private static final Pattern QUANTITY = Pattern.compile("(-?[0-9.]+) (\\S+)");
  private static final String ZONE = "-05:00";

  /** How many of a kind this instance has so far. */
  private final Map<String, Integer> counted = new HashMap<>();

  private final Curated curated;
  private final Codes codes;
  private final Cast cast;
  private final Scene scene;
  private final Turns turns;

  Values(Curated curated, Codes codes, Cast cast, Scene scene, Turns turns) {
    this.curated = curated;
    this.codes = codes;
    this.cast = cast;
    this.scene = scene;
    this.turns = turns;
  }

  /** A value for an element that nobody says anything of; a missing node if there is none. */
  JsonNode sample(Shape shape) {
    String type = shape.type().code();
    List<JsonNode> chosen = curated.values(keys(shape));
    if (!chosen.isEmpty()) {
      return next(shape, chosen);
    }
    List<Coded> coded = CODED.contains(type) ? coded(shape) : List.of();
    if (!coded.isEmpty()) {
      return next(shape, coded).as(type);
    }
    List<JsonNode> any = curated.values(List.of(type));
    return any.isEmpty() ? MissingNode.getInstance() : next(shape, any);
  }

  /** From the most to the least particular. */
  private static List<String> keys(Shape shape) {
    Stream<String> extension =
        shape.type().code().equals("Extension") ? shape.type().profiles().stream() : Stream.empty();
    return Stream.concat(
            Stream.concat(Stream.of(shape.path()), extension),
            shape.sliceName().isEmpty()
                ? Stream.of(shape.unslicedPath(), shape.structurePath())
                : Stream.empty())
        .toList();
  }

  private List<Coded> coded(Shape shape) {
    List<Coded> shown = codes.shown(shape.path());
    return shown.isEmpty() ? shape.valueSet().map(codes::some).orElse(List.of()) : shown;
  }

  private <T> T next(Shape shape, List<T> options) {
    if (scene.detail() == Detail.MINIMAL) {
      return options.get(0);
    }
    return curated.shown(shape.path()).isEmpty()
        ? turns.next(shape.path(), options)
        : turns.show(shape.path(), options);
  }

  /** What a text of ours stands for: a code, a quantity, a date, a reference; or itself. */
  JsonNode meant(Shape shape, JsonNode given) {
    if (!given.isTextual()) {
      return given;
    }
    String text = given.asText();
    return switch (shape.type().code()) {
      case "CodeableConcept", "Coding" -> curated.coded(text).as(shape.type().code());
      case "Quantity", "Age", "Duration", "Count", "Distance" -> quantity(text);
      case "Money" -> money(text);
      case "Reference" -> reference(cast.refer(text.substring(1), scene));
      case "positiveInt" -> IntNode.valueOf(counted.merge(shape.unslicedPath(), 1, Integer::sum));
      default -> text.startsWith("@") ? TextNode.valueOf(told(shape, text)) : given;
    };
  }

  private String told(Shape shape, String text) {
    Matcher days = DAYS.matcher(text);
    if (days.matches()) {
      return date(shape, scene.moment().plusDays(Integer.parseInt(days.group(1))));
    }
    Matcher id = ID.matcher(text);
    if (id.matches()) {
      return id.group(1) == null ? scene.id() : scene.sibling(Integer.parseInt(id.group(1)));
    }
    return cast.refer(text.substring(1), scene);
  }

  /** A dateTime is now precise to the day, now to the second. */
  private String date(Shape shape, LocalDateTime moment) {
    String day = moment.toLocalDate().toString();
    String second = moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")) + ZONE;
    return switch (shape.type().code()) {
      case "instant" -> second;
      case "dateTime" -> turns.next(shape.path() + " precision", List.of(second, day));
      default -> day;
    };
  }

  private static ObjectNode money(String text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("value", new BigDecimal(text.replaceFirst(" .*", "")))
        .put("currency", text.replaceFirst(".* ", ""));
  }

  private static ObjectNode quantity(String text) {
    Matcher matcher = QUANTITY.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text + " is no quantity");
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("value", new BigDecimal(matcher.group(1)))
        .put("unit", matcher.group(2))
        .put("system", "http://unitsofmeasure.org")
        .put("code", matcher.group(2));
  }

  /**
   * References for an element: to each target that was not yet shown where there may be more than
   * one, or else to the next.
   */
  List<JsonNode> references(Shape shape) {
    List<String> targets = targets(shape);
    if (targets.isEmpty()) {
      return List.of();
    }
    List<String> chosen =
        scene.detail() == Detail.MINIMAL
            ? targets.subList(0, 1)
            : shape.repeats()
                ? turns.showRest(shape.path(), targets)
                : List.of(turns.show(shape.path(), targets));
    return chosen.stream().map(target -> reference(cast.refer(target, scene))).toList();
  }

  /** Those that a server must support, or else those that the guide has a part for, or else all. */
  private List<String> targets(Shape shape) {
    List<Target> all = shape.type().targets();
    if (isOfPatient(shape)
        && all.stream().anyMatch(t -> cast.type(t.profile()).equals("Patient"))) {
      return List.of("Patient");
    }
    List<Target> flagged = all.stream().filter(Target::flagged).toList();
    List<Target> played = all.stream().filter(target -> cast.plays(target.profile())).toList();
    List<Target> best = !flagged.isEmpty() ? flagged : !played.isEmpty() ? played : all;
    return best.stream().map(Target::profile).distinct().toList();
  }

  private boolean isOfPatient(Shape shape) {
    return curated.patientElements().contains(shape.path().replaceFirst("^[^.]+\\.", ""));
  }

  private static JsonNode reference(String reference) {
    return JsonNodeFactory.instance.objectNode().put("reference", reference);
  }
}
