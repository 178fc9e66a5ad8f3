package org.trueblue.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when somebody first needs it. Thread safe. */
final class Later<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
