import { dayInJapan } from '#model/day-in-japan.ts';
import { bindChecklist } from './bind-checklist.ts';
import { judgeEdition } from './judge-edition.ts';
import { judgeReview } from './judge-review.ts';

const today = dayInJapan(new Date());
bindChecklist(document);
judgeReview(document, today);
judgeEdition(document, today);
