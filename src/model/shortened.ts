/**
 * The beginning of a text as messages quote it: at most `longest` characters, none of them cut in two, and 「…」 for the
 * rest.
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
