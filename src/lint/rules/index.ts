import type { Rule } from '../rule.ts';
import { approvalBeforeEffective } from './approval-before-effective.ts';
import { changeReason } from './change-reason.ts';
import { changedSinceReview } from './changed-since-review.ts';
import { componentAttributes } from './component-attributes.ts';
import { datesExist } from './dates-exist.ts';
import { deadlineHasStart } from './deadline-has-start.ts';
import { deadlineOnCalendar } from './deadline-on-calendar.ts';
import { deputyDiffers } from './deputy-differs.ts';
import { differentHolders } from './different-holders.ts';
import { editionIncreases } from './edition-increases.ts';
import { editionRaised } from './edition-raised.ts';
import { exemptHasReason } from './exempt-has-reason.ts';
import { formRegistered } from './form-registered.ts';
import { headingOrder } from './heading-order.ts';
import { highRiskCovered } from './high-risk-covered.ts';
import { historyReadable } from './history-readable.ts';
import { idFormat } from './id-format.ts';
import { idIsUnique } from './id-is-unique.ts';
import { imageAlt } from './image-alt.ts';
import { imagesExist } from './images-exist.ts';
import { knownComponent } from './known-component.ts';
import { knownField } from './known-field.ts';
import { knownValue } from './known-value.ts';
import { lawCitation } from './law-citation.ts';
import { lawRegistered } from './law-registered.ts';
import { legalBasisPresent } from './legal-basis-present.ts';
import { linksResolve } from './links-resolve.ts';
import { longSentence } from './long-sentence.ts';
import { noAmbiguousWork } from './no-ambiguous-work.ts';
import { noControlCharacters } from './no-control-characters.ts';
import { noCopiedText } from './no-copied-text.ts';
import { noFutureReview } from './no-future-review.ts';
import { noHalfwidthKana } from './no-halfwidth-kana.ts';
import { noLinksOutside } from './no-links-outside.ts';
import { noMyNumber } from './no-my-number.ts';
import { noNfd } from './no-nfd.ts';
import { noPersonalData } from './no-personal-data.ts';
import { noSecrets } from './no-secrets.ts';
import { noTodoInForce } from './no-todo-in-force.ts';
import { ownerPostExists } from './owner-post-exists.ts';
import { platformCharacters } from './platform-characters.ts';
import { portableFileName } from './portable-file-name.ts';
import { postFilled } from './post-filled.ts';
import { punctuation } from './punctuation.ts';
import { readableFile } from './readable-file.ts';
import { readableRow } from './readable-row.ts';
import { requireDeputy } from './require-deputy.ts';
import { requireEffectiveDate } from './require-effective-date.ts';
import { requireOwner } from './require-owner.ts';
import { requireReviewDate } from './require-review-date.ts';
import { reviewDueSoon } from './review-due-soon.ts';
import { reviewInterval } from './review-interval.ts';
import { reviewOverdue } from './review-overdue.ts';
import { safeAttachment } from './safe-attachment.ts';
import { safeSubset } from './safe-subset.ts';
import { searchWordsFound } from './search-words-found.ts';
import { singleHolder } from './single-holder.ts';
import { signsTakeEffect } from './signs-take-effect.ts';
import { stepHasActor } from './step-has-actor.ts';
import { uniqueId } from './unique-id.ts';
import { uniqueStepIds } from './unique-step-ids.ts';
import { vagueWordsInStep } from './vague-words-in-step.ts';
import { validReviewDate } from './valid-review-date.ts';
import { workExists } from './work-exists.ts';

/** All rules in the order of the guide: ownership, review, editions, inventory, body, text, privacy, files. */
// prettier-ignore
export const RULES: readonly Rule[] = [
  requireOwner, ownerPostExists, requireDeputy, deputyDiffers, postFilled, differentHolders, singleHolder,
  requireReviewDate, validReviewDate, noFutureReview, reviewOverdue, reviewDueSoon, changedSinceReview, reviewInterval,
  requireEffectiveDate, editionIncreases, editionRaised, changeReason, approvalBeforeEffective, noTodoInForce, historyReadable,
  readableRow, uniqueId, idFormat, workExists, noAmbiguousWork, exemptHasReason, highRiskCovered, legalBasisPresent, knownValue,
  safeSubset, knownComponent, componentAttributes, stepHasActor, uniqueStepIds, linksResolve, imagesExist, imageAlt, headingOrder, signsTakeEffect, formRegistered, lawRegistered, lawCitation, deadlineHasStart, deadlineOnCalendar,
  noControlCharacters, noHalfwidthKana, noNfd, platformCharacters, datesExist, punctuation, longSentence, vagueWordsInStep, noCopiedText, searchWordsFound,
  noMyNumber, noPersonalData, noSecrets,
  readableFile, knownField, idIsUnique, portableFileName, noLinksOutside, safeAttachment,
];
