import { expect, test } from 'vitest';
import { footerHtml } from '#site/frame-html.ts';
import { chromeOf } from '#site/page.ts';
import { settingsSchema } from '#model/settings.ts';
import { aManual } from '../support/a-manual.ts';
import { aMeasure } from '../support/a-register.ts';

const head = { title: '課の一覧', path: 'sections/index.html', description: '', trail: [] };
const footer = (parts: Parameters<typeof aManual>[0]) =>
  footerHtml({ chrome: chromeOf(aManual(parts)), head, root: '../' });

test('the foot leads to the policy only where the manual goes through one', () => {
  expect(footer({ measures: [aMeasure()] })).toContain('href="../policy/index.html"');
  expect(footer({ measures: [] })).not.toContain('policy');
});

test.each([
  [true, '見本について'],
  [false, 'この手順書について'],
])('the foot leads to what the manual is, sample or not: %s', (sample, label) => {
  const settings = settingsSchema.parse({ organisation: 'みなと市', sample });
  expect(footer({ settings })).toContain(`<a href="../about.html">${label}</a>`);
});
