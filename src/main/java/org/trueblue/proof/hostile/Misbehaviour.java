package org.trueblue.proof.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * A way in which a server can misbehave.
 *
 * @param name by which it is asked for
 * @param does what it does, in one line
 * @param act writes the answer
 */
public record Misbehaviour(String name, String does, Act act) {

  /** What is done instead of a good answer. */
  @FunctionalInterface
  interface Act {
    void to(Answer good, OutputStream out) throws IOException, InterruptedException;
  }

  /** All that have a name. */
  public static List<Misbehaviour> all() {
    AtomicInteger count = new AtomicInteger();
    return List.of(
        new Misbehaviour("silent", "never answers", (good, out) -> forever()),
        new Misbehaviour("slow", "sends a byte a second", Misbehaviour::drip),
        new Misbehaviour("cut", "closes within the body", Misbehaviour::cut),
        new Misbehaviour("reset", "closes without a word", (good, out) -> {}),
        raw("no-http", "answers in another protocol", "SSH-2.0-OpenSSH_9.2\r\n"),
        raw("no-status", "has no number for a status", "HTTP/1.1 abc OK\r\n\r\n"),
        raw(
            "no-length",
            "has no number for a length",
            "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"),
        spoiled("huge", "sends 100 MB", good -> good.with(new byte[100 << 20])),
        spoiled("bomb", "sends 1 GB compressed", Misbehaviour::bomb),
        spoiled(
            "no-gzip", "says gzip and sends none", good -> good.with("Content-Encoding", "gzip")),
        edited(
            "many-values",
            "sends 60 MB of empty arrays",
            any -> "[" + "[],".repeat(20 << 20) + "1]"),
        edited("deep", "nests 100,000 levels", any -> "{\"a\":".repeat(100_000)),
        edited("many-secrets", "names 20,000 tokens", any -> tokens()),
        edited("long-text", "sends a text of 300,000 blanks", any -> blanks()),
        edited(
            "twice", "names members twice", any -> any.replaceFirst("\\{", "{\"id\":\"twice\",")),
        edited("other-charset", "sends no UTF-8", any -> any.replaceAll("e", "\u0000e")),
        edited("html", "sends a page", any -> "<html><script>alert(1)</script></html>"),
        edited("no-json", "ends within a string", any -> any.substring(0, any.length() / 2)),
        edited("odd-versions", "has blanks in versions", any -> versions(any, "2026-01-01 10:00")),
        edited(
            "broken-versions", "has line breaks in versions", any -> versions(any, "1\\r\\nX: y")),
        edited(
            "odd-ids",
            "has slashes in ids",
            any -> any.replaceAll("\"id\":\"", "\"id\":\"../?x=1#")),
        edited(
            "one-id",
            "has one id for all",
            any -> any.replaceAll("\"id\":\"[^\"]+\"", "\"id\":\"1\"")),
        edited("entities", "sends XML with entities", any -> XXE),
        spoiled(
            "loop", "redirects to itself", good -> good.with(302).with("Location", good.path())),
        spoiled(
            "away",
            "redirects to another host",
            good -> good.with(302).with("Location", "http://192.0.2.1/")),
        edited("endless-pages", "has a next page for ever", Misbehaviour::pages),
        spoiled("echo", "repeats the token everywhere", Misbehaviour::echo),
        spoiled(
            "unstable",
            "is unavailable every third time",
            good -> count.incrementAndGet() % 3 == 0 ? good.with(503) : good),
        spoiled("down", "is unavailable", good -> good.with(503)),
        spoiled("busy", "says 429", good -> good.with(429).with("Retry-After", "99999999999999")),
        edited(
            "changing",
            "changes its data",
            any ->
                any.replace(
                    "\"final\"", count.incrementAndGet() % 2 == 0 ? "\"amended\"" : "\"final\"")));
  }

  private static final String XXE =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
          + "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&x;\"/></Patient>";

  private static Misbehaviour spoiled(String name, String does, UnaryOperator<Answer> edit) {
    return new Misbehaviour(name, does, (good, out) -> edit.apply(good).to(out));
  }

  private static Misbehaviour edited(String name, String does, UnaryOperator<String> edit) {
    return spoiled(name, does, good -> good.edited(edit));
  }

  private static Misbehaviour raw(String name, String does, String bytes) {
    return new Misbehaviour(
        name, does, (good, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static void forever() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  private static void drip(Answer good, OutputStream out) throws IOException, InterruptedException {
    out.write(good.head(good.body().length).getBytes(StandardCharsets.ISO_8859_1));
    CountDownLatch never = new CountDownLatch(1);
    for (byte b : good.body()) {
      out.write(b);
      out.flush();
      if (never.await(1, TimeUnit.SECONDS)) {
        return;
      }
    }
  }

  private static void cut(Answer good, OutputStream out) throws IOException {
    out.write(good.head(good.body().length + 100L).getBytes(StandardCharsets.ISO_8859_1));
    out.write(good.body());
  }

  private static Answer bomb(Answer good) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 1024; i++) {
        gzip.write(new byte[1 << 20]);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return good.with("Content-Encoding", "gzip").with(packed.toByteArray());
  }

  private static String tokens() {
    return IntStream.range(0, 20_000)
        .mapToObj("{\"token\":\"a-secret-number-%d\"}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String blanks() {
    return "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\""
        + " ".repeat(300_000)
        + "\"}]}";
  }

  private static String versions(String any, String version) {
    return any.replaceAll(
        "\"versionId\":\"[^\"]*\"", "\"versionId\":\"" + version.replace("\\", "\\\\") + "\"");
  }

  private static String pages(String any) {
    return any.replaceFirst(
        "\"type\":\"searchset\",",
        "\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"?page=%d\"}],"
            .formatted(System.nanoTime()));
  }

  private static Answer echo(Answer good) {
    String token = good.token().isEmpty() ? "no-token-was-sent" : good.token();
    String loud = token.toUpperCase(Locale.ROOT);
    String escaped = token.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    return good.with("X-" + token.replaceAll("[^A-Za-z0-9-]", ""), loud)
        .with("Warning", "299 - \"" + token + "\"")
        .edited(
            any ->
                any.replaceFirst(
                    "\\{",
                    java.util.regex.Matcher.quoteReplacement(
                        "{\"%s\":\"%s\",\"_%s\":\"%s\",".formatted(token, loud, loud, escaped))));
  }
}
