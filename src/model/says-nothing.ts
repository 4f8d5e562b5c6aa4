/** True for the words and dashes by which offices say that there is nothing to name: 「なし」「該当なし。」「—」, or no text at all. */
export function saysNothing(text: string): boolean {
  return /^(?:|なし|無し|無|該当なし|[-－−―—–ー])。?$/u.test(text.trim());
}
