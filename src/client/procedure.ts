import { bindChecklist } from './checklist.ts';
import { judgeEdition } from './edition.ts';
import { judgeReview } from './review.ts';
import { dayInJapan } from './today.ts';

const today = dayInJapan(new Date());
bindChecklist(document);
judgeReview(document, today);
judgeEdition(document, today);
