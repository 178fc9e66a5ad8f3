package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Leads each request to the part of the server that answers it. */
final class Routes {

  private final Descriptions descriptions;
  private final Statement statement;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint tokens;
  private final List<FhirApi> apis;
  private final Set<Manner> manners;

  Routes(Set<Manner> manners) {
    this.manners = Set.copyOf(manners);
    this.descriptions = new Descriptions(manners);
    this.statement = new Statement(manners);
    GrantBook book = new GrantBook();
    this.authorize = new AuthorizeEndpoint(book, manners);
    this.tokens = new TokenEndpoint(book, manners);
    this.apis = Stream.of(1, 2, 3).map(v -> new FhirApi(v, book, manners)).toList();
  }

  Said answer(Call call) {
    return withSecurityHeaders(routed(call));
  }

  private Said routed(Call call) {
    String path = call.path();
    int version = ApiVersion.of(call);
    if (path.matches("/v[123]/fhir/metadata")) {
      return capabilities(call, version);
    } else if (path.matches("/v[123]/fhir/\\.well-known/smart-configuration")) {
      return Said.json(200, descriptions.smart(call.root(), version));
    } else if (path.matches("/v[123]/connect/\\.well-known/openid-configuration")) {
      return Said.json(200, descriptions.openId(call.root(), version));
    } else if (path.matches("/\\.well-known/openid-configuration(-v2)?")) {
      return Said.json(200, descriptions.openId(call.root(), 2));
    } else if (path.equals("/.well-known/openid-configuration-v3")) {
      return Said.json(200, descriptions.openId(call.root(), 3));
    } else if (path.equals("/.well-known/jwks.json")) {
      ObjectNode keys = Said.object();
      keys.putArray("keys");
      return Said.json(200, keys);
    } else if (path.equals("/.well-known/applications")) {
      return Said.json(200, JsonNodeFactory.instance.arrayNode());
    } else if (path.equals("/health")) {
      return Said.json(200, Said.object().put("message", "all's well"));
    } else if (path.equals("/robots.txt")) {
      return Said.text(
          200, "User-agent: *\nDisallow: /v1/o/\nDisallow: /v2/o/\nDisallow: /v3/o/\n");
    } else if (path.matches("/v[123]/fhir/.+")) {
      return apis.get(version - 1).answer(call);
    }
    return oauth(call).orElseGet(() -> Said.html(404, "<h1>Not Found</h1>"));
  }

  private Optional<Said> oauth(Call call) {
    String path = call.path();
    if (manners.contains(Manner.MOVES_TO_SLASH)
        && path.matches("/v[123]/o/(authorize|revoke_token)")) {
      return Optional.of(Said.empty(301).with("Location", path + "/"));
    }
    @Nullable Said said = null;
    if (path.matches("/v[123]/o/authorize/?")) {
      said = authorize.ask(call);
    } else if (path.equals("/mymedicare/login")) {
      said = authorize.login(call);
    } else if (path.matches("/v[123]/o/authorize/[^/]+/?")) {
      said = authorize.consent(call);
    } else if (path.matches("/v[123]/connect/userinfo/?")) {
      said = tokens.userinfo(call);
    } else if (call.isPost() && path.matches("/v[123]/o/token/?")) {
      said = tokens.token(call);
    } else if (call.isPost() && path.matches("/v[123]/o/revoke(_token)?/?")) {
      said = tokens.revoke(call, !path.contains("revoke_token"));
    } else if (call.isPost() && path.matches("/v[123]/o/introspect/?")) {
      said = tokens.introspect(call);
    } else if (call.isPost() && path.matches("/v[123]/o/expire_authenticated_user/[^/]+/?")) {
      said = tokens.expire(call);
    }
    return Optional.ofNullable(said);
  }

  private Said capabilities(Call call, int version) {
    Said said = FhirApi.fhir(200, statement.json(call.root(), version), call);
    Said typed =
        manners.contains(Manner.CAPABILITIES_AS_JSON)
            ? said.with("Content-Type", "application/json")
            : said;
    return manners.contains(Manner.SAYS_NONE) ? typed.with("X-RateLimit-Limit", "None") : typed;
  }

  private static Said withSecurityHeaders(Said said) {
    return said.with("Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "strict-origin-when-cross-origin")
        .with("Access-Control-Allow-Origin", "*");
  }
}
