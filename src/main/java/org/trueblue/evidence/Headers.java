package org.trueblue.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** HTTP header fields: names without regard to case, values in the order they arrived. */
public final class Headers {

  private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** No headers. */
  public static Headers none() {
    return new Headers(Map.of());
  }

  @JsonCreator
  public Headers(Map<String, List<String>> fields) {
    fields.forEach((name, values) -> this.fields.put(name, List.copyOf(values)));
  }

  /** The same headers with this one set. */
  public Headers with(String name, String value) {
    Map<String, List<String>> copy = new TreeMap<>(fields);
    copy.keySet().removeIf(name::equalsIgnoreCase);
    copy.put(name, List.of(value));
    return new Headers(copy);
  }

  /** The same headers without this one. */
  public Headers without(String name) {
    Map<String, List<String>> copy = new TreeMap<>(fields);
    copy.keySet().removeIf(name::equalsIgnoreCase);
    return new Headers(copy);
  }

  /** The first value of a header. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** All values of a header, empty if it is absent. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The same headers, each value replaced. */
  public Headers map(BinaryOperator<String> replacement) {
    return map(UnaryOperator.identity(), replacement);
  }

  /** The same headers, each name and each value replaced; those that get one name are one. */
  Headers map(UnaryOperator<String> names, BinaryOperator<String> values) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.forEach(
        (name, all) -> {
          List<String> replaced =
              copy.computeIfAbsent(names.apply(name), first -> new ArrayList<>());
          all.forEach(value -> replaced.add(values.apply(name, value)));
        });
    return new Headers(copy);
  }

  /** The fields, by name without regard to case. */
  @JsonValue
  public Map<String, List<String>> fields() {
    return Collections.unmodifiableMap(fields);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers headers && fields.equals(headers.fields);
  }

  @Override
  public int hashCode() {
    return fields.entrySet().stream()
        .mapToInt(f -> f.getKey().toLowerCase(Locale.ROOT).hashCode() ^ f.getValue().hashCode())
        .sum();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
