/** What `npm run …` may be given, and what its help says of it. */
export interface CommandForm {
  /** How it is typed, each with what it then does. */
  uses: readonly { typed: string; does: string }[];
  /** Its options besides `--content` and `--as-of`. */
  options: Readonly<Record<string, CommandOption>>;
  /** True for a command that reads no manual, and so has neither of the two. */
  hasNoContent?: true;
}

/** An option as `node:util` takes it; one that may be `multiple` is given several times. */
export interface CommandOption {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** What stands behind it, in a word: フォルダー, 日. */
  value?: string;
  /** What it is for. */
  about: string;
}

/** The options of a command, the common ones last. */
export function optionsOf({ options, hasNoContent }: CommandForm): CommandForm['options'] {
  return hasNoContent ? options : { ...options, ...COMMON };
}

const COMMON: CommandForm['options'] = {
  content: { type: 'string', value: 'フォルダー', about: '手順書のフォルダーです。書かないときは「content」です。' },
  'as-of': {
    type: 'string',
    value: '日',
    about: '基準日です。「2026-04-01」のように書きます。書かないときは今日です。',
  },
};
