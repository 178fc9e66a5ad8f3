package org.trueblue.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

/**
 * The exchanges of a run on disk, redacted: one line each in {@code exchanges.ndjson}, bodies
 * compressed in files named by the SHA-256 of what they hold. Whole after a kill, but for a torn
 * last line. Thread safe.
 */
public final class Archive implements AutoCloseable {

  private final Map<String, Integer> repeats = new HashMap<>();
  private final Path folder;
  private final Redaction redaction;
  private final Discretion discretion;
  private final ChainedLines index;

  /** Opens the archive in a folder, which is made if need be. */
  public Archive(Path folder, Redaction redaction) {
    this(folder, redaction, "");
  }

  /**
   * The same, bound to something.
   *
   * @param seed what the first exchange is bound to
   */
  public Archive(Path folder, Redaction redaction, String seed) {
    this(folder, redaction, seed, Discretion.NONE);
  }

  /**
   * The same, which does not keep everything.
   *
   * @param seed what the first exchange is bound to
   * @param discretion says which bodies are not kept at all
   */
  public Archive(Path folder, Redaction redaction, String seed, Discretion discretion) {
    this.discretion = discretion;
    this.folder = folder;
    this.redaction = redaction;
    try {
      Files.createDirectories(bodies(folder));
      kept(folder).forEach(kept -> repeats.merge(digest(kept.id()), 1, Integer::sum));
      this.index = ChainedLines.append(index(folder), seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String id) {
    return id.replaceFirst("-.*", "");
  }

  /** Keeps what is fit to be kept, and gives the exchange its id. */
  public Exchange keep(Request request, Reply reply, Instant started, Duration took) {
    // The reply first: what is personal in it, such as an identifier, may be the id in the URL.
    redaction.redact(request);
    Reply keptReply = redaction.redact(discreet(request, reply));
    Request keptRequest = redaction.redact(request);
    String id = idOf(keptRequest);
    boolean verbatim = keptRequest.equals(request) && Verbatim.is(reply, keptReply);
    write(KeptExchange.of(id, keptRequest, keptReply, started, took, verbatim), keptReply);
    return new Exchange(id, request, reply, started, took);
  }

  private Reply discreet(Request request, Reply reply) {
    return reply instanceof Response response && discretion.withholds(request, response)
        ? new Response(
            response.status(),
            response.headers(),
            Discretion.INSTEAD.getBytes(StandardCharsets.UTF_8))
        : reply;
  }

  /**
   * Ids depend on the request alone, so that two runs call the same request by the same name. Where
   * it holds a pseudonym, that is of the run, and so is the name: a lasting one would let people
   * guess what was asked.
   */
  private synchronized String idOf(Request kept) {
    String text =
        "%s %s %s %s %s"
            .formatted(kept.method(), kept.url(), kept.headers(), kept.credentials(), kept.body());
    String digest = Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
    int repeat = repeats.merge(digest, 1, Integer::sum);
    return repeat == 1 ? digest : digest + "-" + repeat;
  }

  private synchronized void write(KeptExchange kept, Reply reply) {
    try {
      if (reply instanceof Response response) {
        Path body = body(folder, kept.bodyDigest());
        if (!Files.exists(body)) {
          Path part = Files.createTempFile(bodies(folder), "part", "");
          Files.write(part, Gzip.packed(response.body()));
          Files.move(part, body, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      index.add(kept.toJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All exchanges that were kept in a folder, as they were kept, by id, in the order of keeping.
   */
  public static Map<String, Exchange> read(Path folder) throws IOException {
    Map<String, Exchange> exchanges = new LinkedHashMap<>();
    kept(folder).forEach(kept -> exchanges.put(kept.id(), exchange(folder, kept)));
    return exchanges;
  }

  /** Those of them that hold what the server said to the letter, in the order of keeping. */
  public static List<Exchange> readVerbatim(Path folder) throws IOException {
    return kept(folder).stream()
        .filter(KeptExchange::verbatim)
        .map(kept -> exchange(folder, kept))
        .toList();
  }

  /** Whether what is in a folder is what was kept; a torn last line is no damage. */
  public static List<String> damages(Path folder, String seed) throws IOException {
    List<String> damages = new ArrayList<>();
    ChainedLines.read(index(folder), seed).damage().ifPresent(damages::add);
    for (KeptExchange kept : kept(folder)) {
      if (kept.status() != 0) {
        damage(folder, kept).ifPresent(damages::add);
      }
    }
    return damages;
  }

  private static Optional<String> damage(Path folder, KeptExchange kept) {
    try {
      return Digests.sha256(body(folder, kept)).equals(kept.bodyDigest())
          ? Optional.empty()
          : Optional.of("the body of exchange %s is not what was kept".formatted(kept.id()));
    } catch (UncheckedIOException e) {
      return Optional.of("the body of exchange %s is missing or unreadable".formatted(kept.id()));
    }
  }

  private static List<KeptExchange> kept(Path folder) throws IOException {
    if (!Files.exists(index(folder))) {
      return List.of();
    }
    try (BufferedReader lines = tolerant(index(folder))) {
      return lines.lines().map(KeptExchange::fromJson).flatMap(Optional::stream).toList();
    }
  }

  /** A reader that does not mind a last line that was torn within a character. */
  private static BufferedReader tolerant(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private static Exchange exchange(Path folder, KeptExchange kept) {
    Reply reply =
        kept.status() == 0
            ? new NoResponse(kept.noResponse())
            : new Response(kept.status(), kept.responseHeaders(), body(folder, kept));
    return new Exchange(kept.id(), kept.request(), reply, kept.started(), kept.took());
  }

  private static byte[] body(Path folder, KeptExchange kept) {
    try {
      return Gzip.unpacked(Files.readAllBytes(body(folder, kept.bodyDigest())), kept.bodyBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path body(Path folder, String digest) {
    return bodies(folder).resolve(digest + ".gz");
  }

  private static Path index(Path folder) {
    return folder.resolve("exchanges.ndjson");
  }

  private static Path bodies(Path folder) {
    return folder.resolve("bodies");
  }

  @Override
  public synchronized void close() {
    index.close();
  }
}
