const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text safe as content or as a quoted attribute of HTML, SVG and XML. */
export function escapeXml(text: string): string {
  // Most texts have none of them, and tables have tens of thousands of texts.
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char) : text;
}
