package org.trueblue.steps.bluebutton;

import java.util.Optional;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Redirected;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.Grant;
import org.trueblue.session.Grants;
import org.trueblue.session.NotTested;
import org.trueblue.session.Visit;
import org.trueblue.session.Wish;
import org.trueblue.steps.Conversation;

/** What the users granted in one scenario, for its next steps. */
public final class Stay {

  private final Conversation conversation;
  private Optional<Grant> grant = Optional.empty();
  private Optional<AuthorizationAsk> ask = Optional.empty();
  private Optional<Redirected> redirected = Optional.empty();

  /** A stay in a conversation. */
  public Stay(Conversation conversation) {
    this.conversation = conversation;
  }

  Visit visit() {
    return conversation.session().visit();
  }

  /** The grant of the first user with all that the suite asks for. */
  Wish whole(User user) {
    return Wish.whole(user, visit().suite().observed().list("scopes-asked"));
  }

  /** Takes the grant, which may be of earlier scenarios. */
  Grant begin(Wish wish) {
    return kept(visit().grants().of(conversation.client(), wish));
  }

  /** Takes the grant if it can be had; else gives the answer that held no token. */
  Optional<Exchange> tryToBegin(Wish wish) {
    try {
      begin(wish);
      return Optional.empty();
    } catch (NotTested none) {
      Optional<Exchange> answer = visit().grants().withoutToken(wish);
      answer.ifPresent(conversation.client()::saw);
      if (answer.isEmpty()) {
        throw none;
      }
      return answer;
    }
  }

  /** Takes a new grant, which this scenario spends. */
  Grant beginAnew(Wish wish) {
    Grant fresh = visit().grants().fresh(conversation.client(), wish);
    visit().grants().spent(wish.user());
    return kept(fresh);
  }

  private Grant kept(Grant made) {
    made.dialogue().ifPresent(d -> conversation.client().saw(d.exchange()));
    grant = Optional.of(made);
    return made;
  }

  /** Lets the user come back, whether with a code or an error; this spends what was before. */
  Redirected comeBack(AuthorizationAsk request, Wish wish) {
    Redirected back = visit().grants().redirected(conversation.client(), request, wish);
    ask = Optional.of(request);
    redirected = Optional.of(back);
    return back;
  }

  /** The grant of this scenario, if there is one. */
  Optional<Grant> granted() {
    return grant;
  }

  /** The grant of this scenario. */
  Grant grant() {
    return grant.orElseThrow(() -> new IllegalStateException("no user let the client in"));
  }

  /** How the client came to it. */
  Grant.Dialogue dialogue() {
    return grant().dialogue().orElseThrow(Grants::givenToken);
  }

  AuthorizationAsk ask() {
    return ask.orElseThrow(() -> new IllegalStateException("no user was sent to the login"));
  }

  Redirected redirected() {
    return redirected.orElseThrow(() -> new IllegalStateException("no user came back"));
  }
}
