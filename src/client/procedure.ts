import { dayInJapan } from '#model/day-in-japan.ts';
import { bindChecklist } from './checklist.ts';
import { judgeEdition } from './edition.ts';
import { judgeReview } from './review.ts';

const today = dayInJapan(new Date());
bindChecklist(document);
judgeReview(document, today);
judgeEdition(document, today);
