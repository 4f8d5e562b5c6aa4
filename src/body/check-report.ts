import { sectionIn } from '#model/content-path.ts';
import type { Notice } from '#model/finding.ts';
import { noticeAt, type BodyPlace, type Complaint, type Point } from './notices.ts';

/** More notices than this about one body help nobody. */
const MOST_NOTICES = 50;

/** Where a check of the tree writes down what it finds. */
export interface CheckReport {
  /** The text that was parsed, for places that the parser does not tell. */
  source: string;
  /** The section that the file belongs to; empty where it belongs to none. */
  section: string;
  /** Notices that keep the body from being published. */
  refusals: Notice[];
  /** Notices with which it is published all the same. */
  remarks: Notice[];
  refuse: (point: Point, complaint: Complaint) => void;
  remark: (point: Point, complaint: Complaint) => void;
}

/** An empty report about the body at a place. */
export function createReport(source: string, at: BodyPlace): CheckReport {
  const refusals: Notice[] = [];
  const remarks: Notice[] = [];
  const writeTo = (notices: Notice[]) => (point: Point, complaint: Complaint) => {
    if (notices.length < MOST_NOTICES) notices.push(noticeAt(at, point, complaint));
  };
  const section = sectionIn(at.file) ?? '';
  return { source, section, refusals, remarks, refuse: writeTo(refusals), remark: writeTo(remarks) };
}
