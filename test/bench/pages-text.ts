import { PAGE_LIMIT, type PageSizes } from './page-sizes.ts';

/** Sizes of pages as lines for the terminal. */
export function pagesText({ count, largest, median, largestPage, above, withDrawings }: PageSizes): string {
  return [
    `  ${kilobytes(median)}  手順書${count}件のページの中央値（HTML・CSS・JS、圧縮なし、図を除く）`,
    `  ${kilobytes(largest)}  最大のページ（${largestPage}）。${kilobytes(PAGE_LIMIT)}を超えるものは${above}件`,
    `  ${kilobytes(withDrawings)}  図も数えたときの最大`,
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)}KB`;
}
