import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice } from '#model/finding.ts';
import type { LooseText } from '#model/manual.ts';
import { attachmentText } from './attachment-text.ts';
import { codeVersion } from './code-version.ts';
import { digestEntries } from './digest-entries.ts';
import type { KeptReadings } from './kept-readings.ts';
import type { ContentFile } from './list-files.ts';
import type { WorkerDeath } from './parse-in-workers.ts';
import { whereOpen } from './passing-error.ts';
import type { PdfWords } from './pdf-words.ts';
import { projectRoot } from './project-root.ts';
import type { ContentTexts } from './read-files.ts';

/** The words in attachments, and the notices about those in which none can be looked for. */
export interface AttachmentsReading {
  loose: LooseText[];
  notices: Notice[];
}

/** Where what was found is kept from run to run: unpacking the words of an attachment takes long. */
export interface AttachmentOptions {
  kept: KeptReadings;
  cacheDir: string;
}

/** Larger attachments are not looked into. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Milliseconds that one PDF may take. */
const TIMEOUT = 30_000;
const HAS_WORDS = /\.(?:xlsx?|docx?|pptx?|od[stp]|zip|png|jpe?g|webp|avif|gif)$/iu;

/** Reads the words in attachments: what people typed, and what files say about themselves. */
export async function readAttachments(
  { contentDir, files }: Pick<ContentTexts, 'contentDir' | 'files'>,
  { kept, cacheDir }: AttachmentOptions,
): Promise<AttachmentsReading> {
  const attachments = files.filter(({ kind, size }) => kind === 'asset' && size <= MOST_BYTES);
  const pdfs = attachments.filter((file) => /\.pdf$/iu.test(file.path));
  const others = attachments.filter((file) => HAS_WORDS.test(file.path));
  const fromPdfs = await readPdfs(contentDir, pdfs, cacheDir);
  return { ...fromPdfs, loose: [...others.flatMap((file) => readOther(contentDir, file, kept)), ...fromPdfs.loose] };
}

function readOther(contentDir: string, file: ContentFile, kept: KeptReadings): LooseText[] {
  // Of a file that cannot be opened `checkAsset` says so.
  const bytes = whereOpen(path.join(contentDir, file.path), (each) => readFileSync(each));
  if (!bytes) return [];
  const named = [path.extname(file.path).toLowerCase(), hash('sha256', bytes)] as const;
  const text = kept.of(['attachment', ...named], () => attachmentText(bytes, file.path));
  return text === '' ? [] : [{ file: file.path, text, key: named.join() }];
}

async function readPdfs(
  contentDir: string,
  files: readonly ContentFile[],
  cacheDir: string,
): Promise<AttachmentsReading> {
  if (files.length === 0) return { loose: [], notices: [] };
  const root = projectRoot();
  const version = codeVersion(root);
  const inputs = files.flatMap((file) => {
    const full = path.join(contentDir, file.path);
    const bytes = whereOpen(full, (each) => readFileSync(each));
    return bytes ? [{ path: file.path, file: full, line: 1, text: '', digest: pdfDigest(bytes, version) }] : [];
  });
  const modulePath = path.join(root, 'src/read/pdf-worker.ts');
  const { byDigest, deaths } = await digestEntries<PdfWords>('pdfs', inputs, {
    cacheDir,
    modulePath,
    timeout: TIMEOUT,
  });
  const read = inputs.map((input) => ({ ...input, found: byDigest.get(input.digest) }));
  return {
    loose: read.flatMap(({ path: file, digest, found }) =>
      found && 'words' in found && found.words !== '' ? [{ file, text: found.words, key: digest }] : [],
    ),
    notices: read.flatMap(({ path: file, digest, found }) => pdfNotice(file, found, deaths.get(digest))),
  };
}

function pdfDigest(bytes: Buffer, version: string): string {
  return hash('sha256', ['pdfs', version, hash('sha256', bytes)].join('\0'));
}

const LOOK = '個人情報がないことを、開いて確かめてください。';

function pdfNotice(file: string, found: PdfWords | undefined, death: WorkerDeath | undefined): Notice[] {
  if (found && 'words' in found) return [];
  const fault = found?.fault ?? death ?? 'crash';
  const [why, fix] = FAULTS[fault];
  const message = `「${path.basename(file)}」の中の文字を確かめられません。${why}`;
  return [{ file, line: 1, column: 1, ruleId: 'readable-file', severity: 'warning', message, fix }];
}

const FAULTS: Readonly<Record<'locked' | 'damaged' | WorkerDeath, readonly [why: string, fix: string]>> = {
  locked: ['パスワードが付いています。', `パスワードのないPDFを置いてください。${LOOK}`],
  damaged: ['PDFが壊れているようです。', '開けるか確かめ、開けないときは元のファイルから作り直してください。'],
  timeout: ['時間内に読み終わりませんでした。', `PDFを分けるか、${LOOK}`],
  crash: ['読取りが途中で止まりました。', `元のファイルからPDFを作り直すか、${LOOK}`],
};
