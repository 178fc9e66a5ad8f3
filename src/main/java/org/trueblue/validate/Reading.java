package org.trueblue.validate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Position;

/**
 * Reads a source into items, never more than one into memory. What it cannot read becomes an item
 * too: a source may be broken anywhere, and what came before is judged.
 */
final class Reading {

  private static final int PEEK = 1 << 16;

  private final Source source;
  private final int largest;
  private final Consumer<Item> items;

  /**
   * @param largest bytes that a single resource may have
   * @param items takes what is read
   */
  Reading(Source source, int largest, Consumer<Item> items) {
    this.source = source;
    this.largest = largest;
    this.items = items;
  }

  /**
   * Reads it to its end.
   *
   * @param bytes is told how many more were read
   */
  void read(InputStream standardInput, IntConsumer bytes) {
    try (InputStream raw = new Counted(source.open(standardInput), bytes);
        InputStream in = unpacked(new BufferedInputStream(raw, PEEK))) {
      switch (source.kind()) {
        case JSON -> whole(in, Format.JSON);
        case XML -> whole(in, Format.XML);
        case LINES -> lines(in);
        case UNKNOWN -> sniffed(in);
      }
    } catch (EOFException | ZipException e) {
      broken(1, brokenPacking(e));
    } catch (IOException e) {
      notJudged(1, "it cannot be read: " + e.getMessage());
    }
  }

  /** Gzip is known by its first two bytes, whatever the name is. */
  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    // Not buffered again: a buffer loses what it holds where the data break off.
    return first == 0x1F && second == 0x8B ? new GZIPInputStream(in, PEEK) : in;
  }

  private void whole(InputStream in, Format format) throws IOException {
    byte[] content = in.readNBytes(largest + 1);
    if (content.length > largest) {
      notJudged(1, tooLarge());
    } else {
      items.accept(
          new Item.Unread(
              new Place(source.name(), 1), new Document(content, format), source.named()));
    }
  }

  private void lines(InputStream in) {
    Lines lines = new Lines(in, largest);
    try {
      for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        line(line.get());
      }
    } catch (EOFException | ZipException e) {
      broken(Math.max(1, lines.number()), brokenPacking(e));
    } catch (IOException e) {
      notJudged(Math.max(1, lines.number()), "it cannot be read any further: " + e.getMessage());
    }
  }

  private void line(Lines.Line line) {
    if (line.isTooLong()) {
      notJudged(line.number(), tooLarge());
    } else {
      items.accept(
          new Item.Unread(
              new Place(source.name(), line.number()),
              new Document(line.content(), Format.JSON),
              true));
    }
  }

  /** Lines of resources begin with a whole one, other JSON seldom does. */
  private void sniffed(InputStream in) throws IOException {
    byte[] start = start(in);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), in);
    String text = new String(start, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "").strip();
    String firstLine = text.lines().findFirst().orElse("").strip();
    boolean endless = text.equals(firstLine) && start.length > PEEK / 2;
    if (text.startsWith("<")) {
      whole(all, Format.XML);
    } else if (firstLine.startsWith("{") && (firstLine.endsWith("}") || endless)) {
      lines(all);
    } else {
      whole(all, Format.JSON);
    }
  }

  /** Up to the end of the first line that is not blank: who writes more may be slow. */
  private static byte[] start(InputStream in) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    byte[] buffer = new byte[PEEK];
    int more = 0;
    while (more >= 0 && start.size() < PEEK && !hasLine(start)) {
      try {
        more = in.read(buffer, 0, PEEK - start.size());
        start.write(buffer, 0, Math.max(0, more));
      } catch (EOFException | ZipException e) {
        return start.toByteArray(); // it breaks again when the rest is read
      }
    }
    return start.toByteArray();
  }

  private static boolean hasLine(ByteArrayOutputStream start) {
    return start.toString(StandardCharsets.UTF_8).stripLeading().indexOf('\n') >= 0;
  }

  private String tooLarge() {
    return "it has more than %d MB, the most that a single resource may have; --max-size sets it"
        .formatted(largest >> 20);
  }

  private static String brokenPacking(IOException e) {
    return e instanceof EOFException
        ? "the compressed data end here, before their end"
        : "the compressed data are broken here: " + e.getMessage();
  }

  private void broken(int line, String message) {
    Issue issue = new Issue(Severity.FATAL, "", "", message).at(new Position(line, 1));
    Place place = new Place(source.name(), line);
    items.accept(new Item.Settled(new Verdict.Judged(place, "", List.of(), List.of(issue))));
  }

  private void notJudged(int line, String reason) {
    items.accept(new Item.Settled(new Verdict.NotJudged(new Place(source.name(), line), reason)));
  }
}
