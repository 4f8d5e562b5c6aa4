import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run search-eval` was asked for. */
export interface EvalCommand {
  queriesFile: string;
  /** The built site to judge; without one, the pages of the queries file are built, or else `dist` is judged. */
  site?: string;
  /** Opens the site from the folder, as by a double click, and not over http. */
  isFile: boolean;
  /** Where to write all figures as JSON. */
  json?: string;
  /** How the figures are printed. */
  format: 'text' | 'json';
  /** How many queries are also put to a browser that has nothing stored. */
  coldCount: number;
}

const USAGE =
  '使い方：npm run search-eval -- --queries FILE [--site DIR] [--file] [--format text|json] [--json FILE] [--cold N]';

/** Reads the arguments; throws a Japanese sentence where they cannot be understood. */
export function readEvalCommand(args: readonly string[]): EvalCommand {
  const { values } = parseArguments(args);
  const { queries, site, json, format = 'text', file = false, cold = '16' } = values;
  if (queries === undefined) throw new Error(`「--queries」で問いのファイルを指定してください。\n${USAGE}`);
  if (!existsSync(queries)) throw new Error(`「${queries}」というファイルがありません。\n${USAGE}`);
  if (format !== 'text' && format !== 'json')
    throw new Error(`「--format」には text か json を書いてください。\n${USAGE}`);
  if (site !== undefined && !existsSync(join(site, 'search.html')))
    throw new Error(
      `「${site}」に検索のページ（search.html）がありません。「npm run build」で作ったフォルダーを指定してください。`,
    );
  if (!/^\d{1,3}$/.test(cold)) throw new Error(`「--cold」には0から999までの数字を書いてください。\n${USAGE}`);
  return { queriesFile: queries, site, json, format, isFile: file, coldCount: Number(cold) };
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        queries: { type: 'string' },
        site: { type: 'string' },
        json: { type: 'string' },
        format: { type: 'string' },
        cold: { type: 'string' },
        file: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}
