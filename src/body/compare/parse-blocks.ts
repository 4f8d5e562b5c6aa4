import type { Block } from '#model/comparison.ts';
import type { Notice } from '#model/finding.ts';
import type { BodyPlace } from '../notices.ts';
import { checkBody } from '../parse-body.ts';
import { collectBlocks } from './collect-blocks.ts';

/** A body as blocks to compare. Without `blocks` it must not be published, and the notices say why. */
export interface ParsedBlocks {
  blocks?: Block[];
  notices: Notice[];
}

/** Reads the body of a procedure as blocks, through the same gate as `parseBody`. */
export function parseBlocks(body: string, at: BodyPlace): ParsedBlocks {
  const read = checkBody(body, at);
  if ('refusals' in read) return { notices: read.refusals };
  return { blocks: collectBlocks(read.checked), notices: read.notices };
}
