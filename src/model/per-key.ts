/** A function that computes the value of each key when it is first asked for it, and then keeps it. */
export function perKey<K, V>(compute: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, compute(key));
    return kept.get(key) as V;
  };
}
