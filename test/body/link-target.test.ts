import { describe, expect, test } from 'vitest';
import { linkTarget } from '#body/link-target.ts';

const target = (address: string) => linkTarget(address, 'koseki-jumin');

describe('linkTarget leads', () => {
  test.each([
    ['juki-002.mdx', { kind: 'procedure', id: 'juki-002', anchor: '', href: 'juki-002.html' }],
    ['./juki-002.mdx', { kind: 'procedure', id: 'juki-002', anchor: '', href: 'juki-002.html' }],
    ['../../kaigo/procedures/kaig-001-02.mdx', { kind: 'procedure', id: 'kaig-001-02', href: 'kaig-001-02.html' }],
    ['juki-002.mdx#s3', { kind: 'procedure', id: 'juki-002', anchor: 'step-s3', href: 'juki-002.html#step-s3' }],
    ['juki-002.mdx#step-s3', { kind: 'procedure', anchor: 'step-s3' }],
    ['#判断に迷う場合', { kind: 'anchor', anchor: 'h-判断に迷う場合', href: `#${encodeURI('h-判断に迷う場合')}` }],
    ['#%E6%9C%9F%E9%99%90', { kind: 'anchor', anchor: 'h-期限' }],
    ['#h-期限', { kind: 'anchor', anchor: 'h-期限' }],
    ['#いつ・だれが', { kind: 'anchor', anchor: 'h-いつだれが' }],
    ['../files/a.xlsx', { kind: 'media', path: 'files/a.xlsx', href: '../media/koseki-jumin/files/a.xlsx' }],
    ['../images/a/b.png', { kind: 'media', path: 'images/a/b.png', href: '../media/koseki-jumin/a/b.png' }],
    ['../images/届書.png', { kind: 'media', href: `../media/koseki-jumin/${encodeURIComponent('届書')}.png` }],
    ['https://www.e-gov.go.jp/', { kind: 'web', href: 'https://www.e-gov.go.jp/' }],
    ['HTTPS://example.com/a?b=c#d', { kind: 'web', href: 'https://example.com/a?b=c#d' }],
    ['https://example.jp/a%20b.pdf', { kind: 'web', href: 'https://example.jp/a%20b.pdf' }],
    ['https://example.jp/?q=%82%A0', { kind: 'web', href: 'https://example.jp/?q=%82%A0' }],
    ['https://example.jp/%zz', { kind: 'web', href: 'https://example.jp/%zz' }],
    ['http://example.com', { kind: 'web', href: 'http://example.com/' }],
    ['mailto:juki@city.example.jp', { kind: 'contact', href: 'mailto:juki@city.example.jp' }],
    ['tel:0154-00-0000', { kind: 'contact', href: 'tel:0154-00-0000' }],
    ['', { kind: 'unknown' }],
    ['#', { kind: 'unknown' }],
    ['juki-002.md', { kind: 'unknown' }],
    ['juki-002.html', { kind: 'unknown' }],
    ['JUKI-002.mdx', { kind: 'unknown' }],
    ['files/a.xlsx', { kind: 'unknown' }],
    ['?a=b', { kind: 'unknown' }],
  ])('%j somewhere', (address, expected) => {
    expect(target(address)).toMatchObject(expected);
  });
});

describe('linkTarget refuses', () => {
  test.each([
    ['javascript:alert(1)', 'scheme'],
    ['jAvAsCrIpT:alert(1)', 'scheme'],
    ['java\tscript:alert(1)', 'characters'],
    ['\u0000javascript:alert(1)', 'characters'],
    ['java\u200bscript:alert(1)', 'characters'],
    ['\ufffdjavascript:alert(1)', 'characters'],
    ['\ud800', 'characters'],
    ['%0ajavascript:alert(1)', 'characters'],
    ['%6aavascript:alert(1)', 'scheme'],
    ['%zz', 'characters'],
    ['data:text/html,x', 'scheme'],
    ['x:y', 'scheme'],
    ['http:/example.com', 'web'],
    ['https://exa%20mple.com', 'web'],
    ['%68ttps://example.com', 'scheme'],
    ['http://', 'web'],
    ['https://a b.example', 'characters'],
    ['https://example.com\\@evil.example', 'characters'],
    ['https://user@example.com', 'credentials'],
    ['https://:secret@example.com', 'credentials'],
    ['mailto:a@example.com?subject=x', 'mail'],
    ['mailto:someone', 'mail'],
    ['tel:1;ext=2', 'scheme'],
    ['//example.com', 'absolute'],
    ['/index.html', 'absolute'],
    ['file:///etc/passwd', 'local-path'],
    ['FILE://server/a', 'local-path'],
    ['c:\\data', 'local-path'],
    ['Z:/data', 'local-path'],
    ['\\\\server\\share', 'local-path'],
    ['../x.pdf', 'outside'],
    ['../../x/images/a.png', 'outside'],
    ['../images/../../x.png', 'outside'],
    ['../images/%2e%2e/x.png', 'outside'],
    ['../images/%2e%2e%2fx.png', 'outside'],
  ])('%j', (address, reason) => {
    expect(target(address)).toEqual({ kind: 'refused', reason });
  });
});
