import type { Diagnostic } from '../domain/diagnostics.ts';
import { addressLost } from './address-lost.ts';
import { addressUnrecorded } from './address-unrecorded.ts';
import { announcedEarly } from './announced-early.ts';
import { announcedEnded } from './announced-ended.ts';
import { announcedTwice } from './announced-twice.ts';
import { announcedUnknown } from './announced-unknown.ts';
import { announcementName } from './announcement-name.ts';
import { badSlug } from './bad-slug.ts';
import { confusableName } from './confusable-name.ts';
import type { Content } from './content.ts';
import { duplicateCategoryId } from './duplicate-category-id.ts';
import { duplicateCategory } from './duplicate-category.ts';
import { duplicatePlanId } from './duplicate-plan-id.ts';
import { duplicateScopeId } from './duplicate-scope-id.ts';
import { duplicateScope } from './duplicate-scope.ts';
import { duplicateTermId } from './duplicate-term-id.ts';
import { earlyEnd } from './early-end.ts';
import { expectedScope } from './expected-scope.ts';
import { futureDay } from './future-day.ts';
import { guideMilestones } from './guide-milestones.ts';
import { guideSteps } from './guide-steps.ts';
import { historyEarly } from './history-early.ts';
import { historyMissing } from './history-missing.ts';
import { historyOrder } from './history-order.ts';
import { historyScopes } from './history-scopes.ts';
import { historyStatus } from './history-status.ts';
import { historyUnknownListing } from './history-unknown-listing.ts';
import { imitatedHost } from './imitated-host.ts';
import { linkAddress } from './link-address.ts';
import { milestoneOrder } from './milestone-order.ts';
import { missingEvents } from './missing-events.ts';
import { missingExpectedScope } from './missing-expected-scope.ts';
import { missingPackage } from './missing-package.ts';
import { missingPicture } from './missing-picture.ts';
import { mixedHost } from './mixed-host.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { nameOfHidden } from './name-of-hidden.ts';
import { nameTaken } from './name-taken.ts';
import { noMilestones } from './no-milestones.ts';
import { otherHost } from './other-host.ts';
import { overdue } from './overdue.ts';
import { pictureAlt } from './picture-alt.ts';
import { picturePlace } from './picture-place.ts';
import { pluralForms } from './plural-forms.ts';
import { redirectChain } from './redirect-chain.ts';
import { redirectShadow } from './redirect-shadow.ts';
import { redirectTarget } from './redirect-target.ts';
import { redundantScope } from './redundant-scope.ts';
import { reservedSlug } from './reserved-slug.ts';
import type { Rule } from './rule.ts';
import { sandboxLink } from './sandbox-link.ts';
import { sections } from './sections.ts';
import { skippedHeading } from './skipped-heading.ts';
import { statusWithoutListing } from './status-without-listing.ts';
import { taskIds } from './task-ids.ts';
import { thinReason } from './thin-reason.ts';
import { tooManyCategories } from './too-many-categories.ts';
import { tooManyPictures } from './too-many-pictures.ts';
import { tooManyScopes } from './too-many-scopes.ts';
import { topHeading } from './top-heading.ts';
import { unknownArea } from './unknown-area.ts';
import { unknownAnchor } from './unknown-anchor.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownEvent } from './unknown-event.ts';
import { unknownExample } from './unknown-example.ts';
import { unknownInclude } from './unknown-include.ts';
import { unknownPage } from './unknown-page.ts';
import { unknownPart } from './unknown-part.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';
import { unknownPlan } from './unknown-plan.ts';
import { unknownRelated } from './unknown-related.ts';
import { unknownSample } from './unknown-sample.ts';
import { unknownScope } from './unknown-scope.ts';
import { unknownStep } from './unknown-step.ts';
import { unknownSuccessor } from './unknown-successor.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownTopic } from './unknown-topic.ts';
import { unreadableAccent } from './unreadable-accent.ts';
import { unsetValue } from './unset-value.ts';
import { untranslatedWords } from './untranslated-words.ts';
import { unusedFile } from './unused-file.ts';
import { unusedSample } from './unused-sample.ts';
import { verifiedFuture } from './verified-future.ts';
import { verifiedLongAgo } from './verified-long-ago.ts';

/** Every rule across files, in the order of the rule catalog. */
export const RULES: readonly Rule[] = [
  unknownCategory, unknownScope, duplicateCategory, duplicateScope, tooManyCategories, tooManyScopes, tooManyPictures,
  redundantScope, missingExpectedScope, thinReason, nameTaken, nameOfHidden, confusableName, mixedScripts, reservedSlug, badSlug, sections, topHeading,
  skippedHeading, missingPicture, unusedFile, pictureAlt, picturePlace, verifiedFuture, verifiedLongAgo, overdue,
  unknownEvent, missingEvents,
  linkAddress, sandboxLink, otherHost, mixedHost, imitatedHost, unknownPage, unknownAnchor,
  statusWithoutListing, noMilestones, milestoneOrder, futureDay, missingPackage, earlyEnd, unknownSuccessor,
  historyUnknownListing, historyMissing, historyOrder, historyEarly, historyScopes, historyStatus,
  announcedUnknown, announcedEarly, announcedEnded, announcementName, announcedTwice,
  guideSteps, guideMilestones, unknownPart, unknownStep, taskIds, unknownTerm, unknownRelated, unknownTopic,
  unknownSample, unusedSample, unknownPlaceholder,
  redirectTarget, redirectChain, redirectShadow, addressLost, addressUnrecorded,
  unknownExample, unsetValue, expectedScope, unreadableAccent, pluralForms, untranslatedWords,
  duplicateCategoryId, duplicatePlanId, duplicateScopeId, duplicateTermId, unknownPlan, unknownInclude, unknownArea,
];

/** Everything that the rules find in the content, unsorted. */
export function runRules(content: Content): Diagnostic[] {
  return RULES.flatMap(({ id, severity, check }) => check(content).map((finding) => ({ ...finding, severity, rule: id })));
}
