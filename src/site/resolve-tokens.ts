const TOKEN = /(--(?:color|font-family|font-size|font-weight|line-height|border-radius|elevation)-[\w-]+):([^;}]*);?/g;

/** Puts the values of the primitive tokens (`--color-…`) where they are used and drops the package's 250 declarations. */
export function resolveTokens(css: string): string {
  const values = new Map(Array.from(css.matchAll(TOKEN), (match) => [match[1], match[2]?.trim() ?? '']));
  return css.replaceAll(TOKEN, '').replaceAll(/var\((--[\w-]+)\)/g, (use, name: string) => values.get(name) ?? use);
}
