import type { Body, Segment } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import { createReport } from './check-report.ts';
import { checkShape } from './check-shape.ts';
import { checkSize } from './check-size.ts';
import { checkTree, type CheckedTree } from './check-tree.ts';
import { collectBody } from './collect-body.ts';
import type { BodyPlace } from './notices.ts';
import { parseTree } from './parse-tree.ts';
import type { ScannedBody } from './scan-body.ts';
import { tidyTree } from './tidy-tree.ts';
import { toSegments } from './to-segments.ts';

/** A body as data and as segments. Without `body` it must not be published, and the notices say why. */
export interface ParsedBody {
  body?: Omit<Body, 'digest'>;
  segments: Segment[];
  notices: Notice[];
}

/** A body that passed the gate, or why it did not. */
export type CheckedBody = { checked: CheckedTree; scan: ScannedBody; notices: Notice[] } | { refusals: Notice[] };

/**
 * Reads the body of a procedure: shape, one parse, the check of the tree, data and segments, all from the same tree.
 * `at` is its file and the line on which it starts; every place in the result is a place of the file.
 */
export function parseBody(body: string, at: BodyPlace): ParsedBody {
  const read = checkBody(body, at);
  if ('refusals' in read) return { segments: [], notices: read.refusals };
  const collected = collectBody(read.checked, read.scan, at.line);
  return { body: collected.body, segments: toSegments(read.checked, collected.headingIds), notices: read.notices };
}

/** The gate alone: from the text to the checked tree. */
export function checkBody(body: string, at: BodyPlace): CheckedBody {
  const scan = checkShape(body, at);
  if ('refusals' in scan) return scan;
  const parsed = parseTree(scan, at);
  if ('notice' in parsed) return { refusals: [parsed.notice] };
  const report = createReport(parsed.source, at);
  checkSize(parsed.tree, report);
  if (report.refusals.length > 0) return { refusals: report.refusals };
  tidyTree(parsed.tree, parsed.source);
  const checked = checkTree(parsed.tree, report);
  if (report.refusals.length > 0) return { refusals: [...report.refusals, ...report.remarks] };
  return { checked, scan, notices: report.remarks };
}
