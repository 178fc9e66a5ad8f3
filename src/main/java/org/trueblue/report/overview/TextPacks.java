package org.trueblue.report.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.trueblue.report.Printable;

/**
 * Texts that a page holds once and packed, and unpacks when somebody opens what shows them. Texts
 * that are alike stand together, and pack well.
 */
final class TextPacks {

  /** Characters of a pack: it is unpacked as a whole. */
  private static final int PACK = 1_000_000;

  /** Packed characters that a page may hold and still open at once. */
  private static final int ROOM = 6_000_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> packs = new ArrayList<>();
  private final Map<String, String> references = new HashMap<>();
  private final List<Text> open = new ArrayList<>();
  private int openLength;
  private int packedLength;

  /**
   * A text that the page may show.
   *
   * @param id under which it is known
   * @param title one line
   */
  record Text(String id, String title, String text) {}

  /** Takes a text; there is no room for it where the packs are full. */
  void add(Text text) {
    if (packedLength >= ROOM || references.containsKey(text.id())) {
      return;
    }
    references.put(text.id(), packs.size() + "." + open.size());
    open.add(text);
    openLength += text.text().length();
    if (openLength >= PACK) {
      close();
    }
  }

  /** What opens the texts with these ids; empty if the page holds none of them. */
  String fold(String label, Collection<String> ids) {
    String held =
        ids.stream()
            .flatMap(id -> Optional.ofNullable(references.get(id)).stream())
            .collect(Collectors.joining(" "));
    return held.isEmpty()
        ? ""
        : "<details data-texts=\"%s\"><summary>%s</summary></details>"
            .formatted(held, Html.text(label));
  }

  /** The packs as a part of the page. */
  String html() {
    close();
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < packs.size(); i++) {
      html.append("<template id=\"pack-%d\">%s</template>%n".formatted(i, packs.get(i)));
    }
    return html.toString();
  }

  private void close() {
    if (!open.isEmpty()) {
      List<List<String>> texts =
          open.stream()
              .map(one -> List.of(Printable.line(one.title()), Printable.text(one.text())))
              .toList();
      String pack = packed(texts);
      packs.add(pack);
      packedLength += pack.length();
      open.clear();
      openLength = 0;
    }
  }

  private static String packed(List<List<String>> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new BestGzip(bytes)) {
      gzip.write(JSON.writeValueAsString(texts).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** A page is written once and sent around. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
