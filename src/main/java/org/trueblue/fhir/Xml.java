package org.trueblue.fhir;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trueblue.fhir.Issue.Severity;

/**
 * XML as FHIR allows it (R4, section 2.6.1): well-formed, without document type, hence without
 * entities of its own, and of bounded depth. What is hostile ends here, before it is built up in
 * memory.
 */
public final class Xml {

  /** Of the elements of FHIR. */
  static final String NAMESPACE = "http://hl7.org/fhir";

  /** As deep as JSON may be. */
  private static final int DEEPEST = 200;

  private Xml() {}

  /** Why a document cannot be read, if it cannot. */
  public static Optional<Issue> fault(Document document) {
    Optional<Position> position = Utf8.fault(document.content());
    return position.isPresent()
        ? position.map(new Issue(Severity.FATAL, "", "", "the bytes are not UTF-8")::at)
        : fault(document.text());
  }

  private static Optional<Issue> fault(String text) {
    try {
      return fault(reader(new StringReader(text)));
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
      return Optional.of(fatal(reason, e.getLocation()));
    }
  }

  /** A reader that follows no document type and no entity. */
  static XMLStreamReader reader(Reader text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(text);
  }

  private static Optional<Issue> fault(XMLStreamReader reader) throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> {
          return Optional.of(fatal("a resource has no document type", reader.getLocation()));
        }
        default -> {}
      }
      if (depth > DEEPEST) {
        return Optional.of(fatal("nested deeper than " + DEEPEST, reader.getLocation()));
      }
    }
    return Optional.empty();
  }

  private static Issue fatal(String message, Location location) {
    return new Issue(Severity.FATAL, "", "", message)
        .at(new Position(location.getLineNumber(), location.getColumnNumber()));
  }
}
