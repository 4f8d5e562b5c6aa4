import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice } from '#model/finding.ts';
import type { LooseText } from '#model/manual.ts';
import { type AttachmentWords, attachmentNotice, MOST_MEGABYTES } from './attachment-notice.ts';
import { attachmentText } from './attachment-text.ts';
import { codeVersion } from './code-version.ts';
import { digestEntries } from './digest-entries.ts';
import { inParts } from './in-parts.ts';
import type { KeptReadings } from './kept-readings.ts';
import type { ContentFile } from './list-files.ts';
import { whereOpen } from './passing-error.ts';
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

const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** Milliseconds that one PDF may take. */
const TIMEOUT = 8_000;
const IS_PDF = /\.pdf$/iu;
/** Word processors whose files nothing here reads (一太郎). */
const IS_UNREAD = /\.jtdc?$/iu;
const HAS_WORDS = /\.(?:pdf|xlsx?|docx?|pptx?|od[stp]|zip|png|jpe?g|webp|avif|gif)$/iu;

/**
 * Reads the words in attachments: what people typed, and what files say about themselves. Of every file in which not all of
 * them can be looked for there is one notice: nobody should take silence for a search.
 */
export async function readAttachments(
  { contentDir, files }: Pick<ContentTexts, 'contentDir' | 'files'>,
  { kept, cacheDir }: AttachmentOptions,
): Promise<AttachmentsReading> {
  const attachments = files.filter(({ kind, path: file }) => kind === 'asset' && HAS_WORDS.test(file));
  const small = attachments.filter(({ size }) => size <= MOST_BYTES);
  const large = attachments.filter(({ size }) => size > MOST_BYTES);
  const pdfs = small.filter((file) => IS_PDF.test(file.path));
  const others = small.filter((file) => !IS_PDF.test(file.path));
  const fromPdfs = await readPdfs(contentDir, pdfs, cacheDir);
  const read = [...others.flatMap((file) => readOther(contentDir, file, kept)), ...fromPdfs];
  return {
    loose: read.flatMap(({ file, key, words }) =>
      inParts(words).map((text, index) => ({ file, text, key: index === 0 ? key : `${key},${index}` })),
    ),
    notices: [
      ...files.flatMap(unread),
      ...large.map(({ path: file }) => ({ file, fault: 'large' as const })),
      ...read,
    ].flatMap(({ file, fault }) => (fault ? [attachmentNotice(file, fault)] : [])),
  };
}

function unread({ kind, path: file }: ContentFile): { file: string; fault: 'unread' }[] {
  return kind === 'asset' && IS_UNREAD.test(file) ? [{ file, fault: 'unread' }] : [];
}

interface Read extends AttachmentWords {
  file: string;
  key: string;
}

function readOther(contentDir: string, file: ContentFile, kept: KeptReadings): Read[] {
  // Of a file that cannot be opened `checkAsset` says so.
  const bytes = whereOpen(path.join(contentDir, file.path), (each) => readFileSync(each));
  if (!bytes) return [];
  const named = [path.extname(file.path).toLowerCase(), hash('sha256', bytes)] as const;
  const words = kept.of(['attachment', ...named], () => attachmentText(bytes, file.path));
  return [{ file: file.path, key: named.join(), ...words }];
}

async function readPdfs(contentDir: string, files: readonly ContentFile[], cacheDir: string): Promise<Read[]> {
  if (files.length === 0) return [];
  const root = projectRoot();
  const version = codeVersion(root);
  const inputs = files.flatMap((file) => {
    const full = path.join(contentDir, file.path);
    const bytes = whereOpen(full, (each) => readFileSync(each));
    return bytes ? [{ path: file.path, file: full, line: 1, text: '', digest: pdfDigest(bytes, version) }] : [];
  });
  const modulePath = path.join(root, 'src/read/pdf-worker.ts');
  const { byDigest, deaths } = await digestEntries<AttachmentWords>('pdfs', inputs, {
    cacheDir,
    modulePath,
    timeout: TIMEOUT,
    batchSize: 1,
  });
  return inputs.map(({ path: file, digest }) => ({
    file,
    key: digest,
    ...(byDigest.get(digest) ?? { words: '', fault: deaths.get(digest) ?? 'crash' }),
  }));
}

function pdfDigest(bytes: Buffer, version: string): string {
  return hash('sha256', ['pdfs', version, hash('sha256', bytes)].join('\0'));
}
