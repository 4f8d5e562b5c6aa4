import { lstatSync, realpathSync } from 'node:fs';
import { join, normalize, parse, resolve } from 'node:path';
import { HISTORY_FIX, HISTORY_UNKNOWN } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { USUAL_CACHE } from '#read/usual-cache.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { BuildUnderWay } from './build/with-build-lock.ts';
import type { BuildOptions, BuildResult } from './build/build-site.ts';
import { foldersProblem } from './build/folders-problem.ts';
import { type CommandProblem, isProblem, readCommandLine } from './command-line.ts';
import type { CommandForm } from './command-form.ts';
import { writeFault } from './write-fault.ts';

/** What `npm run build`, `npm start` and `npm run dev` were asked for. */
export interface BuildCommand extends BuildOptions {
  /** The port to serve at; only `npm start` and `npm run dev` serve. */
  port: number;
}

/** The port that `npm start` serves at where none is given; another free one where it is taken. */
const DEFAULT_PORT = 4321;

const FORM: CommandForm = {
  uses: [
    { typed: 'npm start', does: '業務手順書のサイトを作り、ブラウザーで開くアドレスを示します。' },
    { typed: 'npm run build', does: 'サイトを作り、フォルダー「dist」に置きます。' },
    { typed: 'npm run dev', does: '書きながら、見た目を確かめます。' },
  ],
  options: {
    out: { type: 'string', value: 'フォルダー', about: 'サイトを置くフォルダーです。書かないときは「dist」です。' },
    cache: {
      type: 'string',
      value: 'フォルダー',
      about: `次を速く作るための控えの場所です。書かないときは「${USUAL_CACHE}」です。`,
    },
    audience: {
      type: 'string',
      value: '公開区分',
      about:
        'public（公開）、internal（庁内限り）、section（所管課限り）のどれかです。それより限られた手順書の本文は載せません。書かないときは internal です。',
    },
    strict: { type: 'boolean', about: '点検でエラーがあるときは、公開用のフォルダーを変えません。' },
    'no-index': { type: 'boolean', about: '検索の索引を作りません。速さを測るときに使います。' },
    port: {
      type: 'string',
      value: '番号',
      about: `「npm start」と「npm run dev」のアドレスの番号（ポート）です。書かないときは ${DEFAULT_PORT} です。`,
    },
  },
};

/** Reads `[--out DIR] [--content DIR] [--as-of D] [--cache DIR] [--audience NAME] [--strict] [--no-index] [--port N]`. */
export function readBuildCommand(args: readonly string[], today: IsoDate): BuildCommand | CommandProblem {
  const line = readCommandLine(args, FORM, today);
  if (isProblem(line)) return line;
  const { contentDir, asOf, options, words } = line;
  if (words.length > 0)
    return {
      problem: `「${words.join(' ')}」は指定できません。フォルダーは「--content」「--out」で指定してください。`,
    };
  const port = Number(options['port'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { problem: '「--port」には0から65535までの数字を書いてください。' };
  const outDir = realFolder(String(options['out'] ?? 'dist'));
  const asked = String(options['audience'] ?? 'internal');
  const audience = VOCABULARY.audience.find((each) => each === asked);
  if (!audience)
    return {
      problem: `「--audience ${asked}」という公開区分はありません。${VOCABULARY.audience.join('、')} のどれかを書いてください。`,
    };
  const cacheDir = cacheFor(audience, String(options['cache'] ?? USUAL_CACHE));
  const problem = foldersProblem({ contentDir, cacheDir, outDir });
  if (problem) return { problem };
  return {
    contentDir,
    asOf,
    port,
    outDir,
    cacheDir,
    audience,
    isStrict: options['strict'] === true,
    hasNoIndex: options['no-index'] === true,
  };
}

/** A cache of its own for every other audience: what is kept of one site is not taken for another. */
function cacheFor(audience: string, folder: string): string {
  return audience === 'internal' ? folder : join(folder, `audience-${audience}`);
}

/**
 * Without a slash at its end, since names are formed from it; where it is a link, the folder that is meant. The top of a drive
 * stays as it is: without its slash it would be the current folder of that drive.
 */
function realFolder(path: string): string {
  if (resolve(path) === parse(resolve(path)).root) return resolve(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return (isLink ? realpathSync(path) : normalize(path)).replace(/(?<=.)[\\/]+$/, '');
}

/** What to show the person at the keyboard of an error that ended a build: a sentence where the person can mend it. */
export function buildFault(error: unknown): unknown {
  if (error instanceof BuildUnderWay) return error.message;
  const told = writeFault(error, '「--out」や「--cache」で別の場所を指定してください。');
  return told && `${told}公開用のフォルダーは前のままです。`;
}

/** The outcome of a build in Japanese sentences, for the person who ran it. */
export function buildSummary(
  { findings, history, brokenCount, procedureCount, isPublished, damagedPageCount = 0 }: BuildResult,
  outDir: string,
): string {
  const lines = [
    `点検：エラー${findings.error}件、注意${findings.warning}件、参考${findings.info}件`,
    findings.error > 0 && isPublished
      ? 'エラーのある所は、表示や件数が実際と違うことがあります。場所と直し方は「npm run lint」で確かめてください。'
      : '',
    brokenCount > 0 ? `表示できない手順書が${brokenCount}件あります。そのページには直すところを表示しました。` : '',
    `${HISTORY_UNKNOWN[history]}${HISTORY_FIX[history]}`,
    damagedPageCount > 0 ? `前回の控えのうち、壊れていた${damagedPageCount}ページを作り直しました。` : '',
    isPublished
      ? `業務手順書${procedureCount}件を「${outDir}」に作成しました。`
      : 'エラーがあるため、公開用のフォルダーは変えていません。「npm run lint」で指摘を確かめてください。',
  ];
  return lines.filter(Boolean).join('\n');
}
