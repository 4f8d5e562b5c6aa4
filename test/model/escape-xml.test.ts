import { expect, test } from 'vitest';
import { escapeXml } from '#model/escape-xml.ts';

test.each([
  ['届書', '届書'],
  [`<a href="x" title='y'>A & B</a>`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;A &amp; B&lt;/a&gt;'],
])('%s is safe as %s', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
