import { bindSuccessorChecklist } from './successor/bind-successor-checklist.ts';

const list = document.querySelector<HTMLElement>('[data-successor]');
if (list) bindSuccessorChecklist(list);
