package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.trueblue.fhir.Json;
import org.trueblue.reference.smart.Habit;

/** Legal peculiarities of a server as SMART App Launch describes it. */
final class SmartVariations {

  private static final Predicate<Ask> TOKEN = SmartAsks.at("auth/token");
  private static final Predicate<Ask> DOCUMENTS =
      SmartAsks.configuration().or(SmartAsks.at(".well-known/openid-configuration"));

  private SmartVariations() {}

  /**
   * The variations.
   *
   * @param version of what is asked
   */
  static List<Variation> all(String version) {
    List<Variation> all = new ArrayList<>(FormVariations.all());
    // That the ETag of brands be weak is asked for.
    all.removeIf(variation -> variation.topic().equals("etag"));
    all.add(
        editing(
            "expires-in-float",
            "the life of a token is written with a decimal point",
            TOKEN,
            SmartVariations::withFraction));
    all.add(
        editing(
            "extra-members",
            "documents have members that nobody knows",
            TOKEN.or(DOCUMENTS).or(SmartAsks.at("auth/introspect")),
            json -> json.putObject("x_own").put("of", "the server")));
    all.add(
        editing(
            "token-type-case",
            "the type of a token is in upper case",
            TOKEN,
            json -> upper(json, "token_type")));
    all.add(
        editing(
            "list-order",
            "lists come in another order",
            DOCUMENTS,
            json -> json.forEach(SmartVariations::reversed)));
    all.add(editing("scope-order", "scopes come in another order", TOKEN, SmartVariations::sorted));
    all.add(
        editing(
            "fhir-context",
            "the context names a further resource",
            TOKEN.and(SmartAsks.refresh().negate()),
            json -> context(json, version)));
    all.add(
        Variation.of(
            "relative-user", "the user is named relative to the base", Habit.RELATIVE_FHIR_USER));
    all.add(Variation.of("jwt-tokens", "access tokens are in JWT", Habit.JWT_ACCESS_TOKENS));
    all.add(
        Variation.of(
            "stable-refresh", "a refresh token stays the same", Habit.STABLE_REFRESH_TOKENS));
    all.add(
        Variation.of(
            "shown-errors", "users see errors rather than going back", Habit.SHOWS_ERRORS));
    all.add(
        Variation.of(
            "second-syntax",
            "scopes of the first syntax are granted in the second",
            Habit.GRANTS_IN_SECOND_SYNTAX));
    all.add(
        Variation.of(
            "rights-apart", "the rights of a scope are granted apart", Habit.GRANTS_RIGHTS_APART));
    return List.copyOf(all);
  }

  private static void withFraction(ObjectNode json) {
    if (json.has("expires_in")) {
      json.set(
          "expires_in",
          DecimalNode.valueOf(new BigDecimal(json.path("expires_in").asText() + ".0")));
    }
  }

  private static void upper(ObjectNode json, String member) {
    if (json.has(member)) {
      json.put(member, json.path(member).asText().toUpperCase(java.util.Locale.ROOT));
    }
  }

  private static void reversed(JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<JsonNode> items = new ArrayList<>(Json.items(array));
      Collections.reverse(items);
      array.removeAll().addAll(items);
    }
  }

  private static void sorted(ObjectNode json) {
    if (json.has("scope")) {
      List<String> scopes = new ArrayList<>(List.of(json.path("scope").asText().split(" ", -1)));
      Collections.sort(scopes);
      json.put("scope", String.join(" ", scopes));
    }
  }

  /** Before 2.1 the list had references rather than objects. */
  private static void context(ObjectNode json, String version) {
    if (json.has("encounter") && !version.equals("2.2.0")) {
      json.putArray("fhirContext").add("Condition/of-the-server");
    } else if (json.has("encounter")) {
      json.putArray("fhirContext")
          .addObject()
          .put("reference", "Condition/of-the-server")
          .put("role", "https://example.org/role/reason");
    }
  }

  private static Variation editing(
      String name, String what, Predicate<Ask> which, Consumer<ObjectNode> edit) {
    return new Variation(name, name, what, Disturbance.editing(which, edit));
  }
}
