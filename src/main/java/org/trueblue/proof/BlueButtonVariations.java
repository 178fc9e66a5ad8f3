package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Legal peculiarities of a server like CMS Blue Button 2.0. */
final class BlueButtonVariations {

  private BlueButtonVariations() {}

  static List<Variation> all() {
    List<Variation> all = new ArrayList<>(FormVariations.all());
    all.addAll(DialogueVariations.all());
    all.addAll(MemberVariations.all());
    all.add(
        editing(
            "expires-in-float",
            "the life of a token is written with a decimal point",
            BlueButtonVariations::isToken,
            json -> {
              if (json.has("expires_in")) {
                json.set("expires_in", DecimalNode.valueOf(new BigDecimal("3600.0")));
              }
            }));
    all.add(
        editing(
            "extra-members",
            "documents have members that nobody knows",
            ask -> isToken(ask) || ask.path().contains(".well-known/"),
            json -> json.putObject("x_own").put("of", "the server")));
    all.add(
        new Variation(
            "jwt-tokens", "tokens", "access tokens look like JSON Web Tokens", new Jwt()));
    all.add(
        new Variation(
            "stable-refresh", "tokens", "a refresh token stays the same", new StableRefresh()));
    return List.copyOf(all);
  }

  private static boolean isToken(Ask ask) {
    return TokenFaults.at("token").test(ask);
  }

  private static Variation editing(
      String name, String what, Predicate<Ask> which, Consumer<ObjectNode> edit) {
    return new Variation(name, name, what, Disturbance.editing(which, edit));
  }

  /** The client sees each access token wrapped into the form of a JWT. */
  private static final class Jwt implements Disturbance {
    private static final String HEAD = "eyJhbGciOiJSUzI1NiJ9.";
    private static final String TAIL = ".c2lnbmF0dXJl";

    @Override
    public Answer answer(Ask ask, Server server) {
      Ask bare =
          new Ask(
              ask.method(),
              ask.path(),
              ask.query(),
              ask.headers().map((name, value) -> bare(value)),
              bare(ask.body()));
      Answer answer = server.answer(bare);
      return isToken(ask) && answer.json().has("access_token")
          ? answer.edited(
              json -> json.put("access_token", HEAD + json.path("access_token").asText() + TAIL))
          : answer;
    }

    private static String bare(String text) {
      return text.replace(HEAD, "").replace(TAIL, "");
    }
  }

  /** The client sees the first refresh token again, whatever the server gives. */
  private static final class StableRefresh implements Disturbance {
    private final Map<String, String> real = new ConcurrentHashMap<>();

    @Override
    public Answer answer(Ask ask, Server server) {
      String shown =
          isToken(ask) && ask.isPost() ? ask.parameter("refresh_token"::equals).orElse("") : "";
      if (shown.isEmpty()) {
        return server.answer(ask);
      }
      String token = real.getOrDefault(shown, shown);
      Answer answer = server.answer(ask.changing("refresh_token", t -> token));
      String renewed = answer.json().path("refresh_token").asText();
      if (renewed.isEmpty()) {
        return answer;
      }
      real.put(shown, renewed);
      return answer.edited(json -> json.put("refresh_token", shown));
    }
  }
}
