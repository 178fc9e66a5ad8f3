package org.trueblue.reference.smart;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.trueblue.reference.Access;
import org.trueblue.reference.smart.GrantBook.Issued;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Stands before the FHIR server: answers what is not for it, and lets in who has a token. */
final class Gate implements Filter {

  private final Routes routes;
  private final GrantBook book;
  private final ScopedAccess.Rules rules;

  Gate(Routes routes, GrantBook book, ScopedAccess.Rules rules) {
    this.routes = routes;
    this.book = book;
    this.rules = rules;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Call call = Wire.read(asked);
    Optional<Said> said = routes.answer(call);
    if (said.isPresent()) {
      Wire.write(said.get(), answer);
      return;
    }
    try {
      request.setAttribute(Access.ATTRIBUTE, access(call));
      Routes.opened(Said.empty(200))
          .headers()
          .fields()
          .forEach((name, values) -> values.forEach(value -> answer.setHeader(name, value)));
      chain.doFilter(request, response);
    } catch (Refusal refusal) {
      Wire.write(Routes.opened(refusal.said()), answer);
    }
  }

  private Access access(Call call) throws Refusal {
    if (call.path().equals(Addresses.METADATA) || rules.forget(Lapse.LETS_ANYBODY_IN)) {
      return Access.EVERYTHING;
    }
    String token = call.bearer().orElseThrow(() -> unknown("", "a token is needed"));
    Issued issued =
        book.withAccess(token)
            .orElseThrow(() -> unknown(", error=\"invalid_token\"", "the token is not good"));
    ScopedAccess access = new ScopedAccess(rules, issued);
    if (!mayAsk(call, access)) {
      throw new Refusal(
          Said.outcome(403, "forbidden", "the token is not good for that")
              .with("WWW-Authenticate", "Bearer realm=\"fhir\", error=\"insufficient_scope\""));
    }
    return access;
  }

  /** The FHIR server looks at who reads and searches; who writes is stopped here. */
  private static boolean mayAsk(Call call, ScopedAccess access) {
    String type = call.path().replaceFirst("^/fhir/?([^/]*).*", "$1");
    return switch (call.method()) {
      case "GET", "HEAD", "OPTIONS" -> true;
      case "POST" -> call.path().endsWith("/_search") || access.writes('c', type);
      case "PUT", "PATCH" -> access.writes('u', type);
      case "DELETE" -> access.writes('d', type);
      default -> false;
    };
  }

  private static Refusal unknown(String detail, String diagnostics) {
    return new Refusal(
        Said.outcome(401, "login", diagnostics)
            .with("WWW-Authenticate", "Bearer realm=\"fhir\"" + detail));
  }
}
