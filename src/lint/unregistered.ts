import { contentPath } from '#model/content-path.ts';
import type { Manual } from '#model/manual.ts';
import type { Place } from '#model/place.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { isUnread, unreadRow } from './entries.ts';
import type { Facts } from './facts.ts';
import type { RuleNotice } from './rule.ts';
import { firstMend } from './first-mend.ts';
import { toldAtRegister } from './told-at-register.ts';

/** The registers whose names stand in procedures and inventories. */
export type RegisterKind = 'form' | 'law' | 'system' | 'term';

/** A name as it is written somewhere, with the place. */
export interface WrittenName extends Place, Pick<RuleNotice, 'severity'> {
  name: string;
}

const REGISTERS = {
  form: { what: '様式', label: '様式一覧', of: 'forms', byName: 'formByName' },
  law: { what: '法令', label: '法令一覧', of: 'laws', byName: 'lawByName' },
  system: { what: 'システム', label: 'システム一覧', of: 'systems', byName: 'systemByName' },
  term: { what: '用語', label: '用語一覧', of: 'terms', byName: 'termByWord' },
} as const;

/**
 * The names that a register does not have. Where nothing of it is there, one finding at the register itself: a finding for
 * each name would hide that. So it is where a column of it holds something else, or a row of it was left out. None where
 * its file could not be read, which is told already.
 */
export function unregistered(
  kind: RegisterKind,
  written: readonly WrittenName[],
  { manual, facts }: { manual: Manual; facts: Facts },
): RuleNotice[] {
  const { what, label, of, byName } = REGISTERS[kind];
  const file = contentPath.register(of);
  if (isUnread(of, manual)) return [];
  const missing = written.filter(({ name }) => !manual[byName].has(name));
  if (manual[of].length === 0 && missing.length > 1) return [emptyRegister({ label, file, count: missing.length })];
  const unread = unreadRow(manual, file);
  const counts = { entryCount: manual[of].length, writtenCount: written.length };
  const told = toldAtRegister(missing, { what, label, file, ...counts, unread });
  const advice = `${label}にある名称を書くか、${label}に行を加えてください。`;
  const here = told.elsewhere.map(({ name, file: at, line, column, severity }) => ({
    file: at,
    line,
    column,
    severity,
    message: `${what}${quoted(name)}が、${label}（${file}）にありません。`,
    fix: unread ? firstMend(label) : suggestion(facts.nearest(name, kind)) + advice,
  }));
  return [...told.notices, ...here];
}

function emptyRegister({ label, file, count }: { label: string; file: string; count: number }): RuleNotice {
  return {
    file,
    line: 1,
    column: 1,
    message: `${label}（${file}）がないか、1件も読めません。手順書や業務一覧に書かれた${count}か所の名称を確かめられません。`,
    fix: `消したときは記録から戻してください。まだ作っていないときは、「${file}」を作り、見出しの行と、1件に1行を書いてください。`,
  };
}
