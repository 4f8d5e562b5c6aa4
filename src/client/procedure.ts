import { bindChecklist } from './checklist.ts';
import { judgeReview } from './review.ts';

bindChecklist(document);
judgeReview(document, new Date());
