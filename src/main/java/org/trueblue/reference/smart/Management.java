package org.trueblue.reference.smart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Where users see which apps they let in, and take that back. */
final class Management {

  private final People people;
  private final Sessions sessions;
  private final GrantBook book;

  Management(People people, Sessions sessions, GrantBook book) {
    this.people = people;
    this.sessions = sessions;
    this.book = book;
  }

  /** The page, after a login, and what is done with it. */
  Said manage(Call call) {
    Optional<Person> known = sessions.who(call);
    if (known.isPresent()) {
      call.parameter("app").ifPresent(app -> end(known.get(), app));
      return Said.html(200, page(known.get())).unstored();
    }
    Optional<Person> person = call.isPost() ? people.whoLogsIn(call) : Optional.empty();
    return person
        .map(who -> sessions.begin(who, Said.redirect(Addresses.MANAGE)))
        .orElseGet(() -> Said.html(200, Html.login(Addresses.MANAGE, "", "")).unstored());
  }

  private void end(Person person, String app) {
    book.of(person).stream().filter(granted -> granted.app().id().equals(app)).forEach(book::end);
  }

  private String page(Person person) {
    List<String> apps =
        book.of(person).stream().map(granted -> granted.app().id()).distinct().toList();
    return "<h1>Who was let in</h1>"
        + apps.stream()
            .map(
                app ->
                    """
                    <form method="post" action="%s"><input type="hidden" name="app" value="%s">
                    <button type="submit">Let %2$s in no more</button></form>"""
                        .formatted(Addresses.MANAGE, Html.escaped(app)))
            .collect(Collectors.joining("\n"));
  }
}
