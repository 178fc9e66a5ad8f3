package org.trueblue.reference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
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
      handler.addServlet(
          new ServletHolder(servlet(guide, store, fhirPath, token, base)), PATH + "/*");
      jetty.setHandler(handler);
      jetty.start();
      return new ReferenceServer(jetty, base);
    } catch (Exception e) {
      throw new IllegalStateException("the reference server cannot start: " + e.getMessage(), e);
    }
  }

  private static RestfulServer servlet(
      Guide guide, Store store, FhirPath fhirPath, String token, URI base) {
    FhirContext context = FhirContext.forR4Cached();
    context.getParserOptions().setStripVersionsFromReferences(false);
    RestfulServer server = new RestfulServer(context);
    SearchEngine engine = new SearchEngine(store, guide, fhirPath);
    server.setServerAddressStrategy(new HardcodedServerAddressStrategy(base.toString()));
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setServerConformanceProvider(
        new Capabilities(context, guide, store.types(), base.toString()));
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
    server.registerInterceptor(new BearerTokens(token));
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
