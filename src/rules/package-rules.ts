import type { PackageId } from '../domain/packages.ts';
import { linkAddress } from './link-address.ts';
import { missingExpectedScope } from './missing-expected-scope.ts';
import { missingPackage } from './missing-package.ts';
import { missingPicture } from './missing-picture.ts';
import { nameOfHidden } from './name-of-hidden.ts';
import { nameTaken } from './name-taken.ts';
import { pictureAlt } from './picture-alt.ts';
import type { Rule } from './rule.ts';
import { sandboxLink } from './sandbox-link.ts';
import { sections } from './sections.ts';
import { skippedHeading } from './skipped-heading.ts';
import { thinReason } from './thin-reason.ts';
import { tooManyPictures } from './too-many-pictures.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownPage } from './unknown-page.ts';
import { unknownScope } from './unknown-scope.ts';
import { unusedFile } from './unused-file.ts';
import { verifiedLongAgo } from './verified-long-ago.ts';

/** The rules that judge each package of a submission. The rules themselves stand here, so that none can be misnamed. */
export const PACKAGE_RULES: Readonly<Record<PackageId, readonly Rule[]>> = {
  'help-article': [missingPackage, sections, skippedHeading, missingPicture, pictureAlt, tooManyPictures, unusedFile, unknownPage, sandboxLink, verifiedLongAgo],
  'sandbox-logins': [missingPackage],
  'listing-information': [missingPackage, nameTaken, nameOfHidden, unknownCategory, unknownScope, thinReason, missingExpectedScope],
  'technical-support': [missingPackage, linkAddress],
};
