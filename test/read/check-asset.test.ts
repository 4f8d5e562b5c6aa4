import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkAsset } from '#read/check-asset.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const PNG = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const bytes = (text: string) => Buffer.from(text, 'latin1');
const SVG = 'http://www.w3.org/2000/svg';
const svg = (inside: string, attributes = '') => `<svg xmlns="${SVG}"${attributes}>\n${inside}</svg>`;

const AWAY = '0;url=https://example.com';

async function check(name: string, data: string | Uint8Array) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { [name]: data });
  const { size } = statSync(path.join(folder, name));
  return checkAsset(folder, { path: name, kind: 'asset', size });
}

test.each<[string, string | Uint8Array]>([
  ['a.png', PNG(40, 20)],
  ['a.PNG', PNG(5000, 5000)],
  ['a.gif', bytes('GIF89a\x01\x00\x01\x00')],
  ['a.jpg', bytes('\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x11\x08\x00\x10\x00\x10')],
  ['a.webp', bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x0f\0\0\x0f\0\0')],
  ['a.avif', bytes('\0\0\0\x1cftypavif\0\0\0\x14ispe\0\0\0\0\0\0\0\x10\0\0\0\x10')],
  ['a.pdf', '%PDF-1.4'],
  ['a.xlsx', 'PK\x03\x04'],
  ['with-password.xlsx', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['a.jtd', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['a.txt', '<script>'],
  ['a.svg', svg('<title>図</title><rect fill="url(#a)"/><use href="#a"/><feBlend/><!-- <script> -->')],
  [
    'inkscape.svg',
    svg(
      '<sodipodi:namedview/><svg:rect/><image xlink:href="data:image/png;base64,AAAA"/>',
      ` xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:svg="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"`,
    ),
  ],
  ['unused.svg', svg('<g/>', ' xmlns:ev="http://www.w3.org/2001/xml-events"')],
  ['blanks.svg', svg('<use href= " #a"/><g fill="url( &quot;#a&quot; )"/><style>g { fill: url( \'#a\') }</style>')],
  ['label.svg', svg('<text>\\1,000 only = 1,000円 url(https://example.com) A &lt; B &#38; C</text>')],
  [
    'local-prefix.svg',
    svg('<g xmlns:x="http://www.w3.org/1999/xlink"><use x:href="#a"/></g><g xml:space="preserve"/>'),
  ],
  ['deep.svg', svg('<g>'.repeat(200) + '</g>'.repeat(200))],
  ['standalone.svg', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- 図 -->\n${svg('')}`],
])('lets %s through', async (name, data) => {
  expect(await check(name, data)).toEqual([]);
});

test.each<[string, string | Uint8Array]>([
  ['a.png', '<html><script>alert(1)</script></html>'],
  ['a.png', svg('')],
  ['a.png', ''],
  ['a.png', PNG(40, 20).subarray(0, 12)],
  ['a.png', bytes('GIF89a\x01\x00\x01\x00')],
  ['a.png', PNG(60_000, 1)],
  ['a.png', PNG(10_000, 10_000)],
  ['a.jpg', bytes('\xff\xd8\xff\xe0')],
  ['a.pdf', '<html>'],
  ['a.xlsx', 'MZ'],
  ['a.jtd', 'MZ'],
  ['a.svg', '<html/>'],
  ['a.svg', svg('<script>alert(1)</script>')],
  ['a.svg', `<s:svg xmlns:s="${SVG}"><s:script/></s:svg>`],
  ['a.svg', svg('', ' onload="alert(1)"')],
  ['a.svg', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`],
  ['a.svg', `<?xml-stylesheet href="https://example.com"?>${svg('')}`],
  ['a.svg', svg('<image href="https://example.com/a.png"/>')],
  ['a.svg', svg('<a href="java&#115;cript:alert(1)"/>')],
  ['a.svg', svg('<rect style="fill:u&#114;l(https://example.com)"/>')],
  ['a.svg', svg('<style>@import "https://example.com";</style>')],
  ['a.svg', svg('<foreignObject/>')],
  ['a.svg', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
  ['a.svg', svg(`<h:meta http-equiv="refresh" content="${AWAY}"/>`, ' xmlns:h="http://www.w3.org/1999/xhtm&#108;"')],
  ['a.svg', svg(`<g xmlns:s="urn:a"><s:set/></g>`, ` xmlns:s="${SVG}"`)],
  ['a.svg', svg(`<s:set xmlns:s="${SVG}"/>`, ' xmlns:s="http://www.serif.com/"')],
  ['a.svg', svg('<g xmlns="http://www.w3.org/1999/xhtml"><a href="#b"/></g>')],
  ['a.svg', svg('<m:math/>', ' xmlns:m="http://www.w3.org/1998/Math/MathML"')],
  ['a.svg', svg('<undeclared:note/>')],
  ['a.svg', svg('<style>rect{fill:u<!-- -->rl(https://example.com)}</style>')],
  ['a.svg', svg('<style>rect{fill:u<g/>rl(https://example.com)}</style>')],
  ['a.svg', svg('<style>rect{fill:u<![CDATA[rl(https://example.com)]]>}</style>')],
  ['a.svg', svg('<s:style>@import "https://example.com";</s:style>', ` xmlns:s="${SVG}"`)],
  ['a.svg', svg('<rect style="fill:&#x0000075;rl(https://example.com)"/>')],
  ['a.svg', svg('<rect fill="url(\u00a0#a)"/>')],
  ['a.svg', svg('<use x:href="b.svg#a"/>', ' xmlns:x="http://www.w3.org/1999/xlink"')],
  ['a.svg', svg('<a href="#a" ping="https://example.com"/>')],
  ['a.svg', svg('<rect fill=red/>')],
  ['a.svg', svg('<text>一&nbsp;二</text>')],
  ['a.svg', svg('<!-- 閉じない')],
  ['a.svg', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`],
  ['a.svg', '<svg viewBox="0 0 10 10"><rect/></svg>'],
  ['a.svg', `<svg xmlns="${SVG}"><rect/>`],
  ['a.svg', svg('<g><rect/>')],
  ['a.svg', svg('</g>')],
  ['a.svg', `${svg('')}<svg/>`],
  ['a.svg', `${svg('')}あ`],
  ['a.svg', svg('<rect x="1" x="2"/>')],
  ['a.svg', svg('<g xmlns:x="urn:x"/><use x:href="#a"/>')],
  ['a.svg', svg('<!-- a -- b -->')],
  ['a.svg', svg('<text>]]></text>')],
  ['a.svg', svg('<text>&#1;</text>')],
  ['a.svg', svg('<g>'.repeat(300) + '</g>'.repeat(300))],
])('refuses %s: %j', async (name, data) => {
  expect(await check(name, data)).toEqual([
    expect.objectContaining({ ruleId: 'safe-attachment', file: name, message: expect.stringMatching(/公開しません/) }),
  ]);
});

test.each([
  ['<?php echo 1 ?>', '処理の命令（<? ?>）'],
  ['<rect onclick="a()"/>', '操作に応じて動くプログラム'],
  ['<g xml:base="https://example.com/"/>', '外部のファイルの指定'],
  ['<image src="a.png"/>', '外部のファイルの指定'],
  ['<use href="other.svg#a"/>', '外部のファイルの指定'],
  ['<image href="data:text/html;base64,AAAA"/>', '外部のファイルの指定'],
  ['<rect fill="url(other.svg#a)"/>', '外部のファイルの指定'],
  ['<style>@font-face{}</style>', '外部のファイルの指定'],
  ['<style>g{background:image-set("a.png" 1x)}</style>', '外部のファイルの指定'],
  ['<style>g{fill:u\\72l(a)}</style>', '外部のファイルの指定'],
  ['<use xlink:href="#a"/>', '「xmlns:xlink」の指定がない「xlink:href」'],
  ['<rect x="1" x="2"/>', '2回書かれた「x」'],
  ['</g>', '始まりのない</g>'],
  ['<g>', '始まりのない</svg>'],
  ['<x:script/>', '使えない部品<x:script>'],
  ['<svg:animate/>', '使えない部品<svg:animate>'],
])('names in a drawing with %s 「%s」', async (inside, what) => {
  const [notice] = await check('a.svg', svg(inside));
  expect(notice).toMatchObject({ ruleId: 'safe-attachment', line: 2, message: expect.stringContaining(what) });
});

test('says of a drawing that was cut off what is not closed, and of one without a namespace what to write', async () => {
  const [cut] = await check('a.svg', `<svg xmlns="${SVG}">\n<g><rect/>`);
  expect(cut).toMatchObject({ line: 2, column: 1, message: expect.stringContaining('閉じていない部品<g>') });
  const [bare] = await check('a.svg', '<svg viewBox="0 0 10 10"><rect/></svg>');
  expect(bare?.message).toContain(`「xmlns="${SVG}"」のない<svg>`);
});

test('names the line of what a drawing must not have', async () => {
  const [notice] = await check('a.svg', svg('<g>\n<script/></g>'));
  expect([notice?.line, notice?.column]).toEqual([3, 1]);
  const [style] = await check('a.svg', svg('<style>g{}</style>\n<style>\n<!-- g -->  @import "a";</style>'));
  expect([style?.line, style?.column]).toEqual([4, 13]);
});
