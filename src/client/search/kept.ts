/** Makes something once, when it is first asked for; where that fails, again when it is asked for again. */
export function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    const value = (made ??= make());
    value.catch(() => (made = undefined));
    return value;
  };
}
