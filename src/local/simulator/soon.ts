/** What is there at once, or will be: a run whose function returns no promise ends at once, inside other runs too. */
export type Soon<T> = T | Promise<T>;

/** Goes on with a value when it is there: at once when it is. */
export function after<T, U>(value: Soon<T>, next: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
