/** The names in an attribute that may hold several: 「住民記録システム、住基ネット統合端末」. */
export function splitNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;；、]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
