import type { Job } from './numbering.ts';
import type { Office } from './offices.ts';
import { FORM_KINDS } from './words.ts';

/** The posts of every office: what follows the prefix in the id, the name, and the unit. */
export const POSTS = [
  { end: 'kacho', name: '課長', unit: undefined },
  { end: 'hosa', name: '課長補佐', unit: undefined },
  { end: 'ichi-shunin', name: '第一担当主任', unit: '第一担当' },
  { end: 'ichi-kakari', name: '第一担当', unit: '第一担当' },
  { end: 'ni-shunin', name: '第二担当主任', unit: '第二担当' },
  { end: 'ni-kakari', name: '第二担当', unit: '第二担当' },
] as const;

/** The posts that answer for a work: the two units take turns. */
export function postsOf({ office, index }: Job): { owner: string; deputy: string; unit: string } {
  const [end, unit] = index % 2 === 0 ? ['ichi', '第一担当'] : ['ni', '第二担当'];
  return { owner: `${office.prefix}-${end}-shunin`, deputy: `${office.prefix}-${end}-kakari`, unit };
}

/** The form that a work begins with. */
export function formName(job: Job): string {
  return formOf(job.office, job.subject, FORM_KINDS[job.index % FORM_KINDS.length] ?? FORM_KINDS[0]);
}

/** The name of a form in the register: unique over all offices. */
export function formOf(office: Office, subject: string, kind: string): string {
  return `${subject}${kind}（${office.name}）`;
}
