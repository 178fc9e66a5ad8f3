package org.trueblue.steps.smart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Launch;
import org.trueblue.session.LaunchWish;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.SmartEndpoints;
import org.trueblue.session.Visit;
import org.trueblue.steps.Conversation;

/** How the client was let in, in one scenario. */
public final class Admission {

  private final Conversation conversation;
  private Optional<Launch> launch = Optional.empty();

  /** Admission in a conversation. */
  public Admission(Conversation conversation) {
    this.conversation = conversation;
  }

  Visit visit() {
    return conversation.session().visit();
  }

  /** What the server says of itself. */
  SmartEndpoints server() {
    return visit().smart(conversation.client());
  }

  /** The scopes that are asked for on an occasion, as the target or else the suite says. */
  List<String> scopes(String occasion) {
    return visit().scopes(occasion);
  }

  /**
   * Goes on only with a kind of client that the server declares, or that the run can be.
   *
   * @throws NotApplicable if it is neither
   */
  void has(ClientKind kind) {
    List<String> declared = server().capabilities();
    boolean left =
        kind == ClientKind.BACKEND
            ? !server().metadata().list("grant_types_supported").contains("client_credentials")
            : !declared.contains(kind.capability());
    if (visit().clients().find(kind).isEmpty() && left && !declared.isEmpty()) {
      throw new NotApplicable(
          "the server does not declare that it has %s clients".formatted(kind.word()));
    }
  }

  /** The kind of client that users let in where the kind does not matter. */
  ClientKind usual() {
    return visit().clients().usual();
  }

  /** Another client than that of the scenario. */
  Registration other() {
    ClientKind mine = launch().wish().client();
    return Stream.of(ClientKind.CONFIDENTIAL, ClientKind.PUBLIC, ClientKind.ASYMMETRIC)
        .filter(kind -> kind != mine)
        .flatMap(kind -> visit().clients().find(kind).stream())
        .findFirst()
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "authorization.one-client",
                    "the run is one client only",
                    "name a client of another kind in 'clients' of the target's file"));
  }

  LaunchWish standalone(String occasion) {
    return LaunchWish.standalone(usual(), scopes(occasion));
  }

  LaunchWish fromEhr() {
    return fromEhr("ehr");
  }

  LaunchWish fromEhr(String occasion) {
    if (!server().declares("launch-ehr")
        && visit().facts().ehr().isEmpty()
        && !server().capabilities().isEmpty()) {
      throw new NotApplicable("the server does not declare that an EHR opens clients");
    }
    return LaunchWish.fromEhr(usual(), scopes(occasion));
  }

  /** Takes a launch that other scenarios may have seen. */
  Launch of(LaunchWish wish) {
    return kept(visit().launches().of(conversation.client(), wish));
  }

  /** Makes a launch that is spent here. */
  Launch fresh(LaunchWish wish) {
    return kept(visit().launches().fresh(conversation.client(), wish));
  }

  /** Lets a user come back, and keeps the code. */
  Launch comeBack(LaunchWish wish) {
    return kept(visit().launches().comeBack(conversation.client(), wish, ask -> ask));
  }

  Launch kept(Launch made) {
    launch = Optional.of(made);
    return made;
  }

  /** A launch in which the user kept something back. */
  LaunchWish narrowed() {
    if (!visit().facts().choosesScopes() && !visit().login().asksPeople()) {
      throw new NotApplicable(
          "the recipe of the login names no boxes for scopes, so users of this server grant all or"
              + " nothing");
    }
    return standalone("standalone").answered(Consent.without(scopes("narrowed")));
  }

  /** The launch of the scenario. */
  Launch launch() {
    return launch.orElseThrow(() -> new IllegalStateException("no user let the client in"));
  }

  /** The right request that exchanges the code of the scenario. */
  TokenAsk exchange() {
    return visit().launches().exchange(conversation.client(), launch());
  }

  /** A request for a new token. */
  TokenAsk refresh(Launch of) {
    return TokenAsk.refresh(server().token(), of.client(), refreshToken(of));
  }

  /**
   * The refresh token.
   *
   * @throws NotApplicable if the server does not offer any
   * @throws NotTested if none was given
   */
  String refreshToken(Launch of) {
    Optional<String> token = of.tokens().refresh();
    if (token.isEmpty()
        && !server().declares("permission-offline")
        && !server().declares("permission-online")
        && !server().capabilities().isEmpty()) {
      throw new NotApplicable("the server does not declare that it gives refresh tokens");
    }
    return token.orElseThrow(
        () ->
            NotTested.prerequisite(
                "authorization.no-refresh",
                "the client got no refresh token",
                "let the client be registered for offline access, and ask for it: see 'scopes' of the target's file"));
  }

  Exchange send(TokenAsk ask) {
    Exchange answer = conversation.client().again(ask.request());
    conversation.add(answer);
    return answer;
  }
}
