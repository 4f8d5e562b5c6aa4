import { address } from '#model/address.ts';
import { SEVERITY_LABEL, type Finding } from '#model/finding.ts';
import { lineWithUnseenNamed } from '#model/with-unseen-named.ts';
import { displayWidth } from './display-width.ts';
import { padTo } from './lay-text.ts';
import { countBySeverity } from './rule-text.ts';

/** What the text says besides the findings. */
export interface TextContext {
  /** Written before each file: the content folder as the reader of the text sees it. */
  root: string;
  /** Findings that a baseline accepts. */
  knownCount?: number;
  /** Entries of the baseline that no longer occur. */
  goneCount?: number;
  /** Errors in files that were not asked for. */
  elsewhereCount?: number;
}

/** Rule ids stand in one column as long as messages are not longer than this. */
const MOST_WIDTH = 96;

/** Findings as a clerk reads them in a terminal: file by file, with what to type and where it is explained. */
export function formatText(findings: readonly Finding[], context: TextContext): string {
  const byFile = Map.groupBy(findings.map(seenFinding), ({ file }) => file);
  const files = [...byFile].map(([file, group]) => [joined(context.root, file), ...group.flatMap(linesOf(group))]);
  return `${[...files.map((lines) => lines.join('\n')), summary(findings, context)].join('\n\n')}\n`;
}

/** A refused file may have any name, and a message quotes what an author wrote. */
function seenFinding({ file, message, fix, ...finding }: Finding): Finding {
  const [seenFile = '', seenMessage = '', seenFix = ''] = [file, message, fix].map(lineWithUnseenNamed);
  return { ...finding, file: seenFile, message: seenMessage, fix: seenFix };
}

function linesOf(group: readonly Finding[]): (finding: Finding) => string[] {
  const lineWidth = Math.max(3, ...group.map(({ line }) => String(line).length));
  const widths = group.map(({ message }) => displayWidth(message)).filter((width) => width <= MOST_WIDTH);
  const messageWidth = Math.max(0, ...widths);
  const indent = ' '.repeat(lineWidth + 2);
  return ({ line, severity, message, ruleId, fix }) => [
    `${String(line).padStart(lineWidth)}  ${padTo(SEVERITY_LABEL[severity], 6, 'right')}  ${padTo(message, messageWidth, 'right')}  ${ruleId}`,
    `${indent}直し方  ${fix}`,
    `${indent}説明    ${address.rule(ruleId)}`,
  ];
}

function summary(
  findings: readonly Finding[],
  { knownCount = 0, goneCount = 0, elsewhereCount = 0 }: TextContext,
): string {
  const { error, warning, info } = countBySeverity(findings);
  const counts = `指摘 ${findings.length}件（エラー${error}、注意${warning}、参考${info}）`;
  return [
    findings.length === 0 ? '指摘はありません。' : counts,
    ...(knownCount > 0 ? [`基準ファイルにある指摘 ${knownCount}件は表示していません。`] : []),
    ...(goneCount > 0
      ? [
          `基準ファイルの指摘のうち ${goneCount}件は直っています。「--write-baseline」で基準ファイルを書き直してください。`,
        ]
      : []),
    ...(elsewhereCount > 0
      ? [`ほかのファイルにも、エラーが${elsewhereCount}件あります。「npm run lint」で全体を確かめてください。`]
      : []),
  ].join('\n');
}

/** A path below a folder, with `/` on every system; the folder `.` is not written. */
export function joined(root: string, file: string): string {
  const folder = root.replaceAll('\\', '/').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}
