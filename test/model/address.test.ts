import { describe, expect, test } from 'vitest';
import { address, entryAnchor, rootFrom } from '#model/address.ts';

test.each([
  ['index.html', ''],
  ['works/juki-001.html', '../'],
  ['guide/rules/require-owner.html', '../../'],
])('rootFrom leads from %s back to the root', (path, root) => {
  expect(rootFrom(path)).toBe(root);
  expect(new URL(root || './', `https://example.jp/manual/${path}`).pathname).toBe('/manual/');
});

describe('address', () => {
  const addresses = [
    ...Object.values(address).filter((each) => typeof each === 'string'),
    address.section('koseki-jumin'),
    address.work('juki-001'),
    address.procedure('juki-001'),
    address.post('juki-kacho'),
    address.month(4),
    address.report('coverage'),
    address.measure('works'),
    address.rule('require-owner'),
    address.component('Step'),
    address.edition('juki-001', 2),
    address.comparison('juki-001', 1, 2),
    address.sectionFeed('koseki-jumin'),
    address.successorChecklist('juki-kacho'),
    address.ojt('koseki-jumin'),
    address.hostingCard('koseki-jumin'),
  ];

  test.each(addresses)('%s is relative to the root and names a file', (path) => {
    expect(path).toMatch(/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*\.(?:html|xml|ics)$/);
  });

  test('differ from each other', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('months sort by name', () => {
    expect([address.month(4), address.month(12)]).toEqual(['calendar/04.html', 'calendar/12.html']);
  });
});

test('an OJT sheet has an anchor on the page of its section', () => {
  expect(address.ojtSheet('koseki-jumin', 'juki-001')).toBe(`${address.ojt('koseki-jumin')}#juki-001`);
});

test('entryAnchor makes an id without spaces', () => {
  expect(entryAnchor('住基 ネット　端末')).toBe('e-住基-ネット-端末');
});
