package org.trueblue.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a resource in XML says of itself: its type, its id and the profiles that it claims. */
public final class XmlOutline {

  /** Nothing that is looked for lies deeper. */
  private static final int DEEPEST = 3;

  private XmlOutline() {}

  /** A resource with no more than that; empty if the document is no XML of FHIR. */
  public static Optional<Resource> of(Document document) {
    try {
      return outline(Xml.reader(new StringReader(document.text())));
    } catch (XMLStreamException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Resource> outline(XMLStreamReader reader) throws XMLStreamException {
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    Deque<String> path = new ArrayDeque<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        path.removeLast();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        path.addLast(reader.getLocalName());
        if (path.size() == 1 && !Xml.NAMESPACE.equals(reader.getNamespaceURI())) {
          return Optional.empty();
        }
        take(resource, path, Optional.ofNullable(reader.getAttributeValue(null, "value")));
      }
    }
    return Optional.of(new Resource(resource));
  }

  private static void take(ObjectNode resource, Deque<String> path, Optional<String> value) {
    if (path.size() == 1) {
      resource.put("resourceType", path.getLast());
    } else if (path.size() <= DEEPEST) {
      take(resource, String.join(".", path.stream().skip(1).toList()), value);
    }
  }

  private static void take(ObjectNode resource, String path, Optional<String> value) {
    switch (path) {
      case "id" -> value.ifPresent(id -> resource.put("id", id));
      case "meta.profile" ->
          value.ifPresent(url -> resource.withObject("/meta").withArray("profile").add(url));
      default -> {}
    }
  }
}
