import { expect, test } from 'vitest';
import { type PageProps, derivedPage, keyedPage, trailTo } from '#site/page.ts';

const props: PageProps<{ text: string }> = {
  chrome: { organisation: '継手市', title: '業務手順書', isSample: false, hasPolicy: false },
  head: {
    title: '転入届の受付',
    path: 'works/juki-001.html',
    description: '',
    trail: trailTo('課', 'sections/a.html'),
  },
  view: { text: '届書を確認します。' },
};

function keyOf(parts: Partial<PageProps<{ text: string }>>): string {
  return keyedPage({ id: 'juki-001' }, { ...props, ...parts }).key;
}

test('the cache key is the same for a page that shows the same', () => {
  expect(keyOf(structuredClone(props))).toBe(keyOf({}));
});

test.each([
  ['the view', { view: { text: '届書を返します。' } }],
  ['the title', { head: { ...props.head, title: '転居届の受付' } }],
  ['the trail', { head: { ...props.head, trail: [] } }],
  ['the name of the organisation', { chrome: { ...props.chrome, organisation: '継手町' } }],
  ['the mark of a sample', { chrome: { ...props.chrome, isSample: true } }],
  ['that it goes through a policy', { chrome: { ...props.chrome, hasPolicy: true } }],
])('the cache key is another when %s is another', (_, parts) => {
  expect(keyOf(parts)).not.toBe(keyOf({}));
});

test('a page that follows from a basis is made when it is asked for, and its key is another when the basis is another', () => {
  let made = 0;
  const page = (basis: string) =>
    derivedPage({ id: 'juki-001' }, { chrome: props.chrome, head: props.head, basis }, () => ++made);
  expect([page('a').key === page('a').key, page('a').key === page('b').key, made]).toEqual([true, false, 0]);
  expect(page('a').props()).toEqual({ chrome: props.chrome, head: props.head, view: 1 });
});

test('a trail begins at home', () => {
  expect(props.head.trail.map(({ label }) => label)).toEqual(['ホーム', '課']);
});
