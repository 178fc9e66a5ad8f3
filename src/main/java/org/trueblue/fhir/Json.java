package org.trueblue.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * JSON as FHIR allows it (R4, section 2.6.2): UTF-8, no property twice, bounded depth. What a
 * hostile server sends ends in a {@link Malformed}, never in exhausted memory or stack.
 */
public final class Json {

  /** Deeper nesting than any resource has. */
  private static final int DEEPEST = 200;

  /** Senders must not write it, readers may pass over it (RFC 8259, section 8.1). */
  private static final ByteBuffer BYTE_ORDER_MARK =
      ByteBuffer.wrap(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).asReadOnlyBuffer();

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // Else UTF-16 would be taken for JSON, if its bytes happen to be UTF-8 as well.
                  .disable(JsonFactory.Feature.CHARSET_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          // Attachments are long strings; the transport limits the whole body.
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // 1.50 and 1.5 are different values in FHIR: precision counts.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(new WritableNumbers())
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  private Json() {}

  /** That a text is not JSON, with the reason and the place in one line. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    Malformed(String message) {
      this(message, Position.UNKNOWN);
    }

    Malformed(String message, Position position) {
      super(message);
      this.position = position;
    }

    /** Where, as far as it is known. */
    public Position position() {
      return position;
    }
  }

  /** Parses a document. */
  public static JsonNode parse(byte[] utf8) throws Malformed {
    Optional<Position> fault = Utf8.fault(utf8);
    if (fault.isPresent()) {
      throw new Malformed("the bytes are not UTF-8", fault.get());
    }
    try {
      int mark = BYTE_ORDER_MARK.remaining();
      int start = BYTE_ORDER_MARK.mismatch(ByteBuffer.wrap(utf8)) == mark ? mark : 0;
      JsonNode root = MAPPER.readTree(utf8, start, utf8.length - start);
      if (root.isMissingNode()) {
        throw new Malformed("the document is empty");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw new Malformed(reason(e), position(e.getLocation()));
    } catch (JsonProcessingException e) {
      Position position = position(e.getLocation());
      throw new Malformed(
          "%s at line %d, column %d".formatted(reason(e), position.line(), position.column()),
          position);
    } catch (NumberFormatException e) {
      throw new Malformed(WritableNumbers.TOO_LONG);
    } catch (IOException e) {
      throw new Malformed(e.toString());
    }
  }

  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("not JSON");
  }

  private static Position position(@Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? Position.UNKNOWN
        : new Position(location.getLineNr(), location.getColumnNr());
  }

  /** Parses a document that we wrote or carry. */
  public static JsonNode trusted(byte[] utf8) {
    try {
      return parse(utf8);
    } catch (Malformed e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * The items of an array; an element that is no array is one item, an absent one is none. A null
   * only keeps a place for the extensions of a value that is not there (R4, section 2.6.2.3).
   */
  public static List<JsonNode> items(JsonNode node) {
    List<JsonNode> items = new ArrayList<>();
    Iterable<JsonNode> all = node.isArray() ? node : List.of(node);
    all.forEach(items::add);
    items.removeIf(item -> item.isMissingNode() || item.isNull());
    return items;
  }

  /** The strings in an array. */
  public static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .toList();
  }
}
