import { contentPath } from '#model/content-path.ts';
import { hash } from 'node:crypto';
import path from 'node:path';
import { sortFindings, type Notice } from '#model/finding.ts';
import { buildManual, inSectionOrder, type Manual } from '#model/manual.ts';
import type { Section } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import { readGitRecord, readHistory } from './history/read-history.ts';
import { knownNames } from './known-names.ts';
import { codeVersion } from './code-version.ts';
import type { ParseOptions } from './parse-bodies.ts';
import { projectRoot } from './project-root.ts';
import { readAllRegisters, type Registers } from './read-all-registers.ts';
import { readAssets } from './read-assets.ts';
import { keptReadings, type KeptReadings } from './kept-readings.ts';
import { readFiles, type ContentTexts } from './read-files.ts';
import { readInventory } from './read-inventory.ts';
import { readAttachments } from './read-attachments.ts';
import { readLoose } from './read-loose.ts';
import { readProcedures } from './read-procedures.ts';
import { missingFile, readSections } from './read-sections.ts';
import { readSettings, usualSettings } from './read-settings.ts';
import { inOwnSection } from './in-own-section.ts';
import { keepUnique } from './keep-unique.ts';
import { USUAL_CACHE } from './usual-cache.ts';

/**
 * Where parsed bodies are kept (default `USUAL_CACHE`), and the revision that lint compares with;
 * the rest is for tests.
 */
export type ReadOptions = Partial<ParseOptions> & { since?: string };

/**
 * Reads the content folder and git into the Manual: the only way in. Whatever is wrong with the content is a notice at its
 * file and line, and the rest is read. Throws where the folder is missing, the disk fails or a worker cannot start.
 */
export async function readManual(contentDir: string, options: ReadOptions = {}): Promise<Manual> {
  const texts = readFiles(contentDir);
  const hasSettings = texts.files.some(({ kind }) => kind === 'settings');
  const settings = hasSettings ? readSettings(texts.textByPath.get('manual.yaml')) : usualSettings();
  const version = codeVersion(projectRoot());
  const parse = { cacheDir: path.resolve(USUAL_CACHE), version, ...options };
  const kept = keptReadings(parse.cacheDir, version);
  const { sections, notices: sectionNotices } = readSections(texts, kept);
  const registers = readAllRegisters(texts, { sections, kept });
  const inventory = readWorks(texts, kept, { sections, registers });
  const context = { audience: settings.settings.audience, works: inventory.works, sections, parse, kept };
  const [reading, record, attachments] = await Promise.all([
    readProcedures(texts, context),
    readGitRecord(contentDir, parse),
    readAttachments(texts, { kept, cacheDir: parse.cacheDir }),
  ]);
  kept.keep();
  const { procedures } = reading;
  const parts = [texts, settings, registers, inventory, reading, attachments, { notices: sectionNotices }];
  const noticed = new Set(parts.flatMap(({ notices }) => notices.map(({ file }) => file)));
  const { loose, notices: looseNotices } = readLoose(texts, { procedures, noticed });
  const { assets, notices: assetNotices } = readAssets(contentDir, texts.files);
  const missing = hasSettings ? [] : [missingFile('manual.yaml')];
  return buildManual({
    ...registers,
    settings: settings.settings,
    settingsSource: settings.source,
    sections,
    works: inventory.works,
    procedures: inSectionOrder(procedures, sections),
    notices: sortFindings(parts.flatMap(({ notices }) => notices).concat(missing, looseNotices, assetNotices)),
    commit: record.tree.commit,
    history: readHistory(record, texts, { procedures, settings: settings.settings }),
    loose: [...loose, ...attachments.loose, ...reading.unread],
    assets,
  });
}

/** The works of all inventories, by the order of sections and then of the file. The first of two with one id counts. */
function readWorks(
  { textByPath }: ContentTexts,
  kept: KeptReadings,
  { sections, registers }: { sections: readonly Section[]; registers: Registers },
): { works: WorkItem[]; notices: Notice[] } {
  const names = knownNames(registers);
  const lists = ['laws', 'forms', 'systems'].map((name) => textByPath.get(contentPath.register(name)) ?? '');
  const listed = hash('sha256', lists.join('\0'));
  const read = sections.flatMap((section) => {
    const text = textByPath.get(contentPath.inventory(section.id));
    if (text === undefined) return [];
    const { id, department, name, domain, posts } = section;
    const facts = [id, department, name, domain, ...posts.flatMap((post) => [post.id, post.name])];
    return [kept.of(['inventory', text, listed, ...facts], () => readInventory(text, section, names))];
  });
  const all = read.flatMap(({ works }) => works);
  const isRightful = inOwnSection(all);
  const unique = keepUnique(all, {
    ruleId: 'unique-id',
    label: '業務ID',
    field: 'id',
    keyOf: ({ id }) => id,
    isToldAtBoth: true,
    isRightful,
  });
  return { works: unique.items, notices: [...read.flatMap(({ notices }) => notices), ...unique.notices] };
}
