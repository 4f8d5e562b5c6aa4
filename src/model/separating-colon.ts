/** Index of the first colon that separates two parts of a text, -1 where none does: that of a time (17:00) separates none. */
export function separatingColon(text: string): number {
  return text.search(/[:：](?<!\d[:：](?=\d))/u);
}
