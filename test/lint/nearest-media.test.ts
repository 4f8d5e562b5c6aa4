import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { nearestMedia } from '#lint/nearest-media.ts';
import { aBody } from '../support/a-body.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';

const LONG = 'sections/shougai-fukushi-shien';
const ASSETS = [
  'sections/aa/images/zumen.png',
  `${LONG}/images/madoguchi-no-zu.png`,
  `${LONG}/images/uketsuke-bo.png`,
  `${LONG}/files/uketsuke.xlsx`,
  `${LONG}/files/annai.png`,
];

test.each<[string, string | undefined, string]>([
  ['images/uketuke-bo.png', 'images/uketsuke-bo.png', 'a letter that is missing'],
  ['images/Madoguchi-No-Zu.png', 'images/madoguchi-no-zu.png', 'capitals'],
  ['images/annai.png', 'files/annai.png', 'the other folder'],
  ['images/zumen.png', undefined, 'a picture of another section'],
  ['images/kijun.png', undefined, 'nothing but the same folder'],
])('for %s, %s is offered: %s', (file, near) => {
  expect(nearestMedia({ section: 'shougai-fukushi-shien', file }, ASSETS)).toBe(near);
});

test.each([
  { kind: 'images', ruleId: 'images-exist', url: '../images/uketuke-bo.png', near: '../images/uketsuke-bo.png' },
  { kind: 'links', ruleId: 'links-resolve', url: '../files/uketuke.xlsx', near: '../files/uketsuke.xlsx' },
])('$kind that are not there are told with what was probably meant', ({ kind, ruleId, url, near }) => {
  const body = { ...aBody([]), [kind]: [{ url, text: '受付簿', alt: '受付簿', line: 15, column: 1 }] };
  const procedure = aProcedure({ section: 'shougai-fukushi-shien', body });
  const fixes = lint(aManual({ procedures: [procedure], assets: ASSETS }), '2026-11-22').flatMap((finding) =>
    finding.ruleId === ruleId ? [finding.fix] : [],
  );
  expect(fixes).toEqual([expect.stringContaining(`「${near}」の誤りではありませんか。`)]);
});
