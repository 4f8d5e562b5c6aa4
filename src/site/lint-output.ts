import { formatFindings } from '#format/format-findings.ts';
import { applyBaseline, baselineText, fingerprint, makeBaseline } from '#lint/baseline.ts';
import { isWanted, lint } from '#lint/lint.ts';
import { RULES } from '#lint/rules/index.ts';
import type { Finding } from '#model/finding.ts';
import type { KeptFinds } from '#model/kept-finds.ts';
import type { Manual } from '#model/manual.ts';
import type { LintCommand } from './lint-command.ts';

/** What `npm run lint` prints, writes and ends with. */
export interface LintOutput {
  text: string;
  /** A file to write: a new baseline. */
  file?: { name: string; text: string };
  /** 0: nothing at error level; 1: at least one error that no baseline accepts. */
  exitCode: 0 | 1;
}

/** Checks the manual as the command asks; `kept` is what earlier runs found in texts. */
export function lintOutput(manual: Manual, command: LintCommand, kept?: KeptFinds): LintOutput {
  const { asOf, contentDir: root, format, only, baseline = makeBaseline([]) } = command;
  const all = lint(manual, asOf, { kept });
  const found = all.filter(({ file }) => isWanted(file, only));
  const others = all.filter(({ file }) => !isWanted(file, only));
  if (command.baselineOut !== undefined) return newBaseline(found, command.baselineOut);
  const { findings, knownCount, goneCount } = applyBaseline(found, baseline);
  const elsewhereCount = applyBaseline(others, baseline).findings.filter(isError).length;
  // Entries of files that were not asked for are not gone.
  const counts = { knownCount, goneCount: only.length === 0 ? goneCount : 0, elsewhereCount };
  const text = formatFindings(findings, format, { ...counts, asOf, root, rules: RULES, fingerprint });
  return { text, exitCode: findings.some(isError) ? 1 : 0 };
}

function newBaseline(found: readonly Finding[], name: string): LintOutput {
  return {
    text: `基準ファイル「${name}」に、今ある指摘 ${found.length}件を書きました。\n`,
    file: { name, text: baselineText(makeBaseline(found)) },
    exitCode: 0,
  };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
