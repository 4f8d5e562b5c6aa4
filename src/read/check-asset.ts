import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '#body/decode-text.ts';
import type { Notice } from '#model/finding.ts';
import { svgFault } from './svg-fault.ts';
import { formatOf, imageSize, type FileFormat } from './image-size.ts';
import type { ContentFile } from './list-files.ts';
import { whereOpen } from './passing-error.ts';
import { closedFile, readBytes } from './read-bytes.ts';

/** Pixels of an image, and of one side: far above any photograph of a form, far below what fills a memory. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 16_000;
/** Where a photograph says its size, behind everything a camera writes first. */
const HEAD_BYTES = 1024 * 1024;

/** The formats that an ending may stand for. Excel and others keep a file with a password in the older one. */
const OFFICE: readonly FileFormat[] = ['zip', 'ole'];
// prettier-ignore
const FORMATS: Readonly<Record<string, readonly FileFormat[]>> = {
  png: ['png'], jpg: ['jpeg'], jpeg: ['jpeg'], gif: ['gif'], webp: ['webp'], avif: ['avif'], pdf: ['pdf'], zip: ['zip'], xlsx: OFFICE,
  docx: OFFICE, pptx: OFFICE, ods: ['zip'], odt: ['zip'], odp: ['zip'], xls: ['ole'], doc: ['ole'], ppt: ['ole'], jtd: ['ole'],
};
const IMAGES: readonly string[] = ['png', 'jpeg', 'gif', 'webp', 'avif'] satisfies FileFormat[];

/** Why an image or attachment must not be published: it is not what its name says, too large, or a drawing that does things. */
export function checkAsset(contentDir: string, file: ContentFile): Notice[] {
  const ending = path.extname(file.path).slice(1).toLowerCase();
  if (ending === 'svg') return checkSvg(contentDir, file);
  const formats = FORMATS[ending];
  if (!formats) return [];
  const head = whereOpen(path.join(contentDir, file.path), headOf);
  return head ? checkFormat(file, formats, head) : [closedFile(file)];
}

function checkSvg(contentDir: string, file: ContentFile): Notice[] {
  const { bytes, notices } = readBytes(contentDir, file);
  if (!bytes) return notices;
  const decoded = decodeText(bytes, file.path);
  if (decoded.text === undefined) return decoded.notices;
  const fault = svgFault(decoded.text);
  if (!fault) return [];
  const { what, line, column } = fault;
  const message = `画像「${path.basename(file.path)}」に、${what}があります。この画像は公開しません。`;
  return [{ ...notice(file, message, SAVE_AGAIN), line, column }];
}

const SAVE_AGAIN = '作図のソフトで「プレーンSVG」として保存し直すか、PNGの画像にして置いてください。';

function checkFormat(file: ContentFile, formats: readonly FileFormat[], head: Buffer): Notice[] {
  const name = path.basename(file.path);
  const format = formatOf(head);
  const size = format && imageSize(head, format);
  const isImage = format !== undefined && IMAGES.includes(format);
  if (!format || !formats.includes(format) || (isImage && !size))
    return [
      notice(file, `「${name}」の中身は、名前の終わりが示す種類のファイルではありません。公開しません。`, REPLACE),
    ];
  if (!size || (Math.max(size.width, size.height) <= LONGEST_SIDE && size.width * size.height <= MOST_PIXELS))
    return [];
  const message = `画像「${name}」が大きすぎます（横${size.width}、縦${size.height}画素）。この画像は公開しません。`;
  return [notice(file, message, '横と縦を2000画素くらいまでに縮めて保存し直してください。')];
}

const REPLACE = '元のソフトで開いて保存し直すか、名前の終わり（拡張子）を中身に合わせて直してください。';

function notice({ path: file }: ContentFile, message: string, fix: string): Notice {
  return { ruleId: 'safe-attachment', file, line: 1, column: 1, message, fix };
}

function headOf(fullPath: string): Buffer {
  const handle = openSync(fullPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const head = Buffer.alloc(Math.min(fstatSync(handle).size, HEAD_BYTES));
    return head.subarray(0, readSync(handle, head, 0, head.length, 0));
  } finally {
    closeSync(handle);
  }
}
