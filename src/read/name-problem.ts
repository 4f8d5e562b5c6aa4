/** Why a name of a file or folder cannot be used, and what to rename it to; undefined where nothing is wrong. */
export interface NameProblem {
  message: string;
  fix: string;
}

const FORBIDDEN = /[#?%:<>|"*\\]/u;
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu;
const MAX_BYTES = 200;

/** Names that the build writes into itself; a folder or procedure with such a name would overwrite it. */
const RESERVED = new Set(['pagefind', '_astro', 'index', 'index.mdx']);

/**
 * What is wrong with one segment of a path, on any of the systems the manual is copied to (Windows, macOS, web servers).
 * Source of the rule: the file names that Windows refuses, and the characters that cut a web address.
 */
export function nameProblem(name: string): NameProblem | undefined {
  const bad = FORBIDDEN.exec(name)?.[0];
  if (bad) return { message: `名前に「${bad}」が入っています。`, fix: `「${bad}」を除いた名前に変えてください。` };
  if (CONTROL.test(name))
    return { message: '名前に目に見えない文字が入っています。', fix: '名前を入力し直してください。' };
  if (name !== name.normalize('NFC'))
    return {
      message: '名前の濁点などが別の文字に分かれています（NFD）。',
      fix: `名前を「${name.normalize('NFC')}」と入力し直してください。`,
    };
  if (/[. ]$/u.test(name) || name.startsWith(' '))
    return {
      message: '名前の先頭か末尾が空白か「.」です。',
      fix: `名前を「${name.replace(/^ +|[. ]+$/gu, '')}」に変えてください。`,
    };
  return reservedProblem(name);
}

function reservedProblem(name: string): NameProblem | undefined {
  if (DEVICE.test(name))
    return {
      message: `「${name}」は Windows が機器の名前として使う名前です。`,
      fix: '別の名前に変えてください。',
    };
  if (RESERVED.has(name.toLowerCase()))
    return { message: `「${name}」は出力が使う名前です。`, fix: '別の名前に変えてください。' };
  if (Buffer.byteLength(name) > MAX_BYTES)
    return { message: '名前が長すぎます。', fix: `半角で${MAX_BYTES}字、全角で60字までの名前に変えてください。` };
  return undefined;
}
