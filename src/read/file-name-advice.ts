import { workInNumber } from '#model/work-in-number.ts';

/** What to do with a procedure's file whose name is no number: `works` are the ids of works that its front matter names. */
export function fileNameAdvice(id: string, works: readonly string[] = []): string {
  const half = id.normalize('NFKC').toLowerCase();
  if (workInNumber(half) !== undefined) return `名前を、半角の小文字で「${half}.mdx」に変えてください。`;
  const copied = /^(.*?)[ _-]*(?:コピー|copy|\(\d+\))/u.exec(half)?.[1];
  if (copied !== undefined && workInNumber(copied) !== undefined)
    return `「${copied}.mdx」を写したものなら、取り除いてください。別の業務の手順書なら、その業務IDを名前にしてください。`;
  const example = works.find((work) => workInNumber(work) !== undefined) ?? 'juki-001';
  return `「${example}.mdx」のように業務IDを名前にしてください。一つの業務に複数あるときは「${example}-01.mdx」とします。`;
}
