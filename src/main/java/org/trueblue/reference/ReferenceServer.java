package org.trueblue.reference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.trueblue.fhir.FhirPath;
import org.trueblue.guide.Guide;

/** A FHIR R4 server on loopback, for a guide, with data in memory. */
public final class ReferenceServer implements AutoCloseable {

  private static final String PATH = "/fhir";

  private final Server jetty;
  private final URI base;

  private ReferenceServer(Server jetty, URI base) {
    this.jetty = jetty;
    this.base = base;
  }

  /**
   * Starts a server.
   *
   * @param guide whose profiles and search parameters it supports
   * @param fhirPath evaluates the expressions of search parameters
   * @param token that requests must carry
   * @param port to listen on, 0 for any
   * @param filters through which requests and responses go, the outermost first
   * @throws IllegalStateException if it cannot listen
   */
  public static ReferenceServer start(
      Guide guide, Store store, FhirPath fhirPath, String token, int port, List<Filter> filters) {
    return listening(
        port,
        filters,
        base -> {
          RestfulServer servlet =
              servlet(guide, store, fhirPath, base, JsonNodeFactory.instance.objectNode());
          servlet.registerInterceptor(new BearerTokens(token));
          return servlet;
        });
  }

  /**
   * Starts a server that lets in whom its filters let in: they put an {@link Access} into the
   * request.
   *
   * @param guide whose profiles and search parameters it supports
   * @param fhirPath evaluates the expressions of search parameters
   * @param security gives, for its base, what it declares as {@code rest.security}
   * @param port to listen on, 0 for any
   * @param filters through which requests and responses go, the outermost first
   * @throws IllegalStateException if it cannot listen
   */
  public static ReferenceServer guarded(
      Guide guide,
      Store store,
      FhirPath fhirPath,
      Function<URI, ObjectNode> security,
      int port,
      List<Filter> filters) {
    return listening(
        port, filters, base -> servlet(guide, store, fhirPath, base, security.apply(base)));
  }

  private static ReferenceServer listening(
      int port, List<Filter> filters, Function<URI, RestfulServer> servlet) {
    Server jetty = new Server();
    ServerConnector connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    jetty.addConnector(connector);
    try {
      connector.open();
      URI base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + PATH);
      ServletContextHandler handler = new ServletContextHandler();
      filters.forEach(
          filter ->
              handler.addFilter(
                  new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST)));
      handler.addServlet(new ServletHolder(servlet.apply(base)), PATH + "/*");
      jetty.setHandler(handler);
      jetty.start();
      return new ReferenceServer(jetty, base);
    } catch (Exception e) {
      throw new IllegalStateException("the reference server cannot start: " + e.getMessage(), e);
    }
  }

  private static RestfulServer servlet(
      Guide guide, Store store, FhirPath fhirPath, URI base, ObjectNode security) {
    FhirContext context = FhirContext.forR4Cached();
    context.getParserOptions().setStripVersionsFromReferences(false);
    RestfulServer server = new RestfulServer(context);
    SearchEngine engine = new SearchEngine(store, guide, fhirPath);
    server.setServerAddressStrategy(new HardcodedServerAddressStrategy(base.toString()));
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setServerConformanceProvider(
        new Capabilities(context, guide, store.types(), base.toString(), security));
    server.setPagingProvider(
        new FifoMemoryPagingProvider(1000).setDefaultPageSize(50).setMaximumPageSize(200));
    server.setResourceProviders(
        store.types().stream()
            .map(
                type ->
                    (IResourceProvider)
                        (Capabilities.creates(guide, type)
                            ? new CreatingProvider(context, store, engine, type)
                            : new TypeProvider(context, store, engine, type)))
            .toList());
    server.registerInterceptor(new PageAccess());
    return server;
  }

  /** Where it answers. */
  public URI base() {
    return base;
  }

  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the reference server cannot stop", e);
    }
  }
}
