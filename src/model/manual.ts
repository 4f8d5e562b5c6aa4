import type { Dictionary } from './dictionary.ts';
import { compareText, type Notice } from './finding.ts';
import type { History } from './history.ts';
import type { Source } from './place.ts';
import type { Procedure } from './procedure.ts';
import type { Assignment, Form, Law, PolicyMeasure, SystemName, Term } from './registers.ts';
import type { AbolishedPost, Post, Section } from './section.ts';
import type { Settings } from './settings.ts';
import type { WorkItem } from './work-item.ts';

/** Everything that was read, in the order of the organisation, before it is indexed. */
export interface ManualParts {
  settings: Settings;
  /** Where the settings stand in their file; absent where they were not read from one. */
  settingsSource?: Source;
  sections: readonly Section[];
  works: readonly WorkItem[];
  procedures: readonly Procedure[];
  laws: readonly Law[];
  forms: readonly Form[];
  systems: readonly SystemName[];
  terms: readonly Term[];
  measures: readonly PolicyMeasure[];
  roster: readonly Assignment[];
  /** By what search understands a query. */
  dictionary: Dictionary;
  /** What could not be read as it should, file by file; lint adds the findings of its rules. */
  notices: readonly Notice[];
  /** The commit that the content stands at; undefined without git, or with uncommitted changes. */
  commit?: string;
  /** The revisions and editions of all procedures, as git tells them. */
  history: History;
  /** Texts that stand in no entry (procedures that cannot be parsed, text attachments), for rules on personal data only. */
  loose?: readonly LooseText[];
  /** Paths of all other files below `content/` (images, attachments), relative, sorted. */
  assets: readonly string[];
}

/** Procedures as the Manual holds them: by the order of their sections, then by id. */
export function inSectionOrder(procedures: readonly Procedure[], sections: readonly Section[]): Procedure[] {
  const rank = new Map(sections.map(({ id }, index) => [id, index]));
  return procedures.toSorted(
    (a, b) => (rank.get(a.section) ?? 0) - (rank.get(b.section) ?? 0) || compareText(a.id, b.id),
  );
}

/** A text that stands in no entry. */
export interface LooseText {
  /** Relative to `content/`. */
  file: string;
  text: string;
  /** Equal for equal texts, where the text may be long. */
  key?: string;
}

/** 手順書一式: everything read, frozen and indexed. Every page, report and finding is a function of it and a day. */
export interface Manual extends ManualParts {
  sectionById: ReadonlyMap<string, Section>;
  postById: ReadonlyMap<string, Post>;
  abolishedPostById: ReadonlyMap<string, AbolishedPost>;
  workById: ReadonlyMap<string, WorkItem>;
  procedureById: ReadonlyMap<string, Procedure>;
  worksBySection: ReadonlyMap<string, readonly WorkItem[]>;
  proceduresBySection: ReadonlyMap<string, readonly Procedure[]>;
  /** Procedures that name the work, by work id. */
  proceduresByWork: ReadonlyMap<string, readonly Procedure[]>;
  lawByName: ReadonlyMap<string, Law>;
  formByName: ReadonlyMap<string, Form>;
  systemByName: ReadonlyMap<string, SystemName>;
  termByWord: ReadonlyMap<string, Term>;
}

/** Indexes what was read. The first of two entries with one id wins; the reader has reported the second. */
export function buildManual(parts: ManualParts): Manual {
  const posts = parts.sections.flatMap((section) => section.posts);
  const abolishedPosts = parts.sections.flatMap((section) => section.abolishedPosts);
  return Object.freeze({
    ...parts,
    sectionById: indexBy(parts.sections, (section) => [section.id]),
    postById: indexBy(posts, (post) => [post.id]),
    abolishedPostById: indexBy(abolishedPosts, (post) => [post.id]),
    workById: indexBy(parts.works, (work) => [work.id]),
    procedureById: indexBy(parts.procedures, (procedure) => [procedure.id]),
    worksBySection: groupBy(parts.works, (work) => [work.section]),
    proceduresBySection: groupBy(parts.procedures, (procedure) => [procedure.section]),
    proceduresByWork: groupBy(parts.procedures, (procedure) => procedure.work),
    lawByName: indexBy(parts.laws, (law) => [law.name, ...law.abbreviations]),
    formByName: indexBy(parts.forms, (form) => [form.name]),
    systemByName: indexBy(parts.systems, (system) => [system.name, ...system.aliases]),
    termByWord: indexBy(parts.terms, (term) => [term.word]),
  });
}

function indexBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    for (const key of keys(item)) if (!map.has(key)) map.set(key, item);
  }
  return map;
}

/** Groups items under each of their keys, keeping their order. */
export function groupBy<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = map.get(key);
      if (group) group.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}
