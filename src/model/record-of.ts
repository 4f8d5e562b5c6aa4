/**
 * A record whose keys come from content. It inherits nothing: what nobody put there is absent, be it called
 * `constructor`, which is a good name for a step.
 */
export function recordOf<T>(entries: Iterable<readonly [key: string, value: T]>): Record<string, T> {
  // An object without a prototype has the type `any`.
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries));
}
