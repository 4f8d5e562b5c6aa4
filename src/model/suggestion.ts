/** 「「juki-001」（転入届の受付）の誤りではありませんか。」 of a name that is near, with what it stands for; nothing where none is. */
export function suggestion(near: string | undefined, meaning = ''): string {
  const told = meaning === '' ? '' : `（${meaning}）`;
  return near === undefined ? '' : `「${near}」${told}の誤りではありませんか。`;
}
