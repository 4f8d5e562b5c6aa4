/** Gives the reader a text as a file to keep; nothing is sent, so it works from a shared folder too. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is long enough and frees the memory.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
