package org.trueblue.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of JSON objects, one in each line, each bound to all lines before it: its member {@code
 * chain} is the SHA-256 of the chain before and of the object without it. So a line that was
 * edited, moved, added or taken away is seen by whoever reads the file; that somebody forged all
 * the rest, too, only a seal tells. Whole after each line; thread safe.
 */
public final class ChainedLines implements AutoCloseable {

  private static final String MEMBER = ",\"chain\":\"";
  private static final int DIGEST = 64;
  private static final int TAIL = MEMBER.length() + DIGEST + 2;

  private final FileChannel channel;
  private String chain;
  private long end;

  private ChainedLines(FileChannel channel, String chain, long end) {
    this.channel = channel;
    this.chain = chain;
    this.end = end;
  }

  /**
   * What a file holds.
   *
   * @param lines that are whole, without their chains, up to the first that is damaged
   * @param chain of the last of them
   * @param bytes that they take
   * @param torn whether a last line follows that was never finished
   * @param damage what is wrong with the file, if something is
   */
  public record Content(
      List<String> lines, String chain, long bytes, boolean torn, Optional<String> damage) {
    public Content {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Begins a file, which must not exist.
   *
   * @param seed what the first line is bound to
   */
  public static ChainedLines create(Path file, String seed) {
    try {
      return new ChainedLines(
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), seed, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on with a file, or begins it; a torn last line is dropped. */
  public static ChainedLines append(Path file, String seed) {
    try {
      Content content = read(file, seed);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(content.bytes());
      return new ChainedLines(channel, content.chain(), content.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line. If it cannot be written whole, such as on a full disk, nothing of it is left. */
  public synchronized void add(String json) {
    String next = link(chain, json);
    String line = json.substring(0, json.length() - 1) + MEMBER + next + "\"}\n";
    try {
      write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chain = next;
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      channel.position(end);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      if (channel.isOpen()) {
        channel.truncate(end);
      }
      throw e;
    }
    end += bytes.length;
  }

  /** Reads a file; one that is missing holds nothing. */
  public static Content read(Path file, String seed) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return new Content(List.of(), seed, 0, false, Optional.empty());
    }
    List<String> lines = new ArrayList<>();
    String chain = seed;
    int start = 0;
    while (start < bytes.length) {
      int newline = newline(bytes, start);
      boolean finished = newline < bytes.length;
      String text = new String(bytes, start, newline - start, StandardCharsets.UTF_8);
      Optional<String> json = json(text);
      String known = chain;
      if (json.filter(object -> text.equals(linked(known, object))).isEmpty()) {
        return new Content(
            lines,
            chain,
            start,
            !finished,
            finished ? damage(file, lines.size()) : Optional.empty());
      }
      if (!finished) {
        return new Content(lines, chain, start, true, Optional.empty());
      }
      chain = link(chain, json.get());
      lines.add(json.get());
      start = newline + 1;
    }
    return new Content(lines, chain, start, false, Optional.empty());
  }

  private static int newline(byte[] bytes, int start) {
    int at = start;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private static Optional<String> damage(Path file, int wholeLines) {
    return Optional.of(
        "%s: line %d does not follow from those before it; it was edited, moved, or lines are missing"
            .formatted(file.getFileName(), wholeLines + 1));
  }

  /** The object without its chain; empty if it has none. */
  private static Optional<String> json(String text) {
    int tail = text.length() - TAIL;
    return tail > 0 && text.startsWith(MEMBER, tail)
        ? Optional.of(text.substring(0, tail) + "}")
        : Optional.empty();
  }

  private static String linked(String chain, String json) {
    return json.substring(0, json.length() - 1) + MEMBER + link(chain, json) + "\"}";
  }

  private static String link(String chain, String json) {
    return Digests.sha256((chain + json).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
